import { contentWords } from "@/lib/search/content-words";
import type { SearchCell, SearchEntry, SearchOffer, SearchSite } from "@/lib/search/types";
import { wireDegrees } from "@/lib/search/wire";
import type { PublicCell, PublicEntry, PublicOffer, PublicSite } from "../types/public-entry";

const TEXT_LENGTH = 300;

/** What of a public entry the search needs: keys instead of labels, no ids, words of the first 300 characters. */
export function toSearchEntry(entry: PublicEntry): SearchEntry {
  return {
    slug: entry.slug,
    name: entry.name,
    confirmedOn: entry.confirmedOn,
    text: searchText(entry),
    sites: entry.sites.map((site) => toSearchSite(site, entry.phone)),
  };
}

function searchText(entry: PublicEntry): string {
  const offers = entry.sites.flatMap((site) => site.offers);
  const parts = [entry.shortName, ...offers.flatMap((offer) => [...offer.exampleJobs, offer.description]), entry.about];
  const text = [...new Set(parts.filter((part) => part !== null))].join(" ");
  return contentWords(text.slice(0, TEXT_LENGTH));
}

function toSearchSite(site: PublicSite, providerPhone: string | null): SearchSite {
  const { signLanguage, wheelchair } = site.accessibility;
  return {
    name: site.name,
    city: site.city,
    district: site.district,
    postcode: site.postcode,
    land: site.land,
    county: site.county,
    lat: wireDegrees(site.lat),
    lon: wireDegrees(site.lon),
    radius: site.uncertaintyKm,
    phone: site.phone ?? providerPhone,
    wheelchair: wheelchair ?? null,
    signLanguage: signLanguage === undefined ? null : signLanguage !== "NO",
    catchment: site.catchment,
    offers: site.offers.map(toSearchOffer),
  };
}

function toSearchOffer(offer: PublicOffer): SearchOffer {
  return {
    area: offer.area,
    setting: offer.setting,
    occupations: offer.occupations,
    targetGroups: offer.targetGroups,
    partTime: offer.partTime,
    personalBudget: offer.personalBudget,
    workBudget: leadsToWorkBudget(offer),
    places: offer.pausedUntil ? "NONE" : offer.places,
    placesOn: offer.placesOn,
    easyText: offer.descriptionEasy !== null,
    cells: offer.cells.map(toSearchCell),
  };
}

function leadsToWorkBudget({ transitions, hasTransitions }: PublicOffer): boolean | null {
  if (transitions.includes("budget_fuer_arbeit")) return true;
  return transitions.length > 0 || hasTransitions === false ? false : null;
}

function toSearchCell({ funder, badge }: PublicCell): SearchCell {
  return { funder: funder.kind, funderName: funder.name, state: badge.state, checked: badge.checked, day: badge.day };
}
