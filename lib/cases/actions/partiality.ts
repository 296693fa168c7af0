"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { declarePartiality, liftPartiality } from "../commands/partiality";
import { backTo } from "../rules/back-to";
import { fromPage, partialityDeclaration, partialityLift } from "../schema";

export const declarePartialityAction = defineAction(
  partialityDeclaration.extend(fromPage),
  async (ctx, { back, ...input }) => {
    await declarePartiality(ctx, input);
    redirect(backTo(back, "befangen"));
  },
);

export const liftPartialityAction = defineAction(partialityLift.extend(fromPage), async (ctx, { back, ...input }) => {
  await liftPartiality(ctx, input);
  redirect(backTo(back, "aufgehoben"));
});
