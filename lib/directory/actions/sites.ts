"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { requireStaff } from "@/lib/platform/gate";
import { type Staff } from "@/lib/platform/insider";
import { createSite, editSite, removeSite } from "@/lib/sites/commands";
import { getStaffSite } from "../queries/staff-part";
import { readAccess, readCatchment, readPin } from "../rules/site-forms";
import { accessValues, catchmentValues, positionValues, siteValues } from "../rules/opened";
import { explained } from "../rules/reason";
import { changeOf } from "../schema/change";
import { accessForm, catchmentForm, newSiteForm, positionForm, removeForm, siteForm } from "../schema/forms";
import type { StaffSite } from "../types/staff-entry";
import { rebased, type Opened } from "./rebased";

const reopen =
  (values: (site: StaffSite) => Opened["values"]) =>
  async (staff: Staff, id: string): Promise<Opened | null> => {
    const part = await getStaffSite(staff, id, new Date());
    return part && { version: part.site.version, values: values(part.site) };
  };

/** Back to the entry that the site belongs to. */
async function leave(id: string): Promise<never> {
  const part = await getStaffSite(await requireStaff(), id, new Date());
  redirect(part ? `/verwaltung/eintraege/${part.entry.id}?stand=saved` : "/verwaltung/eintraege");
}

export const createSiteAction = defineAction(newSiteForm, async (ctx, form) => {
  const { providerId, reason, reasonText, onBehalf, ...fields } = form;
  await createSite(explained(ctx, { reason, reasonText, onBehalf }), { providerId, fields });
  redirect(`/verwaltung/eintraege/${providerId}?stand=saved`);
});

export const editSiteAction = rebased(
  defineAction(siteForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    await editSite(explained(ctx, change), { id, version, patch: fields });
    await leave(id);
  }),
  reopen(siteValues),
);

export const placeSiteAction = rebased(
  defineAction(positionForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    await editSite(explained(ctx, change), { id, version, patch: {}, pin: readPin(fields) });
    await leave(id);
  }),
  reopen(positionValues),
);

export const editCatchmentAction = rebased(
  defineAction(catchmentForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    await editSite(explained(ctx, change), { id, version, patch: { catchment: readCatchment(fields) } });
    await leave(id);
  }),
  reopen(catchmentValues),
);

export const editAccessAction = rebased(
  defineAction(accessForm, async (ctx, form) => {
    const { id, version, change, fields } = changeOf(form);
    await editSite(explained(ctx, change), { id, version, patch: { accessibility: readAccess(fields) } });
    await leave(id);
  }),
  reopen(accessValues),
);

export const removeSiteAction = defineAction(removeForm, async (ctx, form) => {
  const { id, version, change } = changeOf(form);
  const { entryId } = await removeSite(explained(ctx, change), { id, version });
  redirect(`/verwaltung/eintraege/${entryId}?stand=removed`);
});
