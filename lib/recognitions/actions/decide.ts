"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/platform/action";
import type { Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { decideReviews } from "../commands/decide-reviews";
import { postponeReview } from "../commands/postpone-review";
import { returnReviews } from "../commands/return-reviews";
import { saveDraft } from "../commands/save-draft";
import { reviewForm, type ReviewForm } from "../schema";

/** One form, several buttons: what was pressed is `step`. */
export const reviewAction = defineAction(reviewForm, async (ctx, form) => {
  await run(ctx, form);
  if (form.step === "SAVE") redirect(`/verwaltung/pruefung/naechste?nach=${form.recognitionId}`);
  redirect(`/verwaltung/pruefung/${form.recognitionId}?erledigt=${form.step}`);
});

async function run(ctx: Context, form: ReviewForm): Promise<void> {
  switch (form.step) {
    case "CONFIRM":
      await decideReviews(ctx, { ...form, cells: cellsOf(form), outcome: "CONFIRMED" });
      return;
    case "REJECT":
      await decideReviews(ctx, { ...form, cells: cellsOf(form), outcome: "NOT_CONFIRMED" });
      return;
    case "RETURN":
      await returnReviews(ctx, { cells: cellsOf(form), reason: form.reason });
      return;
    case "POSTPONE":
      await postponeReview(ctx, { ...form, version: versionOf(form, form.recognitionId) });
      return;
    case "SAVE":
    case "KEEP":
      await saveDraft(ctx, form);
  }
}

const cellsOf = (form: Extract<ReviewForm, { cells: string[] }>) =>
  [...new Set(form.cells)].map((recognitionId) => ({ recognitionId, version: versionOf(form, recognitionId) }));

function versionOf({ versions }: ReviewForm, id: string): number {
  const version = versions[id];
  if (version === undefined) throw new AppError("invalid", "a cell without its version");
  return version;
}
