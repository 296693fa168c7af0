import type { SearchCell, SearchOffer, SearchSite } from "./types";

/** A lapsed proof answers no question; it counts like "keine Angabe". */
export function isUsable(cell: SearchCell): boolean {
  return cell.state !== "NO_PROOF";
}

/** Keys of SYNONYMS that hold at a site. `individuell` and `offen_fuer_alle` stay themselves: typed words are literal. */
export function conceptsOf(site: SearchSite): Set<string> {
  const own = [site.signLanguage === true ? "SIGN_LANGUAGE" : "", isAccessible(site) ? "WHEELCHAIR" : ""];
  return new Set([...own, ...site.offers.flatMap(conceptsOfOffer)]);
}

/** Partly accessible counts; the card says "teilweise". */
export function isAccessible(site: SearchSite): boolean {
  return site.wheelchair === "FULL" || site.wheelchair === "PARTIAL";
}

function conceptsOfOffer(offer: SearchOffer): string[] {
  return [
    ...offer.occupations,
    ...offer.targetGroups,
    offer.area,
    ...offer.cells.filter(isUsable).map((cell) => cell.funder),
    ...(offer.setting?.includes("COMPANY") || offer.setting === "MIXED" ? ["COMPANY"] : []),
    ...(offer.setting?.includes("OWN") || offer.setting === "MIXED" ? ["OWN"] : []),
    offer.easyText ? "EASY_TEXT" : "",
    offer.partTime === true ? "PART_TIME" : "",
    offer.personalBudget === true ? "PERSONAL_BUDGET" : "",
    offer.workBudget === true ? "WORK_BUDGET" : "",
  ];
}
