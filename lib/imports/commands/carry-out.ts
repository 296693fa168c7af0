import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { AppError, ensure } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { canImport } from "../policy";
import { readList } from "../queries/read-list";
import { toPreviewRow } from "../queries/runs";
import { countPlan } from "../rules/counts";
import { keepShown } from "../rules/preview";
import type { PreviewRow, Result } from "../types";
import { applyImport } from "./apply-plan";

/** Somebody may edit an entry while a long list is written: then all of it is planned and written once more. */
const ATTEMPTS = 3;
/** So many entries between two signs of life. */
const PROGRESS_STEP = 20;

type Run = { id: string; data: Uint8Array; fileName: string; keepExamples: boolean; publish: boolean };

/** Carries out everything that was ordered, one list after the other. Answers how many. */
export async function carryOutImports(ctx: Context): Promise<number> {
  ensure(canImport(ctx.actor));
  for (let count = 0; ; count += 1) {
    const run = await claim(ctx);
    if (!run) return count;
    await carryOut({ ...ctx, actor: { kind: "system", job: "import" }, reason: `Liste „${run.fileName}“` }, run);
  }
}

/** The oldest order, or one whose server stopped two minutes ago or earlier. One process gets it. */
async function claim(ctx: Context): Promise<Run | null> {
  return write<Run | null>(ctx, async (tx) => {
    const [claimed] = await tx.$queryRaw<{ id: string; version: number }[]>`
      UPDATE import_run SET state = 'RUNNING', alive_at = now(), done = 0, total = 0, version = version + 1
      WHERE id = (
        SELECT id FROM import_run
        WHERE state = 'QUEUED' OR (state = 'RUNNING' AND alive_at < now() - interval '2 minutes')
        ORDER BY ordered_at LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, version`;
    if (!claimed) return { value: null, audit: "unchanged" };
    const { id, version } = claimed;
    const { data, ...run } = await tx.importRun.findUniqueOrThrow({
      where: { id },
      select: { id: true, data: true, fileName: true, keepExamples: true, publish: true },
    });
    if (!data) throw new AppError("not_found", "file");
    return {
      value: { ...run, data },
      audit: { action: "import.start", entity: "import_run", entityId: id, version },
    };
  });
}

async function carryOut(ctx: Context, run: Run): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await tryOnce(ctx, run);
      return;
    } catch (error) {
      const isConflict = error instanceof AppError && error.code === "conflict";
      if (isConflict && attempt < ATTEMPTS) continue;
      log.error("import.failed", error, { run: run.id, requestId: ctx.requestId });
      await fail(ctx, run, isConflict ? "conflict" : "unexpected");
      return;
    }
  }
}

async function tryOnce(ctx: Context, run: Run): Promise<void> {
  const list = await readList(run.data, { keepExamples: run.keepExamples, now: ctx.now });
  if ("reason" in list) throw new AppError("invalid", list.reason);
  const shown = await db.importRow.findMany({ where: { runId: run.id } });
  const { plan, stale } = keepShown(list.prepared.plan, { shown: shown.map(toPreviewRow), now: list.rows });
  await tellProgress(run, { done: 0, total: plan.entries.length });
  await write(
    ctx,
    async (tx, inner) => {
      const imported = await applyImport(inner, {
        plan,
        publish: run.publish ? "published" : "drafts",
        examples: run.keepExamples ? "kept" : "removed",
        onEntry: async (done) => {
          if (done % PROGRESS_STEP === 0) await tellProgress(run, { done, total: plan.entries.length });
        },
      });
      const faulty = countFaulty(list.rows, stale);
      const result: Result = { ...imported, counts: countPlan(plan), faulty, stale: stale.length };
      await tx.importRow.updateMany({ where: { runId: run.id, number: { in: stale } }, data: { isStale: true } });
      const { version } = await tx.importRun.update({
        where: { id: run.id },
        data: {
          state: "DONE",
          finishedAt: new Date(),
          result,
          done: plan.entries.length,
          total: plan.entries.length,
          version: { increment: 1 },
        },
        select: { version: true },
      });
      return {
        value: undefined,
        audit: { action: "import.finish", entity: "import_run", entityId: run.id, version },
      };
    },
    "import",
  );
}

const countFaulty = (rows: readonly PreviewRow[], stale: readonly number[]): number => {
  const left = new Set(stale);
  return rows.filter(({ kind, number }) => kind === "FAULTY" && !left.has(number)).length;
};

/** On a connection of its own: the page shows it while the transaction is open. Tells nothing of entries, so no audit. */
async function tellProgress({ id }: Run, { done, total }: { done: number; total: number }): Promise<void> {
  await db.$executeRaw`
    UPDATE import_run SET alive_at = now(), done = ${done}, total = ${total} WHERE id = ${id}::uuid AND state = 'RUNNING'`;
}

async function fail(ctx: Context, { id }: Run, problem: string): Promise<void> {
  await write(ctx, async (tx) => {
    const { version } = await tx.importRun.update({
      where: { id },
      data: { state: "FAILED", finishedAt: new Date(), problem, version: { increment: 1 } },
      select: { version: true },
    });
    return { value: undefined, audit: { action: "import.fail", entity: "import_run", entityId: id, version } };
  });
}
