import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { maySupport } from "@/lib/recognitions/rules/path";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { canPropose } from "../policy";
import { findTarget, type Target } from "../queries/target";
import { changed } from "../rules/fields";
import { answersOf } from "../rules/funding";
import { fundingChange, payloads, type ProposalDraft } from "../schema";
import type { Submitted, Values } from "../types";

const OPEN = { in: ["SUBMITTED" as const, "RETURNED" as const] };

/**
 * What a provider wants changed waits beside what is approved. An open proposal about the same is replaced by a new
 * version of it; one that says nothing new takes the open one back.
 * @throws conflict "changed meanwhile" when the target is not what its author saw, invalid "payload" or "funder"
 */
export function submitProposal(ctx: Context, draft: ProposalDraft): Promise<Submitted> {
  return write<Submitted>(ctx, async (tx) => {
    ensure(canPropose(ctx.actor, draft.providerId));
    const target = await findTarget(tx, draft);
    if (!target) throw new AppError("not_found", draft.target.toLowerCase());
    if (target.version !== draft.baseVersion) throw new AppError("conflict", "changed meanwhile");
    const said = parsePayload(draft);
    if (draft.target === "FUNDING") await checkFunders(tx, { said, draft });
    const open = await findOpen(tx, draft);
    const payload = changed(draft.target, { payload: said, base: target.values });
    const isEmpty = draft.operation === "UPDATE" && Object.keys(payload).length === 0;
    if (isEmpty && !open) return { value: { id: null, version: 0, changed: false }, audit: "unchanged" };
    const columns = isEmpty ? { state: "WITHDRAWN" as const } : columnsOf(ctx, { draft, target, payload });
    const { id, version } = await store(tx, { draft, columns, open });
    return {
      value: { id: isEmpty ? null : id, version, changed: true },
      audit: {
        action: isEmpty ? "proposal.withdraw" : "proposal.submit",
        entity: "proposal",
        entityId: id,
        version,
      },
    };
  });
}

function parsePayload({ target, operation, payload }: ProposalDraft): Values {
  const parsed = payloads[target][operation]?.safeParse(payload);
  if (!parsed?.success) throw new AppError("invalid", "payload");
  return parsed.data;
}

/** Which kinds pay for the area, which answers a kind knows, and whether the named body is one of the kind. */
async function checkFunders(tx: Tx, { said, draft }: { said: Values; draft: ProposalDraft }): Promise<void> {
  const { area } = await tx.offer.findUniqueOrThrow({ where: { id: draft.targetId ?? "" }, select: { area: true } });
  const change = fundingChange.parse(said);
  const claims = FUNDER_KINDS.flatMap((kind) => (change[kind] ? [[kind, change[kind]] as const] : []));
  const named = claims.flatMap(([kind, { funderId }]) => (funderId ? [{ id: funderId, kind }] : []));
  const known = await tx.funder.count({ where: { OR: named } });
  const fits = claims.every(
    ([kind, { answer }]) => maySupport(area, kind) && (answer === null || answersOf(kind).includes(answer)),
  );
  if (!fits || known !== new Set(named.map(({ id }) => id)).size) throw new AppError("invalid", "funder");
}

type Open = { id: string; version: number } | null;

/** Of something new the same area at the same site, or what the author says; else what is open about the same row. */
async function findOpen(tx: Tx, draft: ProposalDraft): Promise<Open> {
  const same = sameAs(draft);
  if (!same) return null;
  const { providerId, target } = draft;
  return tx.proposal.findFirst({
    where: { providerId, target, state: OPEN, ...same },
    select: { id: true, version: true },
  });
}

function sameAs({ target, targetId, parentId, operation, replaces, payload }: ProposalDraft) {
  if (operation !== "CREATE") return { targetId };
  if (target === "OFFER") return { parentId, payload: { path: ["area"], equals: String(payload["area"]) } };
  return replaces ? { id: replaces, operation } : null;
}

type Said = { draft: ProposalDraft; target: Target; payload: Values };

function columnsOf(ctx: Context, { draft, target, payload }: Said) {
  const fields = draft.operation === "UPDATE" ? Object.keys(payload) : Object.keys(target.values);
  const base = Object.fromEntries(fields.map((field) => [field, target.values[field] ?? null]));
  return {
    operation: draft.operation,
    payload: payload as Prisma.InputJsonObject,
    base: base as Prisma.InputJsonObject,
    baseVersion: target.version,
    state: "SUBMITTED" as const,
    submittedBy: actorId(ctx.actor),
    submittedAt: ctx.now,
  };
}

type Columns = ReturnType<typeof columnsOf> | { state: "WITHDRAWN" };
type Storing = { draft: ProposalDraft; columns: Columns; open: Open };

/** A decision that sent it back is over; what it said stays for the next one who looks. */
async function store(tx: Tx, { draft, columns, open }: Storing): Promise<{ id: string; version: number }> {
  const { providerId, target, targetId, parentId } = draft;
  if (!open) {
    if (!("payload" in columns)) throw new AppError("not_found", "proposal");
    return tx.proposal.create({
      data: { providerId, target, targetId, parentId, approved: [], ...columns },
      select: { id: true, version: true },
    });
  }
  const { id, version } = open;
  const { count } = await tx.proposal.updateMany({
    where: { id, version, state: OPEN },
    data: { ...columns, decidedBy: null, decidedAt: null, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "changed meanwhile");
  return { id, version: version + 1 };
}
