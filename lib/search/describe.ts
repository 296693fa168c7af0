import { direction } from "@/lib/geo/distance";
import { LANDS, type LandCode } from "@/lib/geo/lands";
import { nearestTown, type Town } from "@/lib/geo/towns";
import type { Area, Direction } from "@/lib/geo/types";
import { sitePoints, type SitePoint } from "./site-points";
import type { SearchResult, SearchSite } from "./types";

/** The map as facts: of all sites that match for certain, in km as the crow flies. Words for them stand elsewhere. */
export type Description = {
  providers: number;
  sites: number;
  /** Cities of the outermost sites; null without any. */
  span: Record<"north" | "east" | "south" | "west", string> | null;
  /** Only around a place, and with at least one site. */
  around: Around | null;
  /** Towns with the most sites round them, at most three. */
  areas: { town: string; sites: number }[];
  /** Sites by Land, most first. */
  lands: { land: LandCode; sites: number }[];
  /** Länder that were searched in vain. */
  emptyLands: LandCode[];
};

export type Around = {
  nearestKm: number;
  farthestKm: number;
  /** The three nearest providers; null is a direction that the two points are too uncertain to tell. */
  nearest: { slug: string; name: string; city: string; km: number; direction: Direction | null }[];
  /** Sites too near to have a direction. */
  here: number;
  /** Clockwise from the north; only those with sites. */
  sectors: { direction: Direction; sites: number; nearestKm: number; farthestKm: number }[];
  emptySectors: Direction[];
};

export type Surroundings = {
  /** What was searched around. */
  place: Area | null;
  /** Codes of the Länder that were asked for; [] for all. */
  lands: readonly string[];
  /** Towns that name an area, see TOWNS. */
  towns: readonly Town[];
};

const DIRECTIONS: readonly Direction[] = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];
const NEAREST = 3;
const AREAS = 3;
/** Fewer sites are no dense area. */
const AREA_SITES = 3;
/** How far round a town its area reaches. */
const AREA_KM = 30;

/** The text equivalent of the map. Takes the same result as the list, so the two cannot disagree. */
export function describe(result: SearchResult, { place, lands, towns }: Surroundings): Description {
  const points = sitePoints({ groups: result.groups.filter(({ kind }) => kind !== "UNKNOWN") });
  const byLand = countBy(points, ({ hit }) => hit.site.land);
  const asked = LANDS.map(({ code }) => code).filter((code) => lands.length === 0 || lands.includes(code));
  return {
    providers: result.providers,
    sites: points.length,
    span: spanOf(points),
    around: place && aroundOf(points, place),
    areas: areasOf(points, towns),
    lands: LANDS.map(({ code }) => ({ land: code, sites: byLand.get(code) ?? 0 }))
      .filter(({ sites }) => sites > 0)
      .sort((a, b) => b.sites - a.sites),
    emptyLands: asked.filter((code) => !byLand.has(code)),
  };
}

function spanOf(points: readonly SitePoint[]): Description["span"] {
  const sites = points.map(({ hit }) => hit.site);
  const [first] = sites;
  if (!first) return null;
  const most = (rank: (site: SearchSite) => number) =>
    sites.reduce((found, site) => (rank(site) > rank(found) ? site : found), first).city;
  return {
    north: most(({ lat }) => lat),
    east: most(({ lon }) => lon),
    south: most(({ lat }) => -lat),
    west: most(({ lon }) => -lon),
  };
}

type Bearing = { point: SitePoint; km: number; direction: Direction | null };

function aroundOf(points: readonly SitePoint[], place: Area): Around | null {
  const bearings = points
    .map((point): Bearing => ({ point, km: point.hit.km ?? 0, direction: bearingOf(point, place) }))
    .sort((a, b) => a.km - b.km);
  const [nearest, farthest] = [bearings[0], bearings.at(-1)];
  if (!nearest || !farthest) return null;
  const sectors = DIRECTIONS.flatMap((towards) => {
    const kms = bearings.filter((bearing) => bearing.direction === towards).map(({ km }) => km);
    const [nearestKm, farthestKm] = [kms[0], kms.at(-1)];
    if (nearestKm === undefined || farthestKm === undefined) return [];
    return [{ direction: towards, sites: kms.length, nearestKm, farthestKm }];
  });
  return {
    nearestKm: nearest.km,
    farthestKm: farthest.km,
    nearest: nearestProviders(bearings),
    here: bearings.filter((bearing) => bearing.direction === null).length,
    sectors,
    emptySectors: DIRECTIONS.filter((towards) => sectors.every((sector) => sector.direction !== towards)),
  };
}

/** Two uncertain points may lie the other way round when they are no farther apart than both are uncertain. */
function bearingOf({ hit: { site, km } }: SitePoint, place: Area): Direction | null {
  return (km ?? 0) <= site.radius + place.radius ? null : direction(place, site);
}

function nearestProviders(bearings: readonly Bearing[]): Around["nearest"] {
  const first = new Map<string, Bearing>();
  for (const bearing of bearings) {
    const { slug } = bearing.point.entry;
    if (!first.has(slug)) first.set(slug, bearing);
  }
  return [...first.values()].slice(0, NEAREST).map(({ point: { entry, hit }, km, direction: towards }) => {
    return { slug: entry.slug, name: entry.name, city: hit.site.city, km, direction: towards };
  });
}

function areasOf(points: readonly SitePoint[], towns: readonly Town[]): Description["areas"] {
  const byTown = countBy(points, ({ hit }) => townOf(hit.site, towns)?.name);
  return towns
    .map(({ name }) => ({ town: name, sites: byTown.get(name) ?? 0 }))
    .filter(({ sites }) => sites >= AREA_SITES)
    .sort((a, b) => b.sites - a.sites)
    .slice(0, AREAS);
}

/** Remembered, because looking through all towns takes longer than all the rest, and sites do not move. */
const townsOf = new WeakMap<readonly Town[], WeakMap<SearchSite, Town | null>>();

function townOf(site: SearchSite, towns: readonly Town[]): Town | null {
  const known = townsOf.get(towns) ?? new WeakMap<SearchSite, Town | null>();
  townsOf.set(towns, known);
  const remembered = known.get(site);
  if (remembered !== undefined) return remembered;
  const town = nearestTown(site, towns, AREA_KM);
  known.set(site, town);
  return town;
}

function countBy<K>(points: readonly SitePoint[], keyOf: (point: SitePoint) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const point of points) {
    const key = keyOf(point);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
