import { useFormatter, useTranslations } from "next-intl";
import type { PublicSite } from "@/lib/directory/types/public-entry";
import { areaNames } from "./area-names";
import type { PlacedOffer } from "./same-offers";
import { shortSiteLabel } from "./site-label";

/** Names offers of one entry: "Berufsbildung", or with several sites "Berufsbildung in Kassel und Fulda". */
export function useOfferNames(sites: readonly PublicSite[]): (offers: readonly PlacedOffer[]) => string {
  const t = useTranslations();
  const format = useFormatter();
  const areasOf = (offers: readonly PlacedOffer[]) =>
    format.list(areaNames(offers.map(({ offer }) => offer.area)).map((name) => t(`entry.area.${name}`)));
  if (sites.length === 1) return areasOf;
  return (offers) => {
    const bySite = [...Map.groupBy(offers, ({ site }) => site)].map(([site, here]) => ({ site, areas: areasOf(here) }));
    const parts = [...Map.groupBy(bySite, ({ areas }) => areas)].map(([areas, placed]) =>
      t("entry.offersInCities", { areas, cities: format.list(placed.map(({ site }) => shortSiteLabel(site, sites))) }),
    );
    return parts.join("; ");
  };
}
