"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { inviteProviders, settleByPhone } from "../commands/outreach";
import { outreachForm } from "../schema";

/** Two buttons of one form: invite those ticked, or note that it was settled by telephone. */
export const outreachAction = defineAction(outreachForm, async (ctx, input) => {
  if (input.step === "INVITE") await inviteProviders(ctx, input);
  else await settleByPhone(ctx, { providerIds: input.providerIds, note: input.phoneNote });
  redirect(`/verwaltung/einladungen?gespeichert=${input.step === "INVITE" ? "eingeladen" : "telefon"}`);
});
