import "server-only";
import { randomUUID } from "node:crypto";
import { PgBoss } from "pg-boss";
import type { Context } from "./context";
import { env } from "./env";
import { log } from "./log";

/** Work that the clock starts. */
export type Job = {
  /** "outbox.retention": domain and what it does; the audit names the job as its actor. */
  name: string;
  /** Minute, hour, day of month, month, day of week; in Berlin's time. */
  cron: string;
  /** May run twice: after a crash, or when it failed. Answers what it did, in figures for the log. */
  run: (ctx: Context) => Promise<Record<string, number>>;
};

/** Domains keep theirs in `lib/<domain>/jobs.ts`; `instrumentation.ts` hands all of them to the server. */
export const defineJob = (job: Job): Job => job;

export type JobRunner = { stop: () => Promise<void> };

const SCHEMA = "jobs";
const ZONE = "Europe/Berlin";
/** One at a time over all processes; what was missed while the server was down is made up for once. */
const QUEUE = {
  policy: "exclusive",
  retryLimit: 3,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 3_600,
} as const;
/** Schedules know minutes, so nobody waits for the difference. */
const POLL_SECONDS = 30;
const STOP_MS = 8_000;

/** Schedules exactly these jobs and works on them. Several processes share the work. */
export async function startJobs(
  jobs: readonly Job[],
  { pollSeconds = POLL_SECONDS }: { pollSeconds?: number } = {},
): Promise<JobRunner> {
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, schema: SCHEMA, application_name: "jobs", max: 3 });
  boss.on("error", (error) => log.error("jobs.failed", error));
  await boss.start();
  for (const { name } of await boss.getSchedules()) {
    if (!jobs.some((job) => job.name === name)) await boss.unschedule(name);
  }
  for (const job of jobs) {
    await boss.createQueue(job.name, QUEUE);
    await boss.schedule(job.name, job.cron, null, { tz: ZONE, missed: "once" });
    await boss.work(job.name, { pollingIntervalSeconds: pollSeconds }, () => runJob(job));
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_MS }) };
}

/** Runs a job now, as its own actor. */
export async function runJob({ name, run }: Job): Promise<void> {
  const ctx: Context = { actor: { kind: "system", job: name }, now: new Date(), requestId: randomUUID() };
  const started = performance.now();
  try {
    const figures = await run(ctx);
    log.info("job.done", { job: name, ms: Math.round(performance.now() - started), ...figures });
  } catch (error) {
    log.error("job.failed", error, { job: name, requestId: ctx.requestId });
    throw error;
  }
}
