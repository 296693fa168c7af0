import type { Point } from "@/lib/geo/types";
import { boxOf, contains, equivalentRadius, inBox, polygonsOf, surface, type Box, type Polygon } from "./geometry";
import { readAdministrativeAreas, type AdministrativeArea, type Settlement } from "./inputs";
import { findSettlement } from "./settlements";

/** A Gemeinde of 2016-01-01 with what is known about its settlements. */
export type Municipality = {
  ags: string;
  name: string;
  polygons: Polygon[];
  box: Box;
  km2: number;
  /** Of a disc with the same area, km. */
  radius: number;
  /** Centroid of the area. */
  centre: Point;
  /** Where most people live; the centroid when GeoNames has no point. */
  seat: Point;
  /** Of the settlement of its name; 0 when unknown. */
  population: number;
  /** Its other settlements with a known population. */
  quarters: Settlement[];
};

/** Areas outside of all Gemeinden: forests, lakes, and two military areas with villages, Lohheide and Osterheide. */
const UNINCORPORATED = "Gemeindefreies Gebiet";
const INHABITED = ["03351501", "03358501"];

/** The Gemeinden of VG250 by AGS. */
export function loadMunicipalities(settlements: readonly Settlement[]): Map<string, Municipality> {
  const settlementsOf = Map.groupBy(settlements, (settlement) => settlement.ags);
  const inhabited = readAdministrativeAreas("gemeinden").filter(
    ({ properties: { AGS, BEZ } }) => BEZ !== UNINCORPORATED || INHABITED.includes(AGS),
  );
  const areasOf = Map.groupBy(inhabited, (area) => area.properties.AGS);
  return new Map(
    Array.from(areasOf, ([ags, areas]) => [ags, toMunicipality(ags, areas, settlementsOf.get(ags) ?? [])]),
  );
}

function toMunicipality(ags: string, areas: AdministrativeArea[], settlements: Settlement[]): Municipality {
  const name = areas[0].properties.GEN;
  const polygons = areas.flatMap((area) => polygonsOf(area.geometry));
  const { km2, centre } = surface(polygons);
  const inside = settlements.filter((settlement) => contains(polygons, settlement.point));
  // A namesake outside the polygon means that GeoNames has the AGS wrong: then nothing is known.
  const named = findSettlement(settlements, name);
  const seat = named && inside.includes(named) ? named : undefined;
  return {
    ags,
    name,
    polygons,
    box: boxOf(polygons),
    km2,
    radius: equivalentRadius(km2),
    centre,
    seat: seat?.point ?? centre,
    population: seat?.population ?? 0,
    quarters: inside.filter((one) => one.population > 0 && one !== named && one.name !== name),
  };
}

/** Finds the Gemeinde that covers a point, by a grid of tenths of a degree. */
export function municipalityFinder(municipalities: Iterable<Municipality>) {
  const cell = (degrees: number) => Math.floor(degrees * 10);
  const key = (x: number, y: number) => `${x} ${y}`;
  const grid = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    const { west, south, east, north } = municipality.box;
    for (let x = cell(west); x <= cell(east); x++) {
      for (let y = cell(south); y <= cell(north); y++) {
        const cellKey = key(x, y);
        grid.set(cellKey, [...(grid.get(cellKey) ?? []), municipality]);
      }
    }
  }
  return (point: Point): Municipality | undefined =>
    grid
      .get(key(cell(point.lon), cell(point.lat)))
      ?.find(({ box, polygons }) => inBox(box, point) && contains(polygons, point));
}
