import "server-only";
import { moveOffer } from "@/lib/offers/commands";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { changeVisibility, editProvider } from "@/lib/providers/commands";
import { canPublish } from "@/lib/providers/policy";
import { providerPatch, type ProviderPatch } from "@/lib/providers/schema";
import { findFreeSlug } from "@/lib/providers/queries";
import { ensureReason, mayBecome } from "@/lib/providers/rules";
import { moveCell, removeCell } from "@/lib/recognitions/commands/move-cell";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { moveSite } from "@/lib/sites/commands";
import { planMerge, type MergeChoices, type MergePlan } from "../rules/merge";
import { moveSurroundings } from "./merge-surroundings";

export type MergeInput = {
  keep: { id: string; version: number };
  other: { id: string; version: number };
  choices: MergeChoices;
  /** What the entry that stays says nothing about is taken from the other. */
  fillGaps: boolean;
};

const entryInclude = {
  sites: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      offers: { select: { id: true, area: true, recognitions: { select: { id: true, funderId: true } } } },
    },
  },
} as const;

/**
 * Two entries of one provider become one: chosen parts move to the entry that stays, evidence, cases, proposals, claims
 * and the team go along, and the other one is archived, its address leading on. What was not chosen stays with the archived entry.
 * @throws conflict "questions" while the same offer and funder stands in both and nobody said which to keep
 */
export function mergeEntries(ctx: Context, input: MergeInput): Promise<Written & { slug: string }> {
  return write<Written & { slug: string }>(ctx, async (tx, inner) => {
    const keep = await load(tx, input.keep.id);
    const other = await load(tx, input.other.id);
    ensure(canPublish(ctx.actor));
    for (const { id } of [keep, other]) {
      if (await isPartial(tx, ctx.actor, id)) throw new AppError("forbidden", "partial");
    }
    ensureReason(ctx);
    if (keep.id === other.id) throw new AppError("invalid", "the same entry");
    if (keep.version !== input.keep.version || other.version !== input.other.version) {
      throw new AppError("conflict", "changed meanwhile");
    }
    if (keep.visibility === "ARCHIVED" || !mayBecome({ from: other.visibility, to: "ARCHIVED" })) {
      throw new AppError("conflict", "archived");
    }
    const plan = planMerge({ kept: toMergeSites(keep), other: toMergeSites(other) }, input.choices);
    if (plan.questions.length > 0) throw new AppError("conflict", "questions");

    await moveParts(inner, plan, keep.id);
    const { choices } = input;
    const moved = await moveSurroundings(ctx, tx, { from: other.id, to: keep.id, plan, choices });
    const filled = input.fillGaps ? await fill(inner, keep, other) : keep.version;
    const archived = await changeVisibility(inner, { id: other.id, version: other.version, to: "ARCHIVED" });
    await handOverSlug(tx, { from: { ...other, version: archived.version }, to: keep.id });
    const version = filled + 1;
    await tx.provider.update({ where: { id: keep.id, version: filled }, data: { version } });
    return {
      value: { id: keep.id, version, changed: true, slug: keep.slug },
      audit: [
        { action: "provider.merge", entity: "provider", entityId: keep.id, entryId: keep.id, version },
        { action: "provider.merged_into", entity: "provider", entityId: other.id, entryId: other.id },
        { action: "slug_redirect.create", entity: "slug_redirect", entityId: other.slug, entryId: keep.id },
        ...moved.proposals.map((id) => ({ action: "proposal.move", entity: "proposal" as const, entityId: id })),
        ...moved.people.map((id) => ({ action: "membership.move", entity: "membership" as const, entityId: id })),
        ...moved.claims.map((id) => ({ action: "claim.move", entity: "claim" as const, entityId: id })),
      ],
    };
  });
}

async function load(tx: Tx, id: string) {
  const row = await tx.provider.findUnique({ where: { id }, include: entryInclude });
  if (!row) throw new AppError("not_found");
  return row;
}
type EntryRow = Awaited<ReturnType<typeof load>>;

const toMergeSites = ({ sites }: EntryRow) =>
  sites.map(({ id, offers }) => ({
    id,
    offers: offers.map(({ recognitions, ...offer }) => ({ ...offer, cells: recognitions })),
  }));

async function moveParts(ctx: Context, plan: MergePlan, providerId: string): Promise<void> {
  for (const id of plan.removeCells) await removeCell(ctx, { id });
  const moved = plan.moveCells.filter(({ id }) => !plan.removeCells.includes(id));
  for (const step of moved) await moveCell(ctx, step);
  for (const step of plan.moveOffers) await moveOffer(ctx, step);
  for (const id of plan.moveSites) await moveSite(ctx, { id, providerId });
}

/** Answers the version after it. */
async function fill(ctx: Context, keep: EntryRow, other: EntryRow): Promise<number> {
  const { identifier: _identifier, name: _name, confirmedOn: _confirmedOn, ...fields } = providerPatch.shape;
  const gaps = Object.keys(fields).filter((name) => {
    const value = keep[name as keyof EntryRow];
    return value === null || (Array.isArray(value) && value.length === 0);
  });
  const patch = Object.fromEntries(gaps.map((name) => [name, other[name as keyof EntryRow]])) as ProviderPatch;
  return (await editProvider(ctx, { id: keep.id, version: keep.version, patch })).version;
}

type Handover = { from: { id: string; slug: string; version: number }; to: string };

/** The archived entry gets an address of its own, and all that it had lead to the one that stays. */
async function handOverSlug(tx: Tx, { from, to }: Handover): Promise<void> {
  const slug = await findFreeSlug(tx, `${from.slug}-archiv`);
  await tx.provider.update({
    where: { id: from.id, version: from.version },
    data: { slug, version: from.version + 1 },
  });
  await tx.slugRedirect.updateMany({ where: { providerId: from.id }, data: { providerId: to } });
  await tx.slugRedirect.create({ data: { slug: from.slug, providerId: to } });
}
