import { distance } from "@/lib/geo/distance";
import type { Point } from "@/lib/geo/types";
import type { Settlement } from "./inputs";
import type { Municipality } from "./municipalities";
import { findSeat, type Place, type Places, type Sources } from "./places";
import { countyOf } from "./reforms";
import { bySize, isGone } from "./settlements";
import { spelling } from "./spelling";

/** An Ortsteil or Stadtteil; `parent` is its Gemeinde, where known. */
export type District = { name: string; county: string; point: Point; population: number; parent: Place | null };

/** A settlement this near (km) to a Gemeinde whose name is one of its other names is that Gemeinde. */
const SAME_PLACE_KM = 3;

/**
 * By GeoNames id: the Hamburg Stadtteil Marienthal has the inhabitants of its whole Bezirk there. Wrong for ranking,
 * but right for where the people of Hamburg live, so that the postcodes keep it.
 */
const CORRECTED_POPULATION: Record<number, number> = { 2911287: 13_000 };

/** More than this share of the inhabitants of a town with this many is a mistake of the source. */
const MAX_SHARE = 0.7;
const TOWN_POPULATION = 20_000;

/** Former Gemeinden, and the settlements that GeoNames knows inside of today's, largest first. */
export function buildDistricts({ places, successors, former, used }: Places, sources: Sources): District[] {
  const taken = new Set(used);
  const byAgs = new Map(places.filter((place) => place.ags !== "").map((place) => [place.ags, place]));
  // GeoNames knows in 2023 what the list of 2021 cannot tell: where a former Gemeinde went.
  const parentOf = (ags: string, settlement: Settlement | undefined) =>
    successors.get(ags) ?? byAgs.get(settlement?.ags ?? "") ?? null;
  const formerMunicipalities = former.map((municipality) => {
    const { name, ags, centre } = municipality;
    const seat = findSeat(municipality, { name, settlementsIn: sources.settlementsIn });
    if (seat) taken.add(seat);
    const population = seat?.population ?? 0;
    return { name, county: countyOf(ags), point: seat?.point ?? centre, population, parent: parentOf(ags, seat) };
  });
  const seen = new Set([...places, ...formerMunicipalities].map(keyOf));
  const quarters: District[] = [];
  for (const { settlement, ags } of locatedSettlements(sources)) {
    if (taken.has(settlement) || isGone(settlement) || settlement.population === 0) continue;
    const parent = parentOf(ags, settlement);
    const county = successors.get(ags)?.county ?? countyOf(ags);
    const key = keyOf({ name: settlement.name, county });
    if (seen.has(key) || (parent && isSamePlace(settlement, parent))) continue;
    seen.add(key);
    const { name, point } = settlement;
    quarters.push({ name, county, point, population: plausiblePopulation(settlement, parent), parent });
  }
  return [...formerMunicipalities, ...quarters];
}

/** All settlements with the Gemeinde of 2016 they lie in, largest first. */
const locatedSettlements = ({ settlementsIn }: Sources) =>
  [...settlementsIn]
    .flatMap(([ags, inside]) => inside.map((settlement) => ({ settlement, ags })))
    .toSorted((a, b) => bySize(a.settlement, b.settlement));

/** One name per Kreis is enough. */
const keyOf = ({ name, county }: Pick<Place, "name" | "county">) => `${county} ${spelling(name)}`;

function isSamePlace({ name, otherNames, point }: Settlement, parent: Place) {
  const parentName = spelling(parent.name);
  if (spelling(name) === parentName) return true;
  return otherNames.some((other) => spelling(other) === parentName) && distance(point, parent.point) < SAME_PLACE_KM;
}

/** 0, which is unknown, where the part would be larger than its town or most of it. */
function plausiblePopulation({ id, population }: Settlement, parent: Place | null) {
  const corrected = CORRECTED_POPULATION[id];
  if (corrected !== undefined) return corrected;
  if (!parent || parent.population === 0) return population;
  const most = parent.population > TOWN_POPULATION ? MAX_SHARE * parent.population : parent.population;
  return population > most ? 0 : population;
}
