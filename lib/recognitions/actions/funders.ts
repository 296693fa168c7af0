"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { editFunder } from "../commands/register-funder";
import { funderForm } from "../schema";

export const editFunderAction = defineAction(funderForm, async (ctx, form) => {
  await editFunder(ctx, form);
  redirect("/verwaltung/leistungstraeger?stand=saved");
});
