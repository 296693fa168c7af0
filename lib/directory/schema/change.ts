import { z } from "zod";
import { text } from "@/lib/platform/fields";

/** Why an entry was changed, as staff usually say it; OTHER asks for own words. */
export const CHANGE_REASONS = ["PROVIDER", "FUNDER", "RESEARCH", "MISTAKE", "REPORT", "EXPIRED", "OTHER"] as const;
type ChangeReason = (typeof CHANGE_REASONS)[number];

/** A single checkbox. */
export const tick = z.preprocess((typed) => [typed].flat().includes("ja"), z.boolean());

/** Stands in every form that changes an entry. */
export const changeFields = {
  reason: z.enum(CHANGE_REASONS, "required"),
  reasonText: text(500).nullable(),
  onBehalf: tick,
};
export type Change = { reason: ChangeReason; reasonText: string | null; onBehalf: boolean };

/** What a form was opened on. */
export const target = { id: z.uuid(), version: z.coerce.number().int().min(1) };

/** Two fields together: "Anderer Grund" needs words. */
export function checkReason({ reason, reasonText }: Change, context: z.core.$RefinementCtx): void {
  if (reason === "OTHER" && !reasonText) {
    context.addIssue({ code: "custom", path: ["reasonText"], message: "required" });
  }
}

/** A posted section taken apart: what it changes, why, and which fields it sets. */
export function changeOf<F extends Change & { id: string; version: number }>(form: F) {
  const { id, version, reason, reasonText, onBehalf, ...fields } = form;
  return { id, version, change: { reason, reasonText, onBehalf }, fields };
}
