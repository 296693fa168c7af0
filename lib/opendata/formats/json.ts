import type { SearchAnswer } from "@/lib/directory/types/directory";
import type { PublicCell, PublicEntry } from "@/lib/directory/types/public-entry";
import type { PlaceMatch } from "@/lib/geo/types";
import type { Day } from "@/lib/platform/day";
import { badgeWords } from "@/lib/recognitions/rules/badge-words";
import { formatQuery } from "@/lib/search/query";
import type { FoundEntry } from "../types";
import type { EntryList } from "../schema/answers";
import type { Entry } from "../schema/entry";
import { german as t, recognitionWords } from "./german";

const LABELS_SHOWN = 10;

/** `publicUrl` is the address of the directory. */
export const entryUrl = ({ slug, publicUrl }: { slug: string; publicUrl: string }): string =>
  new URL(`/anbieter/${slug}`, publicUrl).href;

/** The entry with its address and its badges in words; the schema drops what is not listed, all ids among it. */
export function toEntry(entry: PublicEntry, publicUrl: string): Entry {
  return {
    ...entry,
    url: entryUrl({ slug: entry.slug, publicUrl }),
    sites: entry.sites.map((one) => ({
      ...one,
      offers: one.offers.map((offer) => ({
        ...offer,
        cells: offer.cells.map((cell) => ({ ...cell, badge: { ...cell.badge, words: cellWords(cell) } })),
      })),
    })),
  };
}

export const cellWords = (cell: PublicCell): string => badgeWords(recognitionWords, cell);

type Source = { publicUrl: string; today: Day; postcodes: string };

/** What to name as the source. `postcodes` is what the source of our coordinates wants to read. */
export const attributionOf = ({ publicUrl, today, postcodes }: Source): string =>
  t("opendata.attribution", { publicUrl, day: new Date(today), postcodes });

type Answered = {
  answer: SearchAnswer;
  found: readonly FoundEntry[];
  pageSize: number;
  publicUrl: string;
  attribution: string;
};

/** One page of a search; a page that does not exist is empty. */
export function toEntryList({ answer, found, pageSize, publicUrl, attribution }: Answered): EntryList {
  const { query, place, result, today } = answer;
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const start = (query.page - 1) * pageSize;
  const address = (page: number) => {
    const params = formatQuery({ ...query, page });
    params.set("pro-seite", String(pageSize));
    return new URL(`/api/v1/providers?${params}`, publicUrl).href;
  };
  return {
    asOf: today,
    attribution,
    query: formatQuery(query).toString(),
    place: place && { kind: place.kind, labels: labelsOf(place) },
    widened: result.widened,
    unknown: result.unknown,
    missingWords: result.missingWords,
    total: found.length,
    page: query.page,
    pages,
    previous: query.page > 1 ? address(Math.min(query.page - 1, pages)) : null,
    next: query.page < pages ? address(query.page + 1) : null,
    items: found
      .slice(start, start + pageSize)
      .map((one) => ({ match: toMatch(one), entry: toEntry(one.entry, publicUrl) })),
  };
}

function labelsOf(place: PlaceMatch): string[] {
  switch (place.kind) {
    case "found":
    case "region":
      return [place.place.label];
    case "choice":
    case "corrected":
      return place.places.slice(0, LABELS_SHOWN).map(({ label }) => label);
    case "unknown":
      return [];
  }
}

function toMatch({ group, hit }: FoundEntry): EntryList["items"][number]["match"] {
  return {
    group,
    distanceKm: wholeKm(hit.km),
    reach: hit.reach,
    sites: [hit, ...hit.others].map(({ siteIndex }) => siteIndex),
    unknown: hit.unknown,
  };
}

/** The points are no more exact than that. */
export const wholeKm = (km: number | null): number | null => km && Math.round(km);
