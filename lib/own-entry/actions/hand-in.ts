"use server";
import { defineAction } from "@/lib/platform/action";
import { submitEntry, takeBackEntry } from "../commands/hand-in";
import { handInForm } from "../schema";
import { leave } from "./own-section";

export const submitEntryAction = defineAction(handInForm, async (ctx, { entry, version }) => {
  await submitEntry(ctx, { id: entry, version });
  return leave(ctx, { entry }, "eingereicht");
});

export const takeBackEntryAction = defineAction(handInForm, async (ctx, { entry, version }) => {
  await takeBackEntry(ctx, { id: entry, version });
  return leave(ctx, { entry }, "zurueckgeholt");
});
