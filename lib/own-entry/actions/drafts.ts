"use server";
import { defineAction } from "@/lib/platform/action";
import { discardDraft } from "../commands/drafts";
import { discardForm, draftForm } from "../schema";
import { keepDraft, leave } from "./own-section";

/** Called by the page itself a second after typing stops. */
export const autosaveAction = defineAction(draftForm, keepDraft);

/** Leads away from the page: a browser keeps what stands in its fields. */
export const discardDraftAction = defineAction(discardForm, async (ctx, { entry, section }) => {
  await discardDraft(ctx, { providerId: entry, section });
  return leave(ctx, { entry }, "verworfen");
});
