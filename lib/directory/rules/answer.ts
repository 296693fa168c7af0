import { findPlace } from "@/lib/geo/find-place";
import { countyName } from "@/lib/geo/place-table";
import type { PlaceMatch, PlaceTable } from "@/lib/geo/types";
import { pageOf } from "@/lib/search/page-of";
import { parseQuery } from "@/lib/search/query";
import { search } from "@/lib/search/search";
import type { SearchPlace } from "@/lib/search/types";
import type { Directory, SearchAnswer } from "../types/directory";

/** One search with everything a page needs to show it, alike on the server and in a browser. Total. */
export function answerSearch(
  { index, today }: Pick<Directory, "index" | "today">,
  places: PlaceTable,
  params: URLSearchParams,
): SearchAnswer {
  const query = parseQuery(params, index.vocabulary);
  const place = query.place === "" ? null : findPlace(places, query.place);
  const result = search(index, { query, place: toSearchPlace(places, place) });
  return { query, place, result, page: pageOf(result, query.page), today };
}

/** A place is searched around only when it is certain; choices and corrections are the visitor's. */
function toSearchPlace(places: PlaceTable, match: PlaceMatch | null): SearchPlace | null {
  if (match?.kind !== "found" && match?.kind !== "region") return null;
  const { label, county, land, lat, lon, radius } = match.place;
  return { label, county, countyLabel: countyName(places, county) ?? county, land, lat, lon, radius };
}
