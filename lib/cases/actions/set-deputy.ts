"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { setDeputy } from "../commands/set-deputy";
import { backTo } from "../rules/back-to";
import { deputyPeriod } from "../schema";

export const setDeputyAction = defineAction(deputyPeriod, async (ctx, input) => {
  await setDeputy(ctx, input);
  redirect(backTo("/verwaltung/vertretung", "vertretung"));
});
