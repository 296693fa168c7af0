import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined, difference } from "@/lib/platform/patch";
import { canClaim } from "../policy";
import { cellSelect, toCell } from "../queries/cells";
import { isPartial } from "../queries/partiality";
import { maySupport, pathOf } from "../rules/path";
import { isDowngrade } from "../rules/review";
import { mayChange, statusesOf } from "../rules/status";
import type { StatusRecord } from "../schema";
import type { Cell } from "../types";
import { addEvent } from "./add-event";
import { changeCell } from "./change-cell";
import { wasConfirmed } from "./load-review";
import { proposeStatus } from "./propose-status";

/**
 * Records what a funder decided about an offer: the first statement makes the cell, later ones move it along the
 * transitions of its path. A changed statement has to be checked again; saying the same again changes nothing. What
 * takes something away from a confirmed cell is only the first signature: it puts the cell in doubt and waits.
 * @throws invalid outside the § 63 matrix or the path's statuses, conflict for a step the path does not know
 */
export function recordStatus(ctx: Context, input: StatusRecord): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const { offer, funder } = await loadPair(tx, input);
    ensure(canClaim(ctx.actor, toEntry(offer)));
    if (await isPartial(tx, ctx.actor, offer.site.providerId)) throw new AppError("forbidden", "partial");
    const path = pathOf(funder.kind);
    if (!maySupport(offer.area, funder.kind)) throw new AppError("invalid", "§ 63 SGB IX");
    if (!statusesOf(path).includes(input.status)) throw new AppError("invalid", `${input.status} is not on ${path}`);
    const key = { offerId_funderId: { offerId: offer.id, funderId: funder.id } };
    const before = await tx.recognition.findUnique({ where: key, select: { id: true, version: true, ...cellSelect } });
    const entryId = offer.site.providerId;

    if (!before) {
      const { id, version } = await tx.recognition.create({
        data: { offerId: offer.id, area: offer.area, funderId: funder.id, funderKind: funder.kind, ...columns(input) },
      });
      await addEvent(ctx, tx, { id, from: null, ground: input.ground });
      return {
        value: { id, version, changed: true },
        audit: { action: "recognition.record", entity: "recognition", entityId: id, entryId, version },
      };
    }

    const changes = difference(before, columns(input));
    const { id, version } = before;
    if (!changes) return { value: { id, version, changed: false }, audit: "unchanged" };
    const moved = before.status !== input.status;
    if (moved && !mayChange(path, { from: before.status, to: input.status })) {
      throw new AppError("conflict", `${before.status} → ${input.status}`);
    }
    const cell = toCell(before);
    if ((await wasConfirmed(tx, id)) && isDowngrade(cell, claimOf(cell, input))) {
      return proposeStatus(ctx, tx, { id, version, entryId }, input);
    }
    await changeCell(tx, { id, version, data: { ...changes, ...checkAgain(cell, changes) } });
    const renewedOn = moved ? undefined : (input.statusOn ?? input.validFrom ?? berlinDay(ctx.now));
    await addEvent(ctx, tx, { id, from: before.status, on: renewedOn, ground: input.ground });
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "recognition.record", entity: "recognition", entityId: id, entryId, version: version + 1 },
    };
  });
}

const toEntry = ({ site }: Awaited<ReturnType<typeof loadPair>>["offer"]) => ({
  providerId: site.providerId,
  ...site.provider,
});

async function loadPair(tx: Tx, input: StatusRecord) {
  // One after the other: a transaction is one connection.
  const offer = await tx.offer.findUnique({
    where: { id: input.offerId },
    select: {
      id: true,
      area: true,
      site: { select: { providerId: true, provider: { select: { visibility: true } } } },
    },
  });
  const funder = await tx.funder.findUnique({ where: { id: input.funderId }, select: { id: true, kind: true } });
  if (!offer || !funder) throw new AppError("not_found", offer ? "funder" : "offer");
  return { offer, funder };
}

function columns({ status, statusOn, validFrom, validUntil, progressReleased }: StatusRecord) {
  return defined({
    status,
    statusOn: toColumn(statusOn),
    validFrom: toColumn(validFrom),
    validUntil: toColumn(validUntil),
    progressReleased,
  });
}

/** The cell with what the statement mentions; certificates do not change by it. */
const claimOf = (cell: Cell, { status, validFrom, validUntil }: StatusRecord) => ({
  ...cell,
  ...defined({ status, validFrom, validUntil }),
  reviewStatus: "CONFIRMED" as const,
});

/** A confirmation was given for the old statement, not for the new one. Releasing a procedure states nothing new. */
function checkAgain({ reviewStatus }: Cell, changes: object) {
  const sameClaim = Object.keys(changes).every((column) => column === "progressReleased");
  if (sameClaim || reviewStatus === "UNREVIEWED") return {};
  return { reviewStatus: "SUBMITTED" as const, reviewedOn: null, nextReviewOn: null };
}
