import { wholeKm } from "@/components/search/whole-km";
import { siteKey, type SitePoint } from "@/lib/search/site-points";

/** "Anbieter, Ort, ca. 12 km"; the number tells twins apart, and the first of them has 1. */
export type MarkerName = { name: string; town: string; km: number | null; number: number };

/**
 * What each site is called by its key, no two alike. Where provider, town and distance are not enough, the Ortsteil
 * stands in it, then the name of the site, and at last a number.
 */
export function markerNames(points: readonly SitePoint[]): Map<string, MarkerName> {
  const names = new Map<string, MarkerName>();
  let open: readonly SitePoint[] = points;
  for (const townOf of TOWN_FORMS) {
    const alike = Map.groupBy(open, (point) => textOf(point, townOf(point)));
    open = open.filter((point) => {
      const town = townOf(point);
      const isAlone = alike.get(textOf(point, town))?.length === 1;
      if (isAlone) names.set(siteKey(point), { ...factsOf(point), town, number: 1 });
      return !isAlone;
    });
  }
  const numbers = twinNumbers(open.map((point) => textOf(point, townWithSite(point))));
  for (const [position, point] of open.entries()) {
    names.set(siteKey(point), { ...factsOf(point), town: townWithSite(point), number: numbers[position] ?? 1 });
  }
  return names;
}

/** For each text how many of the same stand before it, and one more. */
export function twinNumbers(texts: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const number = (seen.get(text) ?? 0) + 1;
    seen.set(text, number);
    return number;
  });
}

function factsOf({ entry, hit }: SitePoint) {
  return { name: entry.name, km: hit.km === null ? null : wholeKm(hit.km) };
}

function textOf(point: SitePoint, town: string): string {
  const { name, km } = factsOf(point);
  return `${name}, ${town}, ${String(km)}`;
}

const townOnly = ({ hit: { site } }: SitePoint) => site.city;
const townWithDistrict = ({ hit: { site } }: SitePoint) => [site.city, site.district].filter(Boolean).join(", ");
const townWithSite = ({ hit: { site } }: SitePoint) => [site.city, site.district, site.name].filter(Boolean).join(", ");
const TOWN_FORMS = [townOnly, townWithDistrict, townWithSite];
