import "server-only";
import { removeExamplePeople } from "@/lib/accounts/commands/example-people";
import { createOffer, editOffer } from "@/lib/offers/commands";
import { write, type Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { changeVisibility, createProvider, deleteExamples, editProvider } from "@/lib/providers/commands";
import { recordFirstStatuses } from "@/lib/recognitions/commands/record-first-statuses";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import type { StatusRecord } from "@/lib/recognitions/schema";
import { createSite, editSite } from "@/lib/sites/commands";
import { hasContact, isDraft } from "../rules/publishing";
import type { CellPlan, EntryPlan, Funder, Imported, OfferPlan, Plan, SitePlan } from "../types";

/** "drafts" leaves new entries unpublished; "removed" takes the made-up entries away before the first real one comes. */
export type ImportOptions = {
  plan: Plan;
  publish: "drafts" | "published";
  examples: "kept" | "removed";
  /** Told after each entry how many are written. */
  onEntry?: (written: number) => Promise<void>;
};
/** Ids of funders by key, and first statements that wait to be written together. */
type Writing = { funderIds: ReadonlyMap<string, string>; first: StatusRecord[] };

/** So many entries between two writes of first statements. */
const ENTRIES_TOGETHER = 50;

/**
 * Writes a plan through the same commands that forms use, all or nothing, audit included. Claims stay unreviewed.
 * @throws conflict when an entry changed since the plan was made
 */
export function applyImport(ctx: Context, { plan, publish, examples, onEntry }: ImportOptions): Promise<Imported> {
  return write<Imported>(
    ctx,
    async (_tx, inner) => {
      const removed = examples === "removed" ? await removeExamples(inner) : { examplesRemoved: 0, peopleRemoved: 0 };
      const writing: Writing = { funderIds: await registerFunders(inner, plan), first: [] };
      let published = 0;
      for (const [i, entry] of plan.entries.entries()) {
        const written = await applyEntry(inner, entry, writing);
        if (publish === "published" && isDraft(entry) && hasContact(entry)) {
          await changeVisibility(inner, { ...written, to: "PUBLISHED" });
          published += 1;
        }
        if ((i + 1) % ENTRIES_TOGETHER === 0) await recordFirstStatuses(inner, writing.first.splice(0));
        await onEntry?.(i + 1);
      }
      await recordFirstStatuses(inner, writing.first);
      // The commands inside name what changed.
      return { value: { published, ...removed }, audit: "unchanged" };
    },
    "import",
  );
}

async function removeExamples(ctx: Context) {
  const { count: examplesRemoved } = await deleteExamples(ctx);
  const { count: peopleRemoved } = examplesRemoved > 0 ? await removeExamplePeople(ctx) : { count: 0 };
  return { examplesRemoved, peopleRemoved };
}

async function registerFunders(ctx: Context, { newFunders, entries }: Plan): Promise<Writing["funderIds"]> {
  const ids = new Map(entries.flatMap(fundersOf).flatMap(({ key, id }) => (id === null ? [] : [[key, id] as const])));
  for (const { key, kind, name, aliases, land } of newFunders) {
    const { id } = await registerFunder(ctx, { key, kind, name, shortName: null, aliases, land, unverified: true });
    ids.set(key, id);
  }
  return ids;
}

const fundersOf = ({ sites }: EntryPlan): Funder[] =>
  sites.flatMap(({ offers }) => offers.flatMap(({ cells }) => cells.map(({ funder }) => funder)));

async function applyEntry(ctx: Context, entry: EntryPlan, writing: Writing): Promise<{ id: string; version: number }> {
  const { id, version } = await writeProvider(ctx, entry);
  for (const site of entry.sites) await applySite(ctx, { providerId: id, site, writing });
  return { id, version };
}

async function writeProvider(
  ctx: Context,
  { stored, fields, changes }: EntryPlan,
): Promise<{ id: string; version: number }> {
  if (!stored) return createProvider(ctx, { ...fields, source: "IMPORT" });
  return changes ? editProvider(ctx, { id: stored.id, version: stored.version, patch: changes }) : stored;
}

type SiteStep = { providerId: string; site: SitePlan; writing: Writing };

async function applySite(
  ctx: Context,
  { providerId, site: { id, stored, fields, changes, offers }, writing }: SiteStep,
) {
  if (stored && changes) await editSite(ctx, { id: stored.id, version: stored.version, patch: changes });
  const siteId = stored?.id ?? (await createSite(ctx, { providerId, fields, ...(id !== null && { id }) })).id;
  for (const offer of offers) await applyOffer(ctx, { siteId, offer, writing });
}

type OfferStep = { siteId: string; offer: OfferPlan; writing: Writing };

async function applyOffer(
  ctx: Context,
  { siteId, offer: { stored, area, fields, changes, cells }, writing }: OfferStep,
) {
  if (stored && changes) await editOffer(ctx, { id: stored.id, version: stored.version, patch: changes });
  const offerId = stored?.id ?? (await createOffer(ctx, { siteId, fields: { area, ...fields } })).id;
  for (const cell of cells) await applyCell(ctx, { offerId, cell, writing });
}

type CellStep = { offerId: string; cell: CellPlan; writing: Writing };

async function applyCell(ctx: Context, { offerId, cell: { funder, fields, change }, writing }: CellStep) {
  if (change === "unchanged") return;
  const funderId = writing.funderIds.get(funder.key);
  if (funderId === undefined) throw new AppError("not_found", funder.key);
  const record = { offerId, funderId, ...fields };
  if (change === "created") writing.first.push(record);
  else await recordStatus(ctx, record);
}
