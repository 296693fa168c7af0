import "server-only";
import { createOffer, editOffer, removeOffer } from "@/lib/offers/commands";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { editProvider } from "@/lib/providers/commands";
import { canEditEntry } from "@/lib/providers/policy";
import { ensureReason } from "@/lib/providers/rules";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { canRecordStatus } from "@/lib/recognitions/policy";
import { createSite, editSite, removeSite } from "@/lib/sites/commands";
import { getRestorePlan } from "../queries/staff-versions";
import type { RestorePlan } from "../rules/restore";
import type { SnapshotSite } from "../schema/snapshot";

/** `latest`: the newest version when the person looked at what would happen. */
type Restore = { id: string; number: number; latest: number };

/**
 * Makes an entry again what one of its versions says, as a new version. What it cannot bring back, `RestorePlan.losses`
 * says before.
 * @throws conflict when the entry changed since, or "last_offer"; invalid when today's rules refuse the old values
 */
export function restoreVersion(ctx: Context, { id, number, latest }: Restore): Promise<{ id: string }> {
  return write<{ id: string }>(ctx, async (tx, inner) => {
    ensure(canEditEntry(ctx.actor));
    const found = await getRestorePlan(tx, { id, number });
    ensureReason(ctx);
    if (found.latest !== latest) throw new AppError("conflict", "changed meanwhile");
    ensure(found.plan.createCells.length === 0 || canRecordStatus(ctx.actor));
    await apply(inner, { id, version: found.version, plan: found.plan });
    return {
      value: { id },
      audit: { action: "provider.restore", entity: "provider", entityId: id, entryId: id },
    };
  });
}

type Step = { id: string; version: number; plan: RestorePlan };

async function apply(ctx: Context, { id, version, plan }: Step): Promise<void> {
  await editProvider(ctx, { id, version, patch: plan.provider });
  for (const site of plan.createSites) {
    await createSite(ctx, { id: site.id, providerId: id, fields: fieldsOf(site), pin: site.point });
  }
  for (const { site, version: at } of plan.editSites) {
    await editSite(ctx, { id: site.id, version: at, patch: fieldsOf(site), pin: site.point });
  }
  for (const { siteId, offer } of plan.createOffers) {
    await createOffer(ctx, { id: offer.id, siteId, fields: { ...offer.fields, area: offer.area } });
  }
  for (const { offer, id: offerId, version: at } of plan.editOffers) {
    await editOffer(ctx, { id: offerId, version: at, patch: offer.fields });
  }
  for (const { offerId, cell } of plan.createCells) {
    const { funderId, status, statusOn, validFrom, validUntil, progressReleased } = cell;
    await recordStatus(ctx, { offerId, funderId, status, statusOn, validFrom, validUntil, progressReleased });
  }
  for (const offer of plan.removeOffers) await removeOffer(ctx, offer);
  for (const site of plan.removeSites) await removeSite(ctx, site);
}

const fieldsOf = ({ fields, catchment }: SnapshotSite) => ({ ...fields, catchment });
