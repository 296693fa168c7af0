import type { Point } from "@/lib/geo/types";
import { KM_PER_LAT, kmPerLon, mean } from "./geometry";
import { posterior, type Estimate, type Observation, type Vector } from "./gaussian-process";
import type { Municipality } from "./municipalities";
import { samplePopulation } from "./population";
import { blend, spread, type Cell } from "./spreading";

/** One of several postcodes of a city. */
export type Member = {
  postcode: string;
  /** The middle of its stations. */
  anchor: Point | null;
  /** Other Gemeinden with this postcode, and with no other one. */
  neighbours: Municipality[];
  /** Whether other Gemeinden have it as well. */
  isShared: boolean;
};

/*
 * The numbers below were tuned on half of all cities against area centroids that are no input, measured on the
 * other half (gain 4.3 → 2.5 km there), and rounded between the two tunings.
 */

/** Variance of a place, as a share of the squared radius of the city. */
const VARIANCE = 0.3;
/** Difference of two postcode numbers at which their places are correlated by 1/e. */
const NUMBER_RANGE = 30;
/** The lowest numbers of a city lie nearer to its middle: their scale, growing to 1 over half of the numbers. */
const FIRST_SCALE = 0.9;
const SCALE_RANGE = 0.5;
/** How exactly observations are known: variance in units of the mean area of a postcode / π. */
const ANCHOR_NOISE = 0.07;
const NEIGHBOUR_NOISE = 0.02;
/** A postcode shared with a neighbour lies towards it, at most at this share of the city's radius. */
const NEIGHBOUR_REACH = 0.8;
/** The middle of a city, between its centroid (0) and the point of its settlement (1). */
const SEAT_SHARE = 0.6;
/** How much the middle of its cell, rather than the estimate, decides where a postcode lies. */
const CELL_SHARE = { anchored: 0.25, free: 0.6 };
/** In small cities numbers tell little: without a station only this share of the way from the middle is kept. */
const SMALL_CITY = { postcodes: 6, share: 0.3 };
/** A postcode shared with other Gemeinden has about half of its people here. */
const SHARED_PEOPLE = 0.5;

/**
 * Places the postcodes of one city: stations are anchors, a Gaussian process over the postcode number carries them
 * to the numbers next to them, and spreading gives each postcode room. Expects members in ascending order.
 */
export function locateInCity(city: Municipality, members: readonly Member[]): Map<string, Point> {
  const plane = cityPlane(city);
  const unit = city.km2 / members.length / Math.PI;
  const scales = members.map((_, i) => {
    const progress = Math.min(1, i / (members.length - 1) / SCALE_RANGE);
    return FIRST_SCALE + (1 - FIRST_SCALE) * progress;
  });
  const estimates = posterior(
    members.length,
    (i, j) => {
      const apart = Math.abs(Number(members[i].postcode) - Number(members[j].postcode));
      return city.radius ** 2 * VARIANCE * scales[i] * scales[j] * Math.exp(-apart / NUMBER_RANGE);
    },
    members.flatMap((member, index) => observe(member, { index, unit, radius: city.radius, plane })),
  );
  const cells = spread(estimates, {
    people: samplePopulation(city, members.length).map(({ point, weight }) => ({ ...plane.flat(point), weight })),
    shares: sharesOf(members),
    radius: city.radius,
    unit,
    shifts: scales,
  });
  return new Map(
    members.map((member, i) => [member.postcode, plane.globe(settle(member, estimates[i], cells[i], members.length))]),
  );
}

type Plane = ReturnType<typeof cityPlane>;

/** A flat map of the city in km, with its middle at 0, 0. */
function cityPlane({ seat, centre }: Municipality) {
  const kmEast = kmPerLon(centre.lat);
  const lat0 = SEAT_SHARE * seat.lat + (1 - SEAT_SHARE) * centre.lat;
  const lon0 = SEAT_SHARE * seat.lon + (1 - SEAT_SHARE) * centre.lon;
  return {
    flat: ({ lat, lon }: Point): Vector => ({ x: (lon - lon0) * kmEast, y: (lat - lat0) * KM_PER_LAT }),
    globe: ({ x, y }: Vector): Point => ({ lat: lat0 + y / KM_PER_LAT, lon: lon0 + x / kmEast }),
  };
}

function observe(
  { anchor, neighbours }: Member,
  { index, unit, radius, plane }: { index: number; unit: number; radius: number; plane: Plane },
): Observation[] {
  if (anchor) return [{ index, at: plane.flat(anchor), variance: ANCHOR_NOISE * unit }];
  if (neighbours.length === 0) return [];
  const { x, y } = plane.flat(
    mean(
      neighbours,
      ({ km2 }) => km2,
      ({ centre }) => centre,
    ),
  );
  const shrink = Math.min(1, (radius * NEIGHBOUR_REACH) / Math.hypot(x, y));
  return [{ index, at: { x: x * shrink, y: y * shrink }, variance: NEIGHBOUR_NOISE * unit }];
}

function sharesOf(members: readonly Member[]) {
  const people = members.map(({ isShared }) => (isShared ? SHARED_PEOPLE : 1));
  const total = people.reduce((sum, share) => sum + share, 0);
  return people.map((share) => share / total);
}

function settle(member: Member, estimate: Estimate, cell: Cell, count: number): Vector {
  const place = blend(cell, estimate, member.anchor ? CELL_SHARE.anchored : CELL_SHARE.free);
  if (member.anchor || count > SMALL_CITY.postcodes) return place;
  return { x: place.x * SMALL_CITY.share, y: place.y * SMALL_CITY.share };
}
