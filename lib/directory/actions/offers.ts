"use server";
import { redirect } from "next/navigation";
import { createOffer, editOffer, removeOffer } from "@/lib/offers/commands";
import { defineAction } from "@/lib/platform/action";
import { requireStaff } from "@/lib/platform/gate";
import { type Staff } from "@/lib/platform/insider";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { getStaffOffer, getStaffSite } from "../queries/staff-part";
import { offerValues, type OfferSection } from "../rules/opened";
import { explained } from "../rules/reason";
import { changeOf } from "../schema/change";
import { cellForm, newOfferForm, placesForm, profileForm, removeForm, textsForm } from "../schema/forms";
import { rebased, type Opened } from "./rebased";

const reopen =
  (section: OfferSection) =>
  async (staff: Staff, id: string): Promise<Opened | null> => {
    const part = await getStaffOffer(staff, id, new Date());
    return part && { version: part.offer.version, values: offerValues(part.offer, section) };
  };

/** Back to the entry that the offer belongs to. */
async function leave(id: string): Promise<never> {
  const part = await getStaffOffer(await requireStaff(), id, new Date());
  redirect(part ? `/verwaltung/eintraege/${part.entry.id}?stand=saved` : "/verwaltung/eintraege");
}

export const createOfferAction = defineAction(newOfferForm, async (ctx, { siteId, area, ...change }) => {
  await createOffer(explained(ctx, change), { siteId, fields: { area } });
  const part = await getStaffSite(await requireStaff(), siteId, ctx.now);
  redirect(part ? `/verwaltung/eintraege/${part.entry.id}?stand=saved` : "/verwaltung/eintraege");
});

export const editProfileAction = rebased(
  defineAction(profileForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    await editOffer(explained(ctx, change), { id, version, patch: fields });
    await leave(id);
  }),
  reopen("profile"),
);

export const editPlacesAction = rebased(
  defineAction(placesForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    // A day without a status says nothing, and the database refuses it.
    const placesOn = fields.places === null ? null : fields.placesOn;
    await editOffer(explained(ctx, change), { id, version, patch: { ...fields, placesOn } });
    await leave(id);
  }),
  reopen("places"),
);

export const editTextsAction = rebased(
  defineAction(textsForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    await editOffer(explained(ctx, change), { id, version, patch: fields });
    await leave(id);
  }),
  reopen("texts"),
);

export const removeOfferAction = defineAction(removeForm, async (ctx, form) => {
  const { id, version, change } = changeOf(form);
  const { entryId } = await removeOffer(explained(ctx, change), { id, version });
  redirect(`/verwaltung/eintraege/${entryId}?stand=removed`);
});

/** What a funder decided, as a claim: checked it is on its own page. */
export const recordCellAction = defineAction(
  cellForm,
  async (ctx, { offerId, reason, reasonText, onBehalf, ...record }) => {
    await recordStatus(explained(ctx, { reason, reasonText, onBehalf }), { offerId, ...record });
    await leave(offerId);
  },
);
