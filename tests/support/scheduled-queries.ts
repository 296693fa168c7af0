import type { Scheduler } from "fast-check";
import pg from "pg";
import { afterAll } from "vitest";

type Send = (this: pg.Client, ...sent: unknown[]) => unknown;

const client = pg.Client.prototype as unknown as { query: Send };
const send = client.query;
let scheduler: Scheduler | null = null;

/** Every statement waits for its turn, so that the scheduler decides how transactions mix. */
client.query = function query(...sent) {
  const turns = scheduler;
  // The pool's own calls hand over a callback.
  if (turns === null || sent.some((each) => typeof each === "function")) return send.apply(this, sent);
  return turns.schedule(Promise.resolve(), "statement").then(() => send.apply(this, sent));
};
afterAll(() => {
  client.query = send;
});

/** Runs all of it at once, statements in the scheduler's order; a statement that waits for a lock lets others go on. */
export async function inAnyOrder<T>(turns: Scheduler, works: readonly (() => Promise<T>)[]): Promise<T[]> {
  scheduler = turns;
  try {
    return await turns.waitFor(Promise.all(works.map((work) => work())));
  } finally {
    scheduler = null;
  }
}
