"use server";
import { recordAnswer } from "@/lib/cases/commands/record-answer";
import { defineAction } from "@/lib/platform/action";
import { sayAsMember } from "../commands/drafts";
import { answerForm } from "../schema";
import { leave } from "./own-section";

export const answerQuestionAction = defineAction(answerForm, async (ctx, { entry, messageId, answerText }) => {
  await sayAsMember(ctx, entry, (inner) => recordAnswer(inner, { messageId, answerText }));
  return leave(ctx, { entry, page: "rueckfragen" }, "antwort");
});
