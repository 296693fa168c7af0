"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import { dropDraft, saveDraft } from "./commands/drafts";
import { publishText } from "./commands/publish-text";
import { recordEasyCheck } from "./commands/record-easy-check";
import { restoreText } from "./commands/restore-text";
import { editorPath } from "./rules/addresses";
import { dropDraftInput, easyCheckInput, restoreTextInput, saveTextInput } from "./schema";

/** Keeps a draft and shows it, or publishes: two buttons of one form. */
export const saveTextAction = defineAction(saveTextInput, async (ctx, input) => {
  if (input.step === "PREVIEW") {
    const { step: _, ...draft } = input;
    await saveDraft(ctx, draft);
    redirect(`${editorPath(input)}?vorschau=1#vorschau`);
  }
  const { step: _, ...publication } = input;
  const { changed } = await publishText(ctx, publication);
  redirect(`${editorPath(input)}?fertig=${changed ? "veroeffentlicht" : "gleich"}`);
});

export const dropDraftAction = defineAction(dropDraftInput, async (ctx, id) => {
  await dropDraft(ctx, id);
  redirect(`${editorPath(id)}?fertig=verworfen`);
});

export const restoreTextAction = defineAction(restoreTextInput, async (ctx, input) => {
  await restoreText(ctx, input);
  redirect(`${editorPath(input)}?fertig=eingesetzt`);
});

export const recordEasyCheckAction = defineAction(easyCheckInput, async (ctx, input) => {
  await recordEasyCheck(ctx, input);
  redirect(`${editorPath({ key: input.key, locale: "de-simple" })}?fertig=geprueft`);
});
