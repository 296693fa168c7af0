import type { PublicSite } from "@/lib/directory/types";

type Named = Pick<PublicSite, "name" | "city">;

/** What a site is called on its entry's page: the city, and the site's own name where it says more. */
export function siteLabel({ name, city }: Named): string {
  if (name === null) return city;
  return name.includes(city) ? name : `${name}, ${city}`;
}

/** The shortest name that no other site of the entry has. */
export function shortSiteLabel(site: Named, sites: readonly Named[]): string {
  return sites.filter(({ city }) => city === site.city).length === 1 ? site.city : siteLabel(site);
}
