import "server-only";
import { addMessage, messageAudit } from "@/lib/cases/commands/add-message";
import { moveCells } from "@/lib/cases/commands/move-cells";
import { openCase } from "@/lib/cases/commands/open-case";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { AppError } from "@/lib/platform/errors";
import { hashToken } from "@/lib/platform/token";
import { doubtCell } from "@/lib/recognitions/commands/doubt-cell";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import { cellSelect, toCell } from "@/lib/recognitions/queries/cells";
import { funderNote, letterNote } from "../mails";
import type { FunderAnswer } from "../schema";

/** The link is the right; whoever holds it acts as this job, so that the audit names no mailbox. */
const JOB = { kind: "system", job: "reports.funder-link" } as const;

/**
 * A Leistungsträger's answer, once. What fits becomes evidence (a letter of the funder, grade A) and waits for a
 * review; what does not fit is in doubt at once and on the work list, with the words as a note.
 * @throws not_found for a link that is unknown, used or over; invalid "unanswered"
 */
export function answerFunder(by: Context, { token, fits, notes, body, remark }: FunderAnswer): Promise<void> {
  const ctx: Context = { ...by, actor: JOB };
  return write(ctx, async (tx, inner) => {
    const request = await tx.funderRequest.findUnique({ where: { tokenHash: hashToken(token) } });
    if (!request || request.expiresAt <= ctx.now) throw new AppError("not_found", "no such link");
    const { id, providerId, cellIds } = request;
    if (cellIds.some((cellId) => fits[cellId] === undefined)) throw new AppError("invalid", "unanswered");
    const { count } = await tx.funderRequest.updateMany({
      where: { id, answeredAt: null },
      data: { answeredAt: ctx.now, answers: { body, remark, fits, notes } },
    });
    if (count === 0) throw new AppError("not_found", "no such link");
    // A cell that was removed meanwhile has nothing to prove.
    const cells = await loadCells(tx, cellIds);
    const right = cells.filter((cell) => fits[cell.id] === "ja");
    const wrong = cells.filter((cell) => fits[cell.id] === "nein");
    if (right.length > 0)
      await recordEvidence(inner, {
        providerId,
        kind: "FUNDER_LETTER",
        issuer: body,
        issuedOn: berlinDay(ctx.now),
        note: letterNote(),
        proves: right.map((cell) => ({ recognitionId: cell.id })),
      });
    const { id: caseId } = await openCase(inner, { providerId });
    const doubts = await doubt(inner, tx, { providerId, cells: wrong });
    const said = wrong.map(({ area, city, id: cellId }) => ({ area, city, note: notes[cellId] ?? null }));
    const text = funderNote({ body, right: right.length, wrong: said, remark });
    await addMessage(ctx, tx, { caseId, kind: "NOTE", body: text, cellIds: wrong.map((cell) => cell.id) });
    const answered = { action: "funder_request.answer", entity: "funder_request" as const, entityId: id };
    return { value: undefined, audit: [answered, messageAudit("NOTE", caseId), ...doubts] };
  });
}

type Row = Awaited<ReturnType<typeof loadCells>>[number];

async function loadCells(tx: Tx, ids: readonly string[]) {
  const rows = await tx.recognition.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: { id: true, version: true, ...cellSelect, offer: { select: { site: { select: { city: true } } } } },
  });
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    area: row.area,
    city: row.offer.site.city,
    cell: toCell(row),
  }));
}

/** A confirmed cell is disputed; of any other the review begins, so that it is on the work list. */
async function doubt(ctx: Context, tx: Tx, { providerId, cells }: { providerId: string; cells: readonly Row[] }) {
  const audits = [];
  for (const { id, version, cell } of cells) {
    audits.push(await doubtCell(ctx, tx, { id, version, providerId, cell }));
    await moveCells(ctx, { providerId, cellIds: [id], step: "take" });
  }
  return audits;
}
