import { AppError } from "@/lib/platform/errors";
import { db } from "@/lib/platform/db";

/** The audit entries that `work` left, oldest first. */
export async function auditOf(work: () => Promise<unknown>) {
  const last = await db.auditEntry.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  await work();
  return db.auditEntry.findMany({ where: { id: { gt: last?.id ?? 0n } }, orderBy: { id: "asc" } });
}

/** The code of a refusal. An error that is none, or one that left a trace, fails the test. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  const before = await traces();
  const code = await codeOf(work);
  const after = await traces();
  if (after !== before) throw new Error(`${code} left a trace: ${before} → ${after}`);
  return code;
}

/** Which refusal it was, for those that forms have words of their own for. */
export async function detailOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "accepted";
  } catch (error) {
    if (error instanceof AppError) return error.detail;
    throw error;
  }
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "accepted";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** Counts everything that a write leaves beside its own row. */
export async function traces(): Promise<string> {
  const counts = await Promise.all([
    db.auditEntry.count(),
    db.entryVersion.count(),
    db.recognitionEvent.count(),
    db.reviewDecision.count(),
    db.slugRedirect.count(),
    revision(),
  ]);
  return counts.join(" ");
}

export async function revision(): Promise<bigint> {
  return (await db.directoryRevision.findUniqueOrThrow({ where: { id: 1 } })).revision;
}
