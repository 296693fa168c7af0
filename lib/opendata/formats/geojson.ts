import type { Day } from "@/lib/platform/day";
import type { SiteCollection } from "../schema/answers";
import type { FoundEntry } from "../types";
import { cellWords, entryUrl, wholeKm } from "./json";

type Found = { found: readonly FoundEntry[]; today: Day; publicUrl: string; attribution: string };

/** The sites of the map: those that match, of the entries found. RFC 7946. */
export function toSiteCollection({ found, today, publicUrl, attribution }: Found): SiteCollection {
  const features = found.flatMap((one) => toFeatures(one, publicUrl));
  return { type: "FeatureCollection", asOf: today, attribution, features };
}

function toFeatures({ entry, hit, group }: FoundEntry, publicUrl: string): SiteCollection["features"] {
  return [hit, ...hit.others].flatMap(({ siteIndex, km }) => {
    const site = entry.sites[siteIndex];
    if (!site) return [];
    return {
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [site.lon, site.lat] as [number, number] },
      properties: {
        slug: entry.slug,
        url: entryUrl({ slug: entry.slug, publicUrl }),
        provider: entry.name,
        site: site.name,
        street: site.street,
        postcode: site.postcode,
        city: site.city,
        uncertaintyKm: site.uncertaintyKm,
        areas: site.offers.map(({ area }) => area),
        cells: site.offers.flatMap(({ cells }) => cells.map(cellWords)),
        group,
        distanceKm: wholeKm(km),
        isExample: entry.isExample,
      },
    };
  });
}
