import type { SearchEntry, SearchResult, SiteHit } from "./types";

/** One point of the map: a site that the list shows too, alone or as "Auch in". */
export type SitePoint = { entry: SearchEntry; hit: SiteHit };

/** Every site of the result, in the order of the list. */
export function sitePoints({ groups }: Pick<SearchResult, "groups">): SitePoint[] {
  return groups.flatMap(({ hits }) =>
    hits.flatMap((card) => [card, ...card.others].map((hit) => ({ entry: card.entry, hit }))),
  );
}

/** Unique among the sites of a directory. */
export function siteKey({ entry, hit }: SitePoint): string {
  return `${entry.slug}:${String(hit.siteIndex)}`;
}
