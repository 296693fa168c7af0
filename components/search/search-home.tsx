import { useTranslations } from "next-intl";
import { useDocumentTitle } from "@/components/ui/use-document-title";
import { readSearchFile } from "@/lib/directory/formats/read-search-file";
import { answerSearch } from "@/lib/directory/rules/answer";
import type { SearchAnswer, SearchFile } from "@/lib/directory/types/directory";
import { decodePlaces } from "@/lib/geo/place-table";
import { nearestTown, TOWNS } from "@/lib/geo/towns";
import type { PlaceTable, Point } from "@/lib/geo/types";
import { isPlaceOpen } from "./is-place-open";
import { loadFile } from "./load-file";
import { SearchPage } from "./search-page";
import { pageTitle } from "./search-title";

/** The search in the browser; loaded after the page, so that nobody waits for it. */
export type SearchHome = {
  /** Null until the places are there that the search is about. */
  answer: (asked: string, places: PlaceTable | null) => SearchAnswer | null;
  /** How many providers would be found, null when that is not certain. */
  count: (asked: string, places: PlaceTable | null) => number | null;
  /** The larger town a point is at: known here anyway, so that the map need not bring the towns too. */
  townNear: (point: Point) => string | null;
  Page: typeof AnsweredPage;
};

/** Farther away, "bei Leipzig" would mislead. */
const NEAR_TOWN_KM = 40;

const townNear = (point: Point) => nearestTown(point, TOWNS, NEAR_TOWN_KM)?.name ?? null;

/** @throws when the file is not to be had. The cast relies on our own file, named by the hash of its content. */
export async function openSearchHome(address: string): Promise<SearchHome> {
  const directory = readSearchFile((await loadFile(address)) as SearchFile);
  const answer: SearchHome["answer"] = (asked, places) => {
    const params = new URLSearchParams(asked);
    const isPlaceless = (params.get("ort") ?? "").trim() === "";
    const table = isPlaceless ? NOWHERE : places;
    return table && answerSearch(directory, table, params);
  };
  const count: SearchHome["count"] = (asked, places) => {
    const found = answer(asked, places);
    return found && !isPlaceOpen(found.place) ? found.result.providers : null;
  };
  return { answer, count, townNear, Page: AnsweredPage };
}

const NOWHERE = decodePlaces({
  counties: { counties: [] },
  municipalities: { name: [], county: [], lat: [], lon: [], population: [] },
  districts: null,
  postcodes: null,
});

/** The same page as the server's, with the title of the document. */
function AnsweredPage({ answer, siteTitle }: { answer: SearchAnswer; siteTitle: string }) {
  const title = `${pageTitle(useTranslations("search"), answer)} – ${siteTitle}`;
  useDocumentTitle(title);
  return <SearchPage answer={answer} />;
}
