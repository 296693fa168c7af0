import "server-only";
import { placeTable } from "@/lib/geo/tables";
import { berlinDay, type Day } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { buildIndex } from "@/lib/search/build-index";
import { answerSearch } from "../rules/answer";
import { toFigures } from "../rules/figures";
import { toSearchEntry } from "../rules/search-entry";
import { VOCABULARY } from "../rules/vocabulary";
import type { Directory, EntryAnswer, SearchAnswer } from "../types/directory";
import { loadRows } from "./load-entries";
import { toPublicEntries } from "./to-public-entry";

const CHECK_EVERY_MS = 1_000;

type Held = {
  current?: Directory;
  loading?: { today: Day; directory: Promise<Directory> } | undefined;
  checkedAt: number;
};
const store = globalThis as typeof globalThis & { directoryHeld?: Held };
/** Held by the process: the bundler gives pages and routes a copy of this module each. */
const held = (store.directoryHeld ??= { checkedAt: -Infinity });

/**
 * All that is public, as of now. Kept in memory and keyed by revision and Berlin date, because time alone changes
 * badges and visibility; the revision is asked for at most once a second, so a change shows in every process at once.
 */
export async function getDirectory(now: Date): Promise<Directory> {
  const today = berlinDay(now);
  const age = now.getTime() - held.checkedAt;
  if (held.current?.today === today && age >= 0 && age < CHECK_EVERY_MS) return held.current;
  if (held.loading?.today !== today) held.loading = { today, directory: refresh(today) };
  const mine = held.loading;
  try {
    const directory = await mine.directory;
    held.checkedAt = now.getTime();
    return directory;
  } finally {
    if (held.loading === mine) held.loading = undefined;
  }
}

async function refresh(today: Day): Promise<Directory> {
  const { revision } = await db.directoryRevision.findUniqueOrThrow({ where: { id: 1 } });
  if (held.current?.revision === revision && held.current.today === today) return held.current;
  const started = performance.now();
  const rows = await loadRows();
  const entries = toPublicEntries(rows, today);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const redirects = new Map(rows.redirects.map(({ slug, provider }) => [slug, provider.slug]));
  const pictures = entries.flatMap(({ logo, photos }) => [...(logo ? [logo] : []), ...photos].map(({ file }) => file));
  const index = buildIndex(entries.map(toSearchEntry), VOCABULARY);
  const current = {
    revision,
    today,
    index,
    bySlug,
    redirects,
    pictures: new Set(pictures),
    figures: toFigures(entries),
  };
  log.info("directory.loaded", { entries: entries.length, ms: Math.round(performance.now() - started) });
  held.current = current;
  return current;
}

/** One search with everything a page needs to show it. Any parameters give an answer. */
export async function findProviders(now: Date, params: URLSearchParams): Promise<SearchAnswer> {
  return answerSearch(await getDirectory(now), placeTable(), params);
}

export async function getPublicEntry(now: Date, slug: string): Promise<EntryAnswer> {
  const { bySlug, redirects } = await getDirectory(now);
  const entry = bySlug.get(slug);
  if (entry) return { kind: "found", entry };
  const moved = redirects.get(slug);
  return moved !== undefined && bySlug.has(moved) ? { kind: "moved", slug: moved } : { kind: "missing" };
}
