"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { sendMailAgain, settleMail } from "./commands";
import { sendAgainInput, settleInput } from "./schema";

export const sendMailAgainAction = defineAction(sendAgainInput, async (ctx, { id }) => {
  await sendMailAgain(ctx, { id });
  redirect(`/verwaltung/post/${id}?gesendet=1`);
});

export const settleMailAction = defineAction(settleInput, async (ctx, input) => {
  await settleMail(ctx, input);
  redirect(`/verwaltung/post/${input.id}?erledigt=1`);
});
