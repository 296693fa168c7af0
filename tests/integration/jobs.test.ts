import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "@/lib/platform/context";
import { defineJob, runJob, startJobs, type JobRunner } from "@/lib/platform/jobs";
import { query } from "../support/raw-sql";

let runners: JobRunner[] = [];
let runs: Context[] = [];
const count = defineJob({
  name: "test.count",
  cron: "15 3 * * *",
  run: (ctx) => {
    runs.push(ctx);
    return Promise.resolve({ runs: runs.length });
  },
});

beforeEach(() => {
  runs = [];
});
afterEach(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  runners = [];
});

async function start(jobs = [count]): Promise<void> {
  runners.push(await startJobs(jobs, { pollSeconds: 0.5 }));
}

const schedules = () => query("SELECT name, cron, timezone FROM jobs.schedule ORDER BY name");

describe("schedules", () => {
  test("in Berlin's time, in a schema of their own", async () => {
    await start();
    expect(await schedules()).toEqual([{ name: "test.count", cron: "15 3 * * *", timezone: "Europe/Berlin" }]);
    expect(
      await query("SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename IN ('job', 'schedule')"),
    ).toEqual([]);
  });

  test("a changed time replaces the old one, a job that is gone is not started any more", async () => {
    const old = defineJob({ ...count, name: "test.old" });
    await start([count, old]);
    await start([defineJob({ ...count, cron: "0 4 * * 1" })]);
    expect(await schedules()).toMatchObject([{ name: "test.count", cron: "0 4 * * 1" }]);
  });

  test("several processes can start at once", async () => {
    await Promise.all([start(), start(), start()]);
    expect(await schedules()).toHaveLength(1);
  });
});

test("a due job runs once, however many processes work, as an actor of its own", async () => {
  await start();
  await start();
  await query("INSERT INTO jobs.job (name, policy) SELECT name, policy FROM jobs.queue WHERE name = 'test.count'");
  await until(() => runs.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(runs.map(({ actor }) => actor)).toEqual([{ kind: "system", job: "test.count" }]);
});

test("what fails is said to the queue, so that it is tried again", async () => {
  const broken = defineJob({ ...count, run: () => Promise.reject(new Error("no")) });
  await expect(runJob(broken)).rejects.toThrow("no");
});

test("stopping waits for a job that runs", async () => {
  let isDone = false;
  const slow = defineJob({
    name: "test.slow",
    cron: "0 0 1 1 *",
    run: async (ctx) => {
      runs.push(ctx);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      isDone = true;
      return {};
    },
  });
  await start([slow]);
  await query("INSERT INTO jobs.job (name, policy) SELECT name, policy FROM jobs.queue WHERE name = 'test.slow'");
  await until(() => runs.length > 0);
  await Promise.all(runners.map((runner) => runner.stop()));
  runners = [];
  expect(isDone).toBe(true);
});

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isTrue();) {
    if (Date.now() > end) throw new Error("it never came true");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
