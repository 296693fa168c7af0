import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { actorId, type StaffActor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { fromColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canDecide, canReadReviews } from "../policy";
import { decidableTogether } from "../rules/batch";
import type { OtherCell, Review, ReviewDocument } from "../types";
import { cellSelect, toCell } from "./cells";
import { namesOfDecisions, toPastDecision } from "./past-decisions";

const LATEST = [{ decidedAt: "desc" }, { id: "desc" }] satisfies Prisma.ReviewDecisionOrderByWithRelationInput[];

const otherSelect = {
  id: true,
  version: true,
  area: true,
  status: true,
  funderKind: true,
  funderId: true,
  reviewStatus: true,
  offer: { select: { site: { select: { name: true, city: true } } } },
  evidence: { select: { evidenceId: true } },
  decisions: { where: { settledAt: null, returnedAt: null }, orderBy: LATEST, take: 1 },
} satisfies Prisma.RecognitionSelect;
type OtherRow = Prisma.RecognitionGetPayload<{ select: typeof otherSelect }>;

const reviewSelect = {
  ...cellSelect,
  id: true,
  version: true,
  funderId: true,
  funder: { select: { kind: true, name: true, shortName: true, aliases: true } },
  offer: {
    select: {
      site: { select: { name: true, city: true, provider: { select: { id: true, name: true } } } },
    },
  },
  evidence: { orderBy: { evidenceId: "desc" }, select: { accepted: true, page: true, proves: true, evidence: true } },
  decisions: { orderBy: LATEST },
} satisfies Prisma.RecognitionSelect;
type Row = Prisma.RecognitionGetPayload<{ select: typeof reviewSelect }>;

/**
 * One cell with its documents, decisions and the cells that could be decided with it.
 * @throws forbidden without a role that reads reviews, not_found
 */
export async function getReview({ actor }: Staff, id: string): Promise<Review> {
  ensure(canReadReviews(actor));
  const row = await db.recognition.findUnique({ where: { id }, select: reviewSelect });
  if (!row) throw new AppError("not_found", "recognition");
  const { provider, ...site } = row.offer.site;
  const [others, isPartial, draft, names] = await Promise.all([
    listOthers(provider.id, row),
    isPartialFor(actor, provider.id),
    db.reviewDraft.findUnique({
      where: { personId_recognitionId: { personId: actor.personId, recognitionId: id } },
      select: { values: true, savedAt: true },
    }),
    namesOfDecisions(row.decisions),
  ]);
  const { kind, name, shortName, aliases } = row.funder;
  const isOpen = (decision: Row["decisions"][number]) =>
    row.reviewStatus === "SECOND_CHECK" && decision === row.decisions.find(isWaiting);
  const open = row.decisions.find(isOpen);
  return {
    id,
    version: row.version,
    provider,
    site,
    funder: { kind, name: shortName ?? name, words: [name, ...(shortName ? [shortName] : []), ...aliases] },
    cell: {
      ...toCell(row),
      confirmedBefore: wasConfirmed(row),
      certificateHandedIn: toCell(row, "ALL").certificateUntil,
    },
    documents: row.evidence.map(toDocument),
    others,
    decisions: row.decisions.filter((decision) => decision !== open).map((each) => toPastDecision(each, names)),
    open: open ? { ...toPastDecision(open, names), isOwn: open.decidedBy === actorId(actor) } : null,
    isPartial,
    mayDecide: canDecide(actor) && !isPartial,
    draft: draft && { savedAt: draft.savedAt, values: draft.values as Record<string, string | string[] | null> },
  };
}

const isWaiting = ({ settledAt, returnedAt }: Row["decisions"][number]): boolean => !settledAt && !returnedAt;

function wasConfirmed({ decisions }: Row): boolean {
  const settled = decisions.filter(({ settledAt }) => settledAt !== null);
  const [last] = settled.toSorted((a, b) => (b.settledAt?.getTime() ?? 0) - (a.settledAt?.getTime() ?? 0));
  return last?.outcome === "CONFIRMED";
}

async function isPartialFor({ personId }: StaffActor, providerId: string): Promise<boolean> {
  return (await db.partiality.count({ where: { personId, providerId } })) > 0;
}

async function listOthers(providerId: string, row: Row): Promise<OtherCell[]> {
  const rows = await db.recognition.findMany({
    where: { offer: { site: { providerId } } },
    orderBy: [{ offer: { site: { city: "asc" } } }, { offer: { siteId: "asc" } }, { area: "asc" }, { id: "asc" }],
    select: otherSelect,
  });
  const documents = new Set(row.evidence.map(({ evidence }) => evidence.id));
  const own = rows.find(({ id }) => id === row.id);
  if (!own) return [];
  return rows
    .filter((other) => other.id !== row.id && decidableTogether(withSigned(own), withSigned(other)))
    .map(({ id, version, area, reviewStatus, offer, evidence }) => ({
      id,
      version,
      area,
      reviewStatus,
      city: offer.site.city,
      siteName: offer.site.name,
      isProven: evidence.some(({ evidenceId }) => documents.has(evidenceId)),
    }));
}

/** Two cells that wait for a second signature go together when the first one was the same hand's same word. */
function withSigned({ decisions: [open], ...row }: OtherRow) {
  const signed = open
    ? [open.decidedBy, open.outcome, open.foundStatus, open.foundFrom, open.foundUntil, open.foundOpenEnded].join(" ")
    : null;
  return { ...row, signed };
}

function toDocument({ page, proves, evidence }: Row["evidence"][number]): ReviewDocument {
  const { id, kind, issuer, reference, issuedOn, validUntil, section, url, retrievedOn, note, byProvider } = evidence;
  return {
    id,
    kind,
    issuer,
    reference,
    issuedOn: fromColumn(issuedOn),
    validUntil: fromColumn(validUntil),
    section,
    url,
    retrievedOn: fromColumn(retrievedOn),
    note,
    page,
    proves,
    byProvider,
  };
}
