"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { addNote } from "../commands/add-note";
import { recordAnswer } from "../commands/record-answer";
import { recordPhoneNote } from "../commands/record-phone-note";
import { sendQuery } from "../commands/send-query";
import { backTo } from "../rules/back-to";
import { caseNote, fromPage, phoneNote, providerQuery, queryAnswer } from "../schema";

export const sendQueryAction = defineAction(providerQuery.safeExtend(fromPage), async (ctx, { back, ...input }) => {
  await sendQuery(ctx, input);
  redirect(backTo(back, "rueckfrage"));
});

export const recordAnswerAction = defineAction(queryAnswer.extend(fromPage), async (ctx, { back, ...input }) => {
  await recordAnswer(ctx, input);
  redirect(backTo(back, "antwort"));
});

export const recordPhoneNoteAction = defineAction(phoneNote.safeExtend(fromPage), async (ctx, { back, ...input }) => {
  await recordPhoneNote(ctx, input);
  redirect(backTo(back, "telefonnotiz"));
});

export const addNoteAction = defineAction(caseNote.extend(fromPage), async (ctx, { back, ...input }) => {
  await addNote(ctx, input);
  redirect(backTo(back, "notiz"));
});
