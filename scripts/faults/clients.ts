import { setTimeout as sleep } from "node:timers/promises";
import { Unanswered } from "./person";
import type { Work } from "./writes";

const PAUSE_MS = 60;
const OUTAGE_MS = 200;

export type Clients = {
  /** Lets everybody end what is under way. Answers what went wrong besides unanswered requests. May be asked twice. */
  stop: () => Promise<string[]>;
};

/** Everybody works at once, again and again; who gets no answer tries something else a moment later. */
export function startClients(works: readonly Work[]): Clients {
  let isOver = false;
  const complaints: string[] = [];
  const loop = async (work: Work) => {
    while (!isOver) {
      try {
        await work();
        await sleep(Math.random() * PAUSE_MS);
      } catch (error) {
        if (!(error instanceof Unanswered)) complaints.push(String(error));
        await sleep(OUTAGE_MS);
      }
    }
  };
  const all = works.map(loop);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(all);
      return complaints;
    },
  };
}
