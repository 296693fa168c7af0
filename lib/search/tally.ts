import { RADII } from "./reach";

const STEPS = RADII.length;

/** Counts providers per question and smallest step of the radius, each provider once. */
export type Tally = {
  /** Provider and site at hand; providers count from 1. */
  provider: number;
  step: number;
  /** By question: the provider that answered last, and its smallest step, as provider * STEPS + step. */
  last: Uint32Array;
  /** By question * STEPS + step. */
  counts: Uint32Array;
};

export function newTally(questions: number): Tally {
  return { provider: 0, step: 0, last: new Uint32Array(questions), counts: new Uint32Array(questions * STEPS) };
}

/** The site at hand answers this question with yes. */
export function note({ provider, step, last, counts }: Tally, question: number) {
  const before = last[question] ?? 0;
  const now = provider * STEPS + step;
  const isFirst = before < provider * STEPS;
  if (!isFirst && before <= now) return;
  if (!isFirst) add(counts, question * STEPS + (before % STEPS), -1);
  add(counts, question * STEPS + step, 1);
  last[question] = now;
}

function add(counts: Uint32Array, place: number, change: 1 | -1) {
  counts[place] = (counts[place] ?? 0) + change;
}

/** Steps of the radius: the one asked for, and the one up to which an empty search may be widened. */
export type Range = { asked: number; widest: number };

/** What a search shows that is widened until it finds something; count 0 at the asked step if nothing is found. */
export function found(tally: Tally, question: number, { asked, widest }: Range): { count: number; step: number } {
  let count = 0;
  for (let at = 0; at <= widest; at++) {
    count += tally.counts[question * STEPS + at] ?? 0;
    if (at >= asked && count > 0) return { count, step: at };
  }
  return { count: 0, step: asked };
}
