"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { decideEntry } from "../commands/decide-entry";
import { markSeen } from "../commands/mark-seen";
import { decideEntryForm, seenForm } from "../schema/forms";

export const decideEntryAction = defineAction(decideEntryForm, async (ctx, input) => {
  await decideEntry(ctx, input);
  redirect(`/verwaltung/eintraege/${input.id}?stand=decided`);
});

export const markSeenAction = defineAction(seenForm, async (ctx, input) => {
  await markSeen(ctx, input);
  redirect("/verwaltung/aenderungen/sofort?fertig=gesehen");
});
