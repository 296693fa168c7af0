import "server-only";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { doubtCell } from "@/lib/recognitions/commands/doubt-cell";
import { cellSelect, toCell } from "@/lib/recognitions/queries/cells";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { answerMail } from "../mails";
import { canAnswerReport, canAnswerReports } from "../policy";
import type { ReportClosing } from "../schema";

/**
 * Agrees or dismisses, and answers whoever left an address. Cells of the entry may be put in doubt: their badge drops
 * at once, and they stay on the work list until somebody decides about them.
 * @throws conflict "closed", "doubt_needs_agreement"; forbidden "partial"
 */
export function closeReport(ctx: Context, { id, version, decision, answer, cells }: ReportClosing): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canAnswerReports(ctx.actor));
    const report = await tx.report.findUnique({
      where: { id },
      select: { providerId: true, body: true, email: true, createdAt: true, provider: { select: { name: true } } },
    });
    if (!report) throw new AppError("not_found", "report");
    const { providerId, email, provider } = report;
    ensure(canAnswerReport(ctx.actor, { hasEntry: providerId !== null }));
    if (providerId !== null && (await isPartial(tx, ctx.actor, providerId))) throw new AppError("forbidden", "partial");
    if (decision === "DISMISSED" && cells.length > 0) throw new AppError("conflict", "doubt_needs_agreement");
    const { count } = await tx.report.updateMany({
      where: { id, version, state: "OPEN" },
      data: {
        state: decision,
        answer,
        closedBy: actorId(ctx.actor),
        closedAt: ctx.now,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError("conflict", "closed");
    const doubts = await doubtCells(ctx, tx, { providerId, cells });
    if (email)
      await queueMail(tx, {
        ...answerMail({ name: provider?.name ?? null, sentAt: report.createdAt, decision, answer }),
        channel: "ENTRY",
        recipient: email,
      });
    const closed = { action: "report.close", entity: "report" as const, entityId: id, version: version + 1 };
    return { value: undefined, audit: [closed, ...doubts] };
  });
}

type Doubted = { providerId: string | null; cells: readonly string[] };

async function doubtCells(ctx: Context, tx: Tx, { providerId, cells }: Doubted) {
  if (cells.length === 0) return [];
  if (providerId === null) throw new AppError("not_found", "a report without an entry has no cells");
  const rows = await tx.recognition.findMany({
    where: { id: { in: [...cells] }, offer: { site: { providerId } } },
    orderBy: { id: "asc" },
    select: { id: true, version: true, ...cellSelect },
  });
  if (rows.length !== new Set(cells).size) throw new AppError("not_found", "a cell of another provider");
  const audits = [];
  for (const row of rows) {
    const { id, version } = row;
    audits.push(await doubtCell(ctx, tx, { id, version, providerId, cell: toCell(row) }));
  }
  return audits;
}
