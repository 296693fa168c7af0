import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { difference } from "@/lib/platform/patch";
import { canRecordEvidence } from "../policy";
import { cellSelect, toCell } from "../queries/cells";
import { isPartial } from "../queries/partiality";
import { missingForConfirmation } from "../rules/evidence";
import { provesLess } from "../rules/proves-less";
import { lastValidDay } from "../rules/status";
import type { EvidenceEdit } from "../schema";
import type { Cell } from "../types";
import { addEvent } from "./add-event";
import { doubtCell } from "./doubt-cell";
import { lockCells } from "./load-review";
import { submitCells } from "./submit-cells";

/**
 * Corrects key data of a document, and which cells it proves. A confirmed cell keeps what its confirmation rests on;
 * if the document carries less than before, the cell is in doubt. `doubted` says how many are. A cell that a provider's
 * own document is now said to prove comes into review, and the document counts for it with the decision.
 * @throws forbidden "partial", conflict "changed meanwhile" | "still_needed", not_found for a cell of another provider
 */
export function editEvidence(ctx: Context, { id, version, proves, ...fields }: EvidenceEdit): Promise<Edited> {
  return write<Edited>(ctx, async (tx, inner) => {
    ensure(canRecordEvidence(ctx.actor));
    const before = await tx.evidence.findUnique({ where: { id }, include: { recognitions: true } });
    if (!before) throw new AppError("not_found", "evidence");
    const { providerId, recognitions } = before;
    if (await isPartial(tx, ctx.actor, providerId)) throw new AppError("forbidden", "partial");
    if (before.version !== version) throw new AppError("conflict", "changed meanwhile");
    await needOwnCells(tx, providerId, proves);
    const changes = difference(before, toColumns(fields));
    const known = recognitions.map(({ recognitionId, page, proves: what }) => ({ recognitionId, page, what }));
    const wanted = withWords(proves, known);
    if (!changes && !difference({ proofs: sorted(known) }, { proofs: sorted(wanted) }))
      return { value: { id, version, changed: false, doubted: 0 }, audit: "unchanged" };

    const touched = [...known, ...proves].map(({ recognitionId }) => recognitionId);
    await lockCells(tx, touched);
    const cells = await loadCells(tx, touched);
    await tx.evidence.update({ where: { id, version }, data: { ...changes, version: { increment: 1 } } });
    await changeProofs(tx, before, wanted);
    const doubts = await settleCells(ctx, tx, {
      providerId,
      cells,
      restedOnIt: recognitions.flatMap(({ recognitionId, accepted }) => (accepted ? [recognitionId] : [])),
      document: { before: termOf(before), after: fields },
    });
    const fresh = proves.map(({ recognitionId }) => recognitionId).filter((cell) => !isProven(recognitions, cell));
    if (before.byProvider) await submitCells(inner, { ids: fresh });
    const next = version + 1;
    return {
      value: { id, version: next, changed: true, doubted: doubts.length },
      audit: [
        { action: "evidence.edit", entity: "evidence", entityId: id, entryId: providerId, version: next },
        ...doubts,
      ],
    };
  });
}

type Edited = Written & { doubted: number };
type Proofs = EvidenceEdit["proves"];
type Term = Pick<EvidenceEdit, "kind" | "issuedOn" | "validUntil">;
type Row = { kind: Term["kind"]; issuedOn: Date | null; validUntil: Date | null };

const termOf = ({ kind, issuedOn, validUntil }: Row): Term => ({
  kind,
  issuedOn: fromColumn(issuedOn),
  validUntil: fromColumn(validUntil),
});

const sorted = (proofs: Proofs) =>
  proofs
    .map(({ recognitionId, page, what }) => ({ recognitionId, page, what: what ?? null }))
    .toSorted((a, b) => a.recognitionId.localeCompare(b.recognitionId));

/** An edit changes the words that the form shows, the document's; a cell's own stay, and all where it brings none. */
function withWords(proves: Proofs, known: Proofs): Proofs {
  const shown = known.find(({ what }) => what)?.what ?? null;
  return proves.map(({ recognitionId, page, what }) => {
    const own = known.find((each) => each.recognitionId === recognitionId)?.what ?? null;
    return { recognitionId, page, what: what === undefined || (own !== null && own !== shown) ? own : what };
  });
}

const toColumns = ({
  issuedOn,
  validUntil,
  retrievedOn,
  ...rest
}: Omit<EvidenceEdit, "id" | "version" | "proves">) => ({
  ...rest,
  issuedOn: toColumn(issuedOn),
  validUntil: toColumn(validUntil),
  retrievedOn: toColumn(retrievedOn),
});

async function needOwnCells(tx: Tx, providerId: string, proves: Proofs): Promise<void> {
  const ids = [...new Set(proves.map(({ recognitionId }) => recognitionId))];
  const own = await tx.recognition.count({ where: { id: { in: ids }, offer: { site: { providerId } } } });
  if (own !== ids.length) throw new AppError("not_found", "a cell of another provider");
}

const isProven = (proofs: readonly { recognitionId: string }[], cell: string): boolean =>
  proofs.some(({ recognitionId }) => recognitionId === cell);

type Document = { id: string; byProvider: boolean };

async function changeProofs(tx: Tx, { id: evidenceId, byProvider }: Document, proves: Proofs): Promise<void> {
  const kept = proves.map(({ recognitionId }) => recognitionId);
  await tx.recognitionEvidence.deleteMany({ where: { evidenceId, recognitionId: { notIn: kept } } });
  for (const { recognitionId, page, what } of proves) {
    await tx.recognitionEvidence.upsert({
      where: { recognitionId_evidenceId: { recognitionId, evidenceId } },
      create: { recognitionId, evidenceId, page, proves: what ?? null, accepted: !byProvider },
      update: { page, proves: what ?? null },
    });
  }
}

type Proven = { id: string; version: number; cell: Cell; missing: number };

async function loadCells(tx: Tx, ids: readonly string[]): Promise<Proven[]> {
  const rows = await tx.recognition.findMany({
    where: { id: { in: [...new Set(ids)] } },
    orderBy: { id: "asc" },
    select: { id: true, version: true, ...cellSelect },
  });
  return rows.map((row) => {
    const cell = toCell(row);
    const evidence = row.evidence.map(({ evidence: { kind, validUntil } }) => ({
      kind,
      validUntil: fromColumn(validUntil),
    }));
    const { id, version } = row;
    return { id, version, cell, missing: missingForConfirmation(cell, evidence).length };
  });
}

type Settling = {
  providerId: string;
  cells: readonly Proven[];
  restedOnIt: readonly string[];
  document: { before: Term; after: Term };
};

/** History must know of a new end; a confirmation must not lose what it rests on. Answers the audit of new doubts. */
async function settleCells(ctx: Context, tx: Tx, { providerId, cells, restedOnIt, document }: Settling) {
  const ids = cells.map(({ id }) => id);
  const after = await loadCells(tx, ids);
  const doubts = [];
  for (const { id, version, cell, missing } of cells) {
    const now = after.find((each) => each.id === id);
    if (!now) continue;
    if (cell.reviewStatus === "CONFIRMED" && now.missing > missing) throw new AppError("conflict", "still_needed");
    if (lastValidDay(now.cell) !== lastValidDay(cell))
      await addEvent(ctx, tx, { id, from: cell.status, on: berlinDay(ctx.now) });
    const isConfirmed = cell.reviewedOn !== null && restedOnIt.includes(id);
    if (isConfirmed && provesLess(document, { before: cell, after: now.cell }))
      doubts.push(await doubtCell(ctx, tx, { id, version, providerId, cell }));
  }
  return doubts;
}
