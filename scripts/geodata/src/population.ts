import { distance } from "@/lib/geo/distance";
import type { Point } from "@/lib/geo/types";
import { contains, KM_PER_LAT, kmPerLon } from "./geometry";
import type { Municipality } from "./municipalities";

/** A point that stands for the people round it; the weights of a city add up to 1. */
export type Sample = { point: Point; weight: number };

/** Points per city, and per postcode of it: whichever is more. */
const MIN_SAMPLES = 250;
const SAMPLES_PER_POSTCODE = 25;
/** Inhabitants per km² of a built-up area: tells how far the people of a settlement spread. */
const DENSITY = 2500;
/** How much of the weight follows the population; the rest is even, because GeoNames does not know every quarter. */
const POPULATION_SHARE = 0.9;

/** A bell of `people` with the standard deviation `spread` in km. */
type Bell = { point: Point; people: number; spread: number };

/** An even grid over the polygon of a city, weighted by the population that its settlements suggest. */
export function samplePopulation(city: Municipality, postcodeCount: number): Sample[] {
  const points = gridOf(city, Math.max(MIN_SAMPLES, postcodeCount * SAMPLES_PER_POSTCODE));
  const bells = bellsOf(city);
  const density = points.map((point) => bells.reduce((sum, bell) => sum + densityAt(point, bell), 0));
  const total = density.reduce((sum, value) => sum + value, 0);
  const even = 1 / points.length;
  return points.map((point, i) => {
    const share = total > 0 ? density[i] / total : even;
    return { point, weight: POPULATION_SHARE * share + (1 - POPULATION_SHARE) * even };
  });
}

function gridOf({ km2, centre, box, polygons }: Municipality, count: number): Point[] {
  const step = Math.sqrt(km2 / count);
  const stepLat = step / KM_PER_LAT;
  const stepLon = step / kmPerLon(centre.lat);
  const points: Point[] = [];
  for (let lat = box.south + stepLat / 2; lat < box.north; lat += stepLat) {
    for (let lon = box.west + stepLon / 2; lon < box.east; lon += stepLon) points.push({ lat, lon });
  }
  return points.filter((point) => contains(polygons, point));
}

/** One bell per quarter, and one round the seat for all who live in none of them. */
function bellsOf({ quarters, population, radius, seat }: Municipality): Bell[] {
  const spreadOf = (people: number) => Math.sqrt(people / DENSITY / Math.PI);
  const bells = quarters.map((quarter) => ({
    point: quarter.point,
    people: quarter.population,
    spread: Math.max(0.6, spreadOf(quarter.population)),
  }));
  const others = population - quarters.reduce((sum, quarter) => sum + quarter.population, 0);
  if (others <= 0) return bells;
  const spread = Math.max(0.8, Math.min(radius * 0.6, spreadOf(others)));
  return [...bells, { point: seat, people: others, spread }];
}

function densityAt(point: Point, { point: centre, people, spread }: Bell) {
  const km = distance(point, centre);
  return (people / spread ** 2) * Math.exp(-(km ** 2) / (2 * spread ** 2));
}
