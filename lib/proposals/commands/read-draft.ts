import "server-only";
import type { Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { maySupport } from "@/lib/recognitions/rules/path";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { findTarget, type Target } from "../queries/target";
import { changed } from "../rules/fields";
import { answersOf } from "../rules/funding";
import { fundingChange, payloads, type ProposalDraft } from "../schema";
import type { Values } from "../types";

/**
 * Part of the commands by which a provider says something: what it is about, and what it says else than is stored.
 * @throws not_found, conflict "changed meanwhile" when the target is not what its author saw, invalid "payload" or "funder"
 */
export async function readDraft(tx: Tx, draft: ProposalDraft): Promise<{ target: Target; payload: Values }> {
  const target = await findTarget(tx, draft);
  if (!target) throw new AppError("not_found", draft.target.toLowerCase());
  if (target.version !== draft.baseVersion) throw new AppError("conflict", "changed meanwhile");
  const said = parsePayload(draft);
  if (draft.target === "FUNDING") await checkFunders(tx, { said, draft });
  return { target, payload: changed(draft.target, { payload: said, base: target.values }) };
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

export const OPEN = { in: ["SUBMITTED" as const, "RETURNED" as const] };
export type Open = { id: string; version: number } | null;

/** Of something new the same area at the same site, or what the author says; else what is open about the same row. */
export async function findOpen(tx: Tx, draft: ProposalDraft): Promise<Open> {
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
