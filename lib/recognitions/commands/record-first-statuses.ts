import "server-only";
import type { ServiceArea } from "@/lib/offers/types";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined } from "@/lib/platform/patch";
import { canRecordStatus } from "../policy";
import { isPartial } from "../queries/partiality";
import { maySupport, pathOf } from "../rules/path";
import { lastValidDay, statusesOf } from "../rules/status";
import type { StatusRecord } from "../schema";
import type { FunderKind } from "../types";

/**
 * The first statement about each of many cells: what `recordStatus` does one by one, in as many queries as for one. An
 * import writes thousands.
 * @throws conflict when a cell exists already, else like `recordStatus`
 */
export function recordFirstStatuses(ctx: Context, inputs: readonly StatusRecord[]): Promise<{ count: number }> {
  return write<{ count: number }>(ctx, async (tx) => {
    ensure(canRecordStatus(ctx.actor));
    if (inputs.length === 0) return { value: { count: 0 }, audit: "unchanged" };
    const { offers, funders } = await loadPairs(tx, inputs);
    await ensureImpartial(ctx, tx, new Set([...offers.values()].map(({ site }) => site.providerId)));
    const cells = inputs.map((input) => toRow(input, offers.get(input.offerId), funders.get(input.funderId)));
    const made = await tx.recognition.createManyAndReturn({ data: cells });
    const today = berlinDay(ctx.now);
    await tx.recognitionEvent.createMany({
      data: made.map(({ id, status, statusOn, validFrom, validUntil, funderKind }) => ({
        recognitionId: id,
        from: null,
        to: status,
        on: statusOn ?? validFrom ?? toColumn(today),
        // Nothing proves a new cell yet, so there is no certificate that could end.
        lastDay: toColumn(lastValidDay({ funderKind, validUntil: fromColumn(validUntil), certificateUntil: null })),
        at: ctx.now,
        ground: null,
      })),
    });
    const audit = made.map(({ id, version, offerId }) => ({
      action: "recognition.record",
      entity: "recognition" as const,
      entityId: id,
      entryId: offers.get(offerId)?.site.providerId ?? "",
      version,
    }));
    return { value: { count: made.length }, audit };
  });
}

type Offer = { id: string; area: ServiceArea; site: { providerId: string } };
type Funder = { id: string; kind: FunderKind };

async function loadPairs(tx: Tx, inputs: readonly StatusRecord[]) {
  const offers = await tx.offer.findMany({
    where: { id: { in: [...new Set(inputs.map(({ offerId }) => offerId))] } },
    select: { id: true, area: true, site: { select: { providerId: true } } },
  });
  const funders = await tx.funder.findMany({
    where: { id: { in: [...new Set(inputs.map(({ funderId }) => funderId))] } },
    select: { id: true, kind: true },
  });
  return {
    offers: new Map(offers.map((offer) => [offer.id, offer])),
    funders: new Map(funders.map((funder) => [funder.id, funder])),
  };
}

async function ensureImpartial(ctx: Context, tx: Tx, entryIds: ReadonlySet<string>): Promise<void> {
  if (ctx.actor.kind !== "staff") return;
  for (const id of entryIds) {
    if (await isPartial(tx, ctx.actor, id)) throw new AppError("forbidden", "partial");
  }
}

function toRow(input: StatusRecord, offer: Offer | undefined, funder: Funder | undefined) {
  if (!offer || !funder) throw new AppError("not_found", offer ? "funder" : "offer");
  const path = pathOf(funder.kind);
  if (!maySupport(offer.area, funder.kind)) throw new AppError("invalid", "§ 63 SGB IX");
  if (!statusesOf(path).includes(input.status)) throw new AppError("invalid", `${input.status} is not on ${path}`);
  const { status, statusOn, validFrom, validUntil, progressReleased } = input;
  return defined({
    offerId: offer.id,
    area: offer.area,
    funderId: funder.id,
    funderKind: funder.kind,
    status,
    statusOn: toColumn(statusOn),
    validFrom: toColumn(validFrom),
    validUntil: toColumn(validUntil),
    progressReleased,
  });
}
