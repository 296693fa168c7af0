import "server-only";
import { db } from "@/lib/platform/db";
import { fromColumn } from "@/lib/platform/day-column";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canDeleteFile, canReadReviews, canRecordEvidence } from "../policy";
import type { EvidenceDetail, EvidenceFile, EvidenceItem } from "../types";
import { isDecidedOn, lastDecisionOn } from "./decided-on";
import { BY_PLACE, cellNameSelect, fileSelect, toFile, toProvable } from "./evidence-rows";

/**
 * One document with its cells and what is known of its files; null if there is none.
 * @throws forbidden without a role that reads reviews
 */
export async function getEvidence({ actor }: Staff, id: string): Promise<EvidenceDetail | null> {
  ensure(canReadReviews(actor));
  const row = await db.evidence.findUnique({
    where: { id },
    include: {
      provider: { select: { id: true, name: true } },
      recognitions: {
        orderBy: BY_PLACE.map((order) => ({ recognition: order })),
        select: { page: true, proves: true, recognition: { select: cellNameSelect } },
      },
      files: { orderBy: { id: "asc" }, select: { ...fileSelect, addedBy: true } },
    },
  });
  if (!row) return null;
  const mayEdit = canRecordEvidence(actor) && !(await isPartialFor(actor.personId, row.provider.id));
  const decidedAt = await lastDecisionOn(db, id);
  const { version, byProvider, provider, recognitions, files, kind, issuer, reference, section, url, note } = row;
  return {
    id,
    version,
    byProvider,
    provider,
    kind,
    issuer,
    reference,
    section,
    url,
    note,
    issuedOn: fromColumn(row.issuedOn),
    validUntil: fromColumn(row.validUntil),
    retrievedOn: fromColumn(row.retrievedOn),
    proofs: recognitions.map(({ recognition, page, proves }) => ({ ...toProvable(recognition), page, proves })),
    files: files.map(({ addedBy, ...file }) => ({
      ...toFile(file),
      mayDelete:
        mayEdit &&
        file.deletedAt === null &&
        canDeleteFile(actor, { addedBy, isDecidedOn: isDecidedOn(file, decidedAt) }),
    })),
    mayEdit,
  };
}

/** A provider with all of its cells, and the documents that are there already; null if there is none. */
export async function getProvable({ actor }: Staff, providerId: string) {
  ensure(canReadReviews(actor));
  const provider = await db.provider.findUnique({ where: { id: providerId }, select: { id: true, name: true } });
  if (!provider) return null;
  const [cells, evidence, isPartial] = await Promise.all([
    db.recognition.findMany({ where: { offer: { site: { providerId } } }, orderBy: BY_PLACE, select: cellNameSelect }),
    db.evidence.findMany({
      where: { providerId },
      orderBy: { id: "desc" },
      select: {
        id: true,
        kind: true,
        issuer: true,
        issuedOn: true,
        validUntil: true,
        retrievedOn: true,
        _count: { select: { files: { where: { deletedAt: null } }, recognitions: true } },
      },
    }),
    isPartialFor(actor.personId, providerId),
  ]);
  const items: EvidenceItem[] = evidence.map(({ _count, issuedOn, validUntil, retrievedOn, ...rest }) => ({
    ...rest,
    issuedOn: fromColumn(issuedOn),
    validUntil: fromColumn(validUntil),
    retrievedOn: fromColumn(retrievedOn),
    files: _count.files,
    cells: _count.recognitions,
  }));
  return { provider, cells: cells.map(toProvable), items, isPartial };
}

/** What is known of the files of these documents, oldest first. */
export async function listFiles({ actor }: Staff, evidenceIds: readonly string[]): Promise<EvidenceFile[]> {
  ensure(canReadReviews(actor));
  const where = { evidenceId: { in: [...evidenceIds] } };
  return (await db.evidenceFile.findMany({ where, orderBy: { id: "asc" }, select: fileSelect })).map(toFile);
}

async function isPartialFor(personId: string, providerId: string): Promise<boolean> {
  return (await db.partiality.count({ where: { personId, providerId } })) > 0;
}
