"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { closeReport } from "../commands/close-report";
import { closeForm } from "../schema";

export const closeReportAction = defineAction(closeForm, async (ctx, input) => {
  await closeReport(ctx, input);
  redirect(`/verwaltung/meldungen/${input.id}?erledigt=1`);
});
