"use server";
import { leave } from "@/lib/own-entry/actions/own-section";
import { defineAction } from "@/lib/platform/action";
import { setInterval } from "../commands/set-interval";
import { intervalForm } from "../schema";

export const setIntervalAction = defineAction(intervalForm, async (ctx, { entry, version, confirmEvery }) => {
  await setInterval(ctx, { id: entry, version, confirmEvery });
  return leave(ctx, { entry, page: "erinnerungen" }, "gespeichert");
});
