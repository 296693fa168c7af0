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
      accepted: true,
      evidence: {
        select: { kind: true, issuer: true, issuedOn: true, validUntil: true, retrievedOn: true, createdAt: true },
      },
    },
  },
} satisfies Prisma.RecognitionSelect;

type CellRow = Prisma.RecognitionGetPayload<{ select: typeof cellSelect }>;

/** `ALL`: as it would be if what the provider handed in since the last decision counted as well. */
export function toCell(row: CellRow, documents: "ACCEPTED" | "ALL" = "ACCEPTED"): Cell {
  const counted = row.evidence.filter(({ accepted }) => accepted || documents === "ALL");
  return {
    area: row.area,
    funderKind: row.funderKind,
    status: row.status,
    statusOn: fromColumn(row.statusOn),
    validFrom: fromColumn(row.validFrom),
    validUntil: fromColumn(row.validUntil),
    certificateUntil: row.funderKind === "BA" ? fromColumn(certificateUntil(counted)) : null,
    progressReleased: row.progressReleased,
    reviewStatus: row.reviewStatus,
    reviewedOn: fromColumn(row.reviewedOn),
    nextReviewOn: fromColumn(row.nextReviewOn),
    doubtedOn: fromColumn(row.doubtedOn),
  };
}

/** A renewed certificate stands beside the old one: the latest counts. */
function certificateUntil(proofs: CellRow["evidence"]): Date | null {
  const ends = proofs
    .filter(({ evidence }) => evidence.kind === "AZAV_CERTIFICATE")
    .flatMap(({ evidence }) => evidence.validUntil ?? []);
  return ends.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
