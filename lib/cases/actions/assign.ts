"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { handOverCase, takeCase } from "../commands/assign-case";
import { closeCase } from "../commands/close-case";
import { backTo } from "../rules/back-to";
import { caseAsShown, fromPage, handOver } from "../schema";

export const takeCaseAction = defineAction(caseAsShown.extend(fromPage), async (ctx, { back, ...input }) => {
  await takeCase(ctx, input);
  redirect(backTo(back, "uebernommen"));
});

export const handOverCaseAction = defineAction(handOver.extend(fromPage), async (ctx, { back, ...input }) => {
  await handOverCase(ctx, input);
  redirect(backTo(back, "abgegeben"));
});

export const closeCaseAction = defineAction(caseAsShown.extend(fromPage), async (ctx, { back, ...input }) => {
  await closeCase(ctx, input);
  redirect(backTo(back, "abgeschlossen"));
});
