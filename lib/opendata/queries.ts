import "server-only";
import { findProviders, getDirectory } from "@/lib/directory/queries/directory";
import type { SearchAnswer } from "@/lib/directory/types/directory";
import type { FoundEntry } from "./types";

/** A search with all its hits as whole entries, in the order of the search page. Any parameters give an answer. */
export async function findEntries(
  now: Date,
  params: URLSearchParams,
): Promise<{ answer: SearchAnswer; found: FoundEntry[] }> {
  const answer = await findProviders(now, params);
  const { bySlug } = await getDirectory(now);
  const found = answer.result.groups.flatMap((group) =>
    group.hits.flatMap((hit) => {
      const entry = bySlug.get(hit.entry.slug);
      return entry ? [{ entry, hit, group: group.kind }] : [];
    }),
  );
  return { answer, found };
}
