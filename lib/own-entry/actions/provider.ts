"use server";
import { providerValues, type ProviderSection } from "@/lib/directory/rules/opened";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { defineAction } from "@/lib/platform/action";
import { confirmEntry, editProvider } from "@/lib/providers/commands";
import type { Context } from "@/lib/platform/context";
import type { ProviderPatch } from "@/lib/providers/schema";
import { sayAsMember } from "../commands/drafts";
import { aboutForm, confirmOwnForm, contactForm, participationForm } from "../schema";
import { leave, ownSection } from "./own-section";

const light = (section: ProviderSection) => ({
  stand: "gespeichert" as const,
  send: (
    ctx: Context,
    { entry, id, version, ...patch }: { entry: string; id: string; version: number } & ProviderPatch,
  ) => editProvider(ctx, { id, version, patch }),
  reopen: (entry: StaffEntry) => ({ version: entry.version, values: providerValues(entry, section) }),
});

export const saveContactAction = ownSection(contactForm, light("contact"));
export const saveAboutAction = ownSection(aboutForm, light("about"));
export const saveParticipationAction = ownSection(participationForm, light("participation"));

/** "Alles stimmt noch". */
export const confirmOwnEntryAction = defineAction(confirmOwnForm, async (ctx, { entry, version }) => {
  await sayAsMember(ctx, entry, (inner) => confirmEntry(inner, { id: entry, version }));
  return leave(ctx, { entry, page: "bestaetigen" }, "gespeichert");
});
