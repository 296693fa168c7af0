import "server-only";
import { db } from "@/lib/platform/db";
import { AppError, ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { namesOf } from "@/lib/platform/people";
import { canPublish } from "@/lib/providers/policy";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { canDecideProposals, canReadProposals } from "../policy";
import { toClaim } from "../rules/fields";
import { stepsTo } from "../rules/funding";
import { partsOf, touchesCells } from "../rules/review";
import { markOf } from "../rules/seen";
import type { FundingPlan, Part, ProposalReview, Values } from "../types";
import { nameSubjects } from "./subjects";
import { findTarget } from "./target";

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** One proposal beside what is approved now, with what deciding would do. @throws not_found */
export async function getProposalReview(staff: Staff, id: string): Promise<ProposalReview> {
  ensure(canReadProposals(staff.actor));
  const row = await findRow(id);
  if (!row) throw new AppError("not_found", "proposal");
  const target = row.state === "SUBMITTED" ? await findTarget(db, row) : null;
  const parts = partsOf(row, target ? target.values : row.base);
  const partial = await isPartial(db, staff.actor, row.providerId);
  const [subjects, names, others, decisions, touched, plans] = await Promise.all([
    nameSubjects(db, [row]),
    loadNames(row),
    listOthers(row),
    countDecisions(row),
    countTouched(row, target ? target.values : {}),
    planFunding(row, parts),
  ]);
  return {
    ...row,
    parts,
    seen: markOf(parts),
    subject: subjects(row),
    submittedBy: names.people.get(row.submittedBy) ?? null,
    decidedBy: row.decidedBy === null ? null : (names.people.get(row.decidedBy) ?? null),
    names,
    others,
    touched,
    plans,
    isGone: row.state === "SUBMITTED" && target === null,
    isPartial: partial,
    mayDecide: row.state === "SUBMITTED" && canDecideProposals(staff.actor, { isPartial: partial }),
    needsLead: row.operation === "REMOVE" && decisions > 0 && !canPublish(staff.actor),
  };
}

async function findRow(id: string) {
  const row = await db.proposal.findUnique({
    where: { id },
    include: { provider: { select: { id: true, name: true } } },
  });
  return row && { ...row, payload: row.payload as Values, base: row.base as Values };
}

async function loadNames({ submittedBy, decidedBy }: Row) {
  const [funders, people] = await Promise.all([
    db.funder.findMany({ select: { id: true, name: true, shortName: true } }),
    namesOf([submittedBy, decidedBy]),
  ]);
  return {
    funders: new Map(funders.map(({ id, name, shortName }) => [id, shortName ?? name])),
    people,
  };
}

/** What else of this provider waits. */
async function listOthers({ id, providerId }: Row): Promise<ProposalReview["others"]> {
  const rows = await db.proposal.findMany({
    where: { providerId, state: "SUBMITTED", id: { not: id } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  const subjects = await nameSubjects(db, rows);
  return rows.map((row) => ({
    id: row.id,
    target: row.target,
    operation: row.operation,
    subject: subjects(row),
  }));
}

const ofTarget = ({ target, targetId, providerId }: Row) => {
  if (target === "PROVIDER") return { site: { providerId } };
  return target === "SITE" ? { siteId: targetId ?? "" } : { id: targetId ?? "" };
};

const countDecisions = async (row: Row): Promise<number> =>
  row.operation === "REMOVE" ? db.reviewDecision.count({ where: { recognition: { offer: ofTarget(row) } } }) : 0;

/** Confirmed cells that come into review again if everything is taken over. */
const countTouched = async (row: Row, now: Values): Promise<number> =>
  row.operation === "UPDATE" && touchesCells(row.target, row.payload, now)
    ? db.recognition.count({ where: { reviewStatus: "CONFIRMED", offer: ofTarget(row) } })
    : 0;

/** What each answer about who pays would do, kind by kind. */
async function planFunding(row: Row, parts: readonly Part[]): Promise<FundingPlan[]> {
  if (row.target !== "FUNDING" || row.state !== "SUBMITTED") return [];
  const kinds = FUNDER_KINDS.filter((kind) => parts.some(({ name }) => name === kind));
  const [cells, funders] = await Promise.all([
    db.recognition.findMany({ where: { offerId: row.targetId ?? "" } }),
    db.funder.findMany({ where: { kind: { in: kinds } }, orderBy: { name: "asc" } }),
  ]);
  return kinds.map((kind) => {
    const claim = toClaim(row.payload[kind]);
    const ofKind = funders.filter((funder) => funder.kind === kind);
    const funderId = claim.funderId ?? (ofKind.length === 1 ? (ofKind[0]?.id ?? null) : null);
    const cell = cells.find((each) => each.funderId === funderId) ?? null;
    const steps = stepsTo(kind, { from: cell?.status ?? null, answer: claim.answer });
    return {
      kind,
      funderId,
      isNamed: claim.funderId !== null,
      needsFunder: claim.answer !== null && claim.answer !== "NO",
      funders: ofKind.map(({ id, name, shortName }) => ({ id, name: shortName ?? name })),
      cell: cell && { id: cell.id, status: cell.status },
      steps,
    };
  });
}
