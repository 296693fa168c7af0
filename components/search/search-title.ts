import type { useTranslations } from "next-intl";
import type { SearchAnswer } from "@/lib/directory/types/directory";
import type { Place } from "@/lib/geo/types";
import type { Query } from "@/lib/search/types";
import { activeFilters } from "./active-filters";
import { isUnasked } from "./search-href";

type Words = ReturnType<typeof useTranslations<"search">>;

/** What was asked and how many were found: heading and title of the page. */
export function searchTitle(t: Words, { query, place, result }: SearchAnswer): string {
  if (isUnasked(query)) return t("title.start");
  if (place?.kind === "choice") return t("place.choice", { place: query.place, alike: isAlike(query, place.places) });
  if (place?.kind === "corrected" || place?.kind === "unknown") return t("place.unknown", { place: query.place });
  const { widened } = result;
  const radius = widened?.to ?? query.radius;
  const scope = radius === "NATIONWIDE" ? "nationwide" : "radius";
  const found = t("title.found", {
    count: result.providers,
    text: query.text,
    asked: query.text === "" ? "no" : "yes",
    scope: place ? scope : "everywhere",
    radius: String(radius),
    place: place?.place.label ?? "",
  });
  return widened ? t("title.widened", { radius: String(widened.from), found }) : found;
}

/** The title of the document: beside what was asked, how narrowly, and which page of how many. */
export function pageTitle(t: Words, answer: SearchAnswer): string {
  const { query } = answer;
  const title = t("pages.asked", {
    title: searchTitle(t, answer),
    filters: activeFilters(query).length,
    unknown: query.withUnknown.length > 0 ? "yes" : "no",
  });
  const { page, pages } = answer.page;
  return page > 1 ? t("pages.title", { title, page, pages }) : title;
}

/** Whether all places have the typed name, so that only their region is the question. */
function isAlike({ place }: Query, places: readonly Place[]): "yes" | "no" {
  return places.every(({ name }) => name.toLowerCase().startsWith(place.toLowerCase())) ? "yes" : "no";
}
