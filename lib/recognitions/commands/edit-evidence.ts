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
import { lastValidDay } from "../rules/status";
import type { EvidenceEdit } from "../schema";
import type { Cell } from "../types";
import { addEvent } from "./add-event";

/**
 * Corrects key data of a document, and which cells it proves. A confirmed cell keeps what its confirmation rests on.
 * @throws forbidden "partial", conflict "changed meanwhile" | "still_needed", not_found for a cell of another provider
 */
export function editEvidence(ctx: Context, { id, version, proves, ...fields }: EvidenceEdit): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canRecordEvidence(ctx.actor));
    const before = await tx.evidence.findUnique({ where: { id }, include: { recognitions: true } });
    if (!before) throw new AppError("not_found", "evidence");
    const { providerId, recognitions } = before;
    if (await isPartial(tx, ctx.actor, providerId)) throw new AppError("forbidden", "partial");
    if (before.version !== version) throw new AppError("conflict", "changed meanwhile");
    await needOwnCells(tx, providerId, proves);
    const changes = difference(before, toColumns(fields));
    const known = recognitions.map(({ recognitionId, page }) => ({ recognitionId, page }));
    if (!changes && !difference({ proofs: sorted(known) }, { proofs: sorted(proves) }))
      return { value: { id, version, changed: false }, audit: "unchanged" };

    const touched = [...known, ...proves].map(({ recognitionId }) => recognitionId);
    const cells = await loadCells(tx, touched);
    await tx.evidence.update({ where: { id, version }, data: { ...changes, version: { increment: 1 } } });
    await changeProofs(tx, id, proves);
    await settleCells(ctx, tx, cells);
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "evidence.edit", entity: "evidence", entityId: id, entryId: providerId, version: version + 1 },
    };
  });
}

type Proofs = EvidenceEdit["proves"];

const sorted = (proofs: Proofs) =>
  proofs
    .map(({ recognitionId, page }) => ({ recognitionId, page }))
    .toSorted((a, b) => a.recognitionId.localeCompare(b.recognitionId));

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

async function changeProofs(tx: Tx, evidenceId: string, proves: Proofs): Promise<void> {
  const kept = proves.map(({ recognitionId }) => recognitionId);
  await tx.recognitionEvidence.deleteMany({ where: { evidenceId, recognitionId: { notIn: kept } } });
  for (const { recognitionId, page } of proves) {
    await tx.recognitionEvidence.upsert({
      where: { recognitionId_evidenceId: { recognitionId, evidenceId } },
      create: { recognitionId, evidenceId, page },
      update: { page },
    });
  }
}

type Proven = { id: string; cell: Cell; missing: number };

async function loadCells(tx: Tx, ids: readonly string[]): Promise<Proven[]> {
  const rows = await tx.recognition.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...cellSelect },
  });
  return rows.map((row) => {
    const cell = toCell(row);
    const evidence = row.evidence.map(({ evidence: { kind, validUntil } }) => ({
      kind,
      validUntil: fromColumn(validUntil),
    }));
    return { id: row.id, cell, missing: missingForConfirmation(cell, evidence).length };
  });
}

/** History must know of a new end; a confirmation must not lose what it rests on. */
async function settleCells(ctx: Context, tx: Tx, before: readonly Proven[]): Promise<void> {
  const after = await loadCells(
    tx,
    before.map(({ id }) => id),
  );
  for (const { id, cell, missing } of before) {
    const now = after.find((each) => each.id === id);
    if (!now) continue;
    if (cell.reviewStatus === "CONFIRMED" && now.missing > missing) throw new AppError("conflict", "still_needed");
    if (lastValidDay(now.cell) !== lastValidDay(cell))
      await addEvent(ctx, tx, { id, from: cell.status, on: berlinDay(ctx.now) });
  }
}
