import "server-only";
import { createOffer, editOffer } from "@/lib/offers/commands";
import { write, type Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { changeVisibility, createProvider, deleteExamples, editProvider } from "@/lib/providers/commands";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import { createSite, editSite } from "@/lib/sites/commands";
import { hasContact, isDraft } from "./rules/publishing";
import type { CellPlan, EntryPlan, Funder, OfferPlan, Plan, SitePlan } from "./types";

/** "drafts" leaves new entries unpublished; "removed" takes the made-up entries away before the first real one comes. */
export type ImportOptions = { plan: Plan; publish: "drafts" | "published"; examples: "kept" | "removed" };
export type Imported = { published: number; examplesRemoved: number };
type FunderIds = ReadonlyMap<string, string>;

/**
 * Writes a plan through the same commands that forms use, all or nothing, audit included. Claims stay unreviewed.
 * @throws conflict when an entry changed since the plan was made
 */
export function applyImport(ctx: Context, { plan, publish, examples }: ImportOptions): Promise<Imported> {
  return write<Imported>(
    ctx,
    async (_tx, inner) => {
      const removed = examples === "removed" ? (await deleteExamples(inner)).count : 0;
      const funderIds = await registerFunders(inner, plan);
      let published = 0;
      for (const entry of plan.entries) {
        const written = await applyEntry(inner, entry, funderIds);
        if (publish === "drafts" || !isDraft(entry) || !hasContact(entry)) continue;
        await changeVisibility(inner, { ...written, to: "PUBLISHED" });
        published += 1;
      }
      // The commands inside name what changed.
      return { value: { published, examplesRemoved: removed }, audit: "unchanged" };
    },
    "import",
  );
}

async function registerFunders(ctx: Context, { newFunders, entries }: Plan): Promise<FunderIds> {
  const ids = new Map(entries.flatMap(fundersOf).flatMap(({ key, id }) => (id === null ? [] : [[key, id] as const])));
  for (const { key, kind, name, aliases, land } of newFunders) {
    const { id } = await registerFunder(ctx, { key, kind, name, shortName: null, aliases, land, unverified: true });
    ids.set(key, id);
  }
  return ids;
}

const fundersOf = ({ sites }: EntryPlan): Funder[] =>
  sites.flatMap(({ offers }) => offers.flatMap(({ cells }) => cells.map(({ funder }) => funder)));

async function applyEntry(
  ctx: Context,
  entry: EntryPlan,
  funderIds: FunderIds,
): Promise<{ id: string; version: number }> {
  const { id, version } = await writeProvider(ctx, entry);
  for (const site of entry.sites) await applySite(ctx, { providerId: id, site, funderIds });
  return { id, version };
}

async function writeProvider(
  ctx: Context,
  { stored, fields, changes }: EntryPlan,
): Promise<{ id: string; version: number }> {
  if (!stored) return createProvider(ctx, { ...fields, source: "IMPORT" });
  return changes ? editProvider(ctx, { id: stored.id, version: stored.version, patch: changes }) : stored;
}

type SiteStep = { providerId: string; site: SitePlan; funderIds: FunderIds };

async function applySite(ctx: Context, { providerId, site: { stored, fields, changes, offers }, funderIds }: SiteStep) {
  if (stored && changes) await editSite(ctx, { id: stored.id, version: stored.version, patch: changes });
  const siteId = stored?.id ?? (await createSite(ctx, { providerId, fields })).id;
  for (const offer of offers) await applyOffer(ctx, { siteId, offer, funderIds });
}

type OfferStep = { siteId: string; offer: OfferPlan; funderIds: FunderIds };

async function applyOffer(
  ctx: Context,
  { siteId, offer: { stored, area, fields, changes, cells }, funderIds }: OfferStep,
) {
  if (stored && changes) await editOffer(ctx, { id: stored.id, version: stored.version, patch: changes });
  const offerId = stored?.id ?? (await createOffer(ctx, { siteId, fields: { area, ...fields } })).id;
  for (const cell of cells) await applyCell(ctx, { offerId, cell, funderIds });
}

type CellStep = { offerId: string; cell: CellPlan; funderIds: FunderIds };

async function applyCell(ctx: Context, { offerId, cell: { funder, fields, change }, funderIds }: CellStep) {
  if (change === "unchanged") return;
  const funderId = funderIds.get(funder.key);
  if (funderId === undefined) throw new AppError("not_found", funder.key);
  await recordStatus(ctx, { offerId, funderId, ...fields });
}
