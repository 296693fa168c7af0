import type { Estimate, Vector } from "./gaussian-process";

/** A sample point of the city in the plane, with its share of the people. */
export type Weight = Vector & { weight: number };

/** The middle of the part of a city that falls to a postcode. */
export type Cell = Vector;

type Centre = Vector & {
  /** Power diagram: the larger, the farther the cell reaches. km². */
  reach: number;
};

const ROUNDS = 40;
/** Share of the missing people by which a cell's reach grows in a round, and the most it may be off. */
const REACH_RATE = 0.1;
const MAX_LACK = 2;
/** How strongly cells, rather than estimates, hold the centres. */
const CELL_PULL = 0.2;
/** How far from its estimate a centre starts, as a share of the city's radius; else equal estimates never part. */
const START_SHIFT = 0.105;
/** Successive multiples of it never point in the same direction. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Spreads postcodes over a city so that each gets its share of the people (a capacity-constrained power diagram,
 * after Aurenhammer, Hoffmann and Aronov 1998), while each stays as near to its estimate as that one is certain.
 * `shares` add up to 1; `shift` scales the start of each centre, `unit` is the mean area of a postcode / π in km².
 */
export function spread(
  estimates: readonly Estimate[],
  city: {
    people: readonly Weight[];
    shares: readonly number[];
    radius: number;
    unit: number;
    shifts: readonly number[];
  },
): Cell[] {
  const trust = estimates.map(({ variance }) => {
    const certainty = city.unit / (variance + 0.05 * city.unit);
    return CELL_PULL / (CELL_PULL + certainty);
  });
  let centres = estimates.map((estimate, i): Centre => {
    const shift = START_SHIFT * city.radius * city.shifts[i];
    const angle = i * GOLDEN_ANGLE;
    return { x: estimate.x + shift * Math.cos(angle), y: estimate.y + shift * Math.sin(angle), reach: 0 };
  });
  let cells: Vector[] = centres;
  for (let round = 0; round < ROUNDS; round++) {
    const measured = measureCells(centres, city.people);
    cells = measured.map(({ middle }) => middle);
    centres = centres.map(({ x, y, reach }, i) => {
      const lack = (city.shares[i] - measured[i].people) / city.shares[i];
      const goal = blend(cells[i], estimates[i], trust[i]);
      return {
        x: x + (goal.x - x) / 2,
        y: y + (goal.y - y) / 2,
        reach: reach + REACH_RATE * city.unit * Math.max(-MAX_LACK, Math.min(MAX_LACK, lack)),
      };
    });
  }
  return cells;
}

/** A point between two, at `share` of the first. */
export const blend = (first: Vector, second: Vector, share: number): Vector => ({
  x: share * first.x + (1 - share) * second.x,
  y: share * first.y + (1 - share) * second.y,
});

/** Gives each sample to the nearest centre, less its reach: the people and the middle of each cell. */
function measureCells(centres: readonly Centre[], people: readonly Weight[]) {
  const sums = centres.map(() => ({ people: 0, x: 0, y: 0, count: 0 }));
  for (const { x, y, weight } of people) {
    const sum = sums[nearestCentre(centres, { x, y })];
    sum.people += weight;
    sum.x += x;
    sum.y += y;
    sum.count++;
  }
  return sums.map(({ people: load, x, y, count }, i) => ({
    people: load,
    middle: count > 0 ? { x: x / count, y: y / count } : centres[i],
  }));
}

function nearestCentre(centres: readonly Centre[], { x, y }: Vector): number {
  let best = 0;
  let least = Infinity;
  centres.forEach((centre, i) => {
    const power = (x - centre.x) ** 2 + (y - centre.y) ** 2 - centre.reach;
    if (power < least) [best, least] = [i, power];
  });
  return best;
}
