import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { startJobs, type Job, type JobRunner } from "./jobs";
import { log } from "./log";
import { startMailer } from "./mailer";

declare global {
  /** Set by `scripts/server.mjs`: what it has to stop before it ends. */
  var serverWorkers: Set<() => Promise<void>> | undefined;
}

const RETRY_MS = 15_000;

/** What a server does beside answering requests. Every process may: they share the work. */
export function startWorkers(jobs: readonly Job[]): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const mailer = startMailer();
  const runner = keepStarting(jobs, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([mailer.stop(), runner.then((running) => running?.stop())]);
    },
  };
}

/** The database may come later than the server. */
async function keepStarting(jobs: readonly Job[], stopping: AbortSignal): Promise<JobRunner | undefined> {
  while (!stopping.aborted) {
    try {
      return await startJobs(jobs);
    } catch (error) {
      log.error("jobs.not_started", error);
      await sleep(RETRY_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
  return undefined;
}
