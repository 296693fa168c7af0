"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { sendMailAgain } from "./commands";
import { sendAgainInput } from "./schema";

export const sendMailAgainAction = defineAction(sendAgainInput, async (ctx, { id }) => {
  await sendMailAgain(ctx, { id });
  redirect(`/verwaltung/post/${id}?gesendet=1`);
});
