"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { addFunder, editFunder } from "../commands/register-funder";
import { funderForm, newFunderForm } from "../schema";

export const addFunderAction = defineAction(newFunderForm, async (ctx, form) => {
  await addFunder(ctx, form);
  redirect("/verwaltung/leistungstraeger?stand=added");
});

export const editFunderAction = defineAction(funderForm, async (ctx, form) => {
  await editFunder(ctx, form);
  redirect("/verwaltung/leistungstraeger?stand=saved");
});
