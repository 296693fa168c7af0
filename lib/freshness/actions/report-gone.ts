"use server";
import { leave } from "@/lib/own-entry/actions/own-section";
import { defineAction } from "@/lib/platform/action";
import { reportGone } from "../commands/report-gone";
import { ownGoneForm } from "../schema";

export const reportOwnGoneAction = defineAction(ownGoneForm, async (ctx, { entry, note }) => {
  await reportGone(ctx, { id: entry, note: note ?? null });
  return leave(ctx, { entry }, "gemeldet");
});
