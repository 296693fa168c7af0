import { encodeEntries } from "@/lib/search/wire";
import type { Directory, SearchFile } from "../types/directory";
import { VOCABULARY } from "../rules/vocabulary";

/** The directory as a browser loads it. */
export function toSearchFile({ index, today }: Pick<Directory, "index" | "today">): SearchFile {
  const entries = index.providers.map(({ entry }) => entry);
  return { today, vocabulary: VOCABULARY, directory: encodeEntries(entries) };
}
