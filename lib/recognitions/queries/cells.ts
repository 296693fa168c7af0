import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { fromColumn } from "@/lib/platform/day-column";
import type { Cell } from "../types";

/** What rules need of a stored cell, with the evidence its certificate date follows from. */
export const cellSelect = {
  area: true,
  funderKind: true,
  status: true,
  statusOn: true,
  validFrom: true,
  validUntil: true,
  progressReleased: true,
  reviewStatus: true,
  reviewedOn: true,
  nextReviewOn: true,
  doubtedOn: true,
  evidence: {
    select: {
      evidence: {
        select: { kind: true, issuer: true, issuedOn: true, validUntil: true, retrievedOn: true, createdAt: true },
      },
    },
  },
} satisfies Prisma.RecognitionSelect;

type CellRow = Prisma.RecognitionGetPayload<{ select: typeof cellSelect }>;

export function toCell(row: CellRow): Cell {
  return {
    area: row.area,
    funderKind: row.funderKind,
    status: row.status,
    statusOn: fromColumn(row.statusOn),
    validFrom: fromColumn(row.validFrom),
    validUntil: fromColumn(row.validUntil),
    certificateUntil: row.funderKind === "BA" ? fromColumn(certificateUntil(row)) : null,
    progressReleased: row.progressReleased,
    reviewStatus: row.reviewStatus,
    reviewedOn: fromColumn(row.reviewedOn),
    nextReviewOn: fromColumn(row.nextReviewOn),
    doubtedOn: fromColumn(row.doubtedOn),
  };
}

/** A renewed certificate stands beside the old one: the latest counts. */
function certificateUntil(row: CellRow): Date | null {
  const ends = row.evidence
    .filter(({ evidence }) => evidence.kind === "AZAV_CERTIFICATE")
    .flatMap(({ evidence }) => evidence.validUntil ?? []);
  return ends.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
