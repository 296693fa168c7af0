import type { PublicOffer, PublicSite } from "@/lib/directory/types/public-entry";

/** An offer with where it is. */
export type PlacedOffer = { site: PublicSite; offer: PublicOffer };

export const placedOffers = (sites: readonly PublicSite[]): PlacedOffer[] =>
  sites.flatMap((site) => site.offers.map((offer) => ({ site, offer })));

/** Offers with an equal value stand together, so that a page says it once. Keeps the order of the first of each group. */
export function groupOffers<Placed extends { offer: unknown }, Value>(
  offers: readonly Placed[],
  valueOf: (offer: Placed["offer"]) => Value,
): { offers: Placed[]; value: Value }[] {
  const groups = new Map<string, { offers: Placed[]; value: Value }>();
  for (const placed of offers) {
    const value = valueOf(placed.offer);
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.offers.push(placed);
    else groups.set(key, { offers: [placed], value });
  }
  return [...groups.values()];
}

export type OfferContent = Omit<PublicOffer, "id" | "area" | "cells">;

/** What an offer is apart from its Leistungsbereich and who pays. Often the same for Eingangsverfahren and Berufsbildung. */
export function contentOf({ id, area, cells, ...content }: PublicOffer): OfferContent {
  return content;
}
