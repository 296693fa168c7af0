import type { PublicSite } from "@/lib/directory/types/public-entry";

type Named = Pick<PublicSite, "name" | "street" | "postcode" | "city">;

const isAlone = (site: Named, sites: readonly Named[]) => sites.filter(({ city }) => city === site.city).length === 1;

/** What a site of an entry is called: its own name and city; without a name the city, or with others there its street. */
export function siteLabel(site: Named, sites: readonly Named[]): string {
  const { street, postcode, city } = site;
  const name = site.name ?? (isAlone(site, sites) ? city : (street ?? postcode));
  return name.includes(city) ? name : `${name}, ${city}`;
}

/** The same, but the city alone while no other site is there. */
export function shortSiteLabel(site: Named, sites: readonly Named[]): string {
  return isAlone(site, sites) ? site.city : siteLabel(site, sites);
}
