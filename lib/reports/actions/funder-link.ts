"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { countAttempt } from "@/lib/platform/attempts";
import { ownNetwork } from "@/lib/platform/request";
import { answerFunder } from "../commands/answer-funder";
import { askFunder } from "../commands/ask-funder";
import { funderAnswer, funderQuestion } from "../schema";

export const askFunderAction = defineAction(funderQuestion, async (ctx, input) => {
  await askFunder(ctx, input);
  redirect(`/verwaltung/meldungen/fragen?eintrag=${input.providerId}&gesendet=1`);
});

export const answerFunderAction = defineAction(funderAnswer, async (ctx, input) => {
  await countAttempt("link:network", await ownNetwork(), ctx.now);
  await answerFunder(ctx, input);
  redirect("/bestaetigen?danke=1");
});
