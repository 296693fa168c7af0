"use server";
import type { Opened } from "@/lib/directory/actions/rebased";
import { accessValues, catchmentValues } from "@/lib/directory/rules/opened";
import { toFormValues } from "@/lib/directory/rules/sections";
import { readAccess, readCatchment } from "@/lib/directory/rules/site-forms";
import type { StaffEntry, StaffSite } from "@/lib/directory/types/staff-entry";
import { berlinDay } from "@/lib/platform/day";
import { editSite } from "@/lib/sites/commands";
import { REACH_FIELDS } from "../rules/sections";
import { accessForm, catchmentForm, reachForm } from "../schema";
import { ownSection } from "./own-section";

const light = (values: (site: StaffSite) => Opened["values"]) => ({
  stand: "gespeichert" as const,
  reopen: ({ sites }: StaffEntry, id: string): Opened | null => {
    const site = sites.find((each) => each.id === id);
    return site ? { version: site.version, values: values(site) } : null;
  },
});

export const saveReachAction = ownSection(reachForm, {
  ...light((site) => toFormValues(site, REACH_FIELDS)),
  send: (ctx, { entry, id, version, ...patch }) => editSite(ctx, { id, version, patch }),
});

export const saveCatchmentAction = ownSection(catchmentForm, {
  ...light(catchmentValues),
  send: (ctx, { id, version, ...form }) => editSite(ctx, { id, version, patch: { catchment: readCatchment(form) } }),
});

/** What is said about Barrierefreiheit is said today. */
export const saveAccessAction = ownSection(accessForm, {
  ...light(accessValues),
  send: (ctx, { id, version, ...form }) =>
    editSite(ctx, {
      id,
      version,
      patch: { accessibility: readAccess({ ...form, accessOn: berlinDay(ctx.now) }) },
    }),
});
