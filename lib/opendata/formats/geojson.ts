import type { Day } from "@/lib/platform/day";
import { inPieces } from "@/lib/platform/in-pieces";
import { type SiteCollection, siteCollection } from "../schema/answers";
import type { FoundEntry } from "../types";
import { cellWords, entryUrl, wholeKm } from "./json";

type Found = { found: readonly FoundEntry[]; today: Day; publicUrl: string; attribution: string };

/** Some milliseconds of work. */
const ENTRIES_AT_ONCE = 100;

/** The sites of the map: those that match, of the entries found. RFC 7946, as text; nothing unlisted leaves. */
export async function writeSites({ found, today, publicUrl, attribution }: Found): Promise<string> {
  const frame: SiteCollection = { type: "FeatureCollection", asOf: today, attribution, features: [] };
  const parts = await inPieces(found, ENTRIES_AT_ONCE, (piece) =>
    piece
      .flatMap((one) => toFeatures(one, publicUrl))
      .map((feature) => JSON.stringify(siteCollection.shape.features.element.parse(feature)))
      .join(","),
  );
  const features = parts.filter((part) => part !== "").join(",");
  return JSON.stringify(siteCollection.parse(frame)).replace(/\]\}$/, () => `${features}]}`);
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
