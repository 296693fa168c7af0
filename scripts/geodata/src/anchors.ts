import { distance } from "@/lib/geo/distance";
import type { Point } from "@/lib/geo/types";
import { contains, mean, middle, surface } from "./geometry";
import type { Station } from "./inputs";
import type { Match, Matching } from "./matching";
import type { Municipality } from "./municipalities";

/** The middle of the stations of each postcode; stations outside its Gemeinden have a wrong address. */
export function stationAnchors(matching: Matching, stations: readonly Station[]): Map<string, Point> {
  const stationsOf = Map.groupBy(stations, (station) => station.postcode);
  return new Map(
    matching.matches.flatMap(({ postcode, municipalities }) => {
      const points = (stationsOf.get(postcode) ?? []).map((station) => station.point);
      const inside = points.filter((point) => municipalities.some(({ polygons }) => contains(polygons, point)));
      if (inside.length === 0) return [];
      return [
        [
          postcode,
          mean(
            inside,
            () => 1,
            (point) => point,
          ),
        ] as const,
      ];
    }),
  );
}

export type Exclave = { municipality: Municipality; point: Point };

/** Smaller islets (km²) are not where a postcode's people live. */
const MIN_EXCLAVE_KM2 = 0.5;

/**
 * Postcodes that cover a far part of a city, like Neuwerk (27499), the island of Hamburg in the Elbe estuary: no other
 * postcode of the city shares their first two digits. They lie in the part nearest to the postcodes around them.
 */
export function findExclaves({ matches, postcodesOf }: Matching): Map<string, Exclave> {
  const exclaves = new Map<string, Exclave>();
  for (const match of matches) {
    for (const municipality of match.municipalities) {
      const others = (postcodesOf.get(municipality.ags) ?? []).filter((postcode) => postcode !== match.postcode);
      const isAlone = others.every((postcode) => postcode.slice(0, 2) !== match.postcode.slice(0, 2));
      if (others.length === 0 || municipality.polygons.length === 1 || !isAlone) continue;
      exclaves.set(match.postcode, { municipality, point: nearestPart(municipality, match) });
    }
  }
  return exclaves;
}

function nearestPart({ polygons }: Municipality, { neighbourhood }: Match): Point {
  const reference = middle(neighbourhood);
  const parts = polygons.map((polygon) => surface([polygon])).filter((part) => part.km2 > MIN_EXCLAVE_KM2);
  const [nearest] = parts.toSorted((a, b) => distance(a.centre, reference) - distance(b.centre, reference));
  return nearest.centre;
}
