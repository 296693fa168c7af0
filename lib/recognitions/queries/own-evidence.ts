import "server-only";
import { fromColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import { isOwnPaper, ownReviewOf, type OwnEvidence } from "../rules/own-evidence";
import type { ProvableCell } from "../types";
import { BY_PLACE, cellNameSelect, fileSelect, toFile, toProvable } from "./evidence-rows";

/** The papers of one's own entry, newest first; what staff asked, looked up and noted stays inside. */
export async function listOwnEvidence({ providerId }: Member): Promise<OwnEvidence[]> {
  const rows = await db.evidence.findMany({
    where: { providerId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      kind: true,
      byProvider: true,
      issuer: true,
      reference: true,
      issuedOn: true,
      validUntil: true,
      createdAt: true,
      files: { orderBy: { id: "asc" }, select: fileSelect },
      recognitions: {
        orderBy: BY_PLACE.map((order) => ({ recognition: order })),
        select: { recognition: { select: { ...cellNameSelect, reviewStatus: true, reviewedOn: true } } },
      },
    },
  });
  return rows.filter(isOwnPaper).map(({ createdAt, issuedOn, validUntil, files, recognitions, ...rest }) => ({
    ...rest,
    addedAt: createdAt,
    issuedOn: fromColumn(issuedOn),
    validUntil: fromColumn(validUntil),
    files: files.map(toFile),
    cells: recognitions.map(({ recognition }) => ({
      ...toProvable(recognition),
      review: ownReviewOf(recognition.reviewStatus),
      reviewedOn: fromColumn(recognition.reviewedOn),
    })),
  }));
}

/** All cells of one's own entry that a document could prove. */
export async function listOwnCells({ providerId }: Member): Promise<ProvableCell[]> {
  const where = { offer: { site: { providerId } } };
  return (await db.recognition.findMany({ where, orderBy: BY_PLACE, select: cellNameSelect })).map(toProvable);
}
