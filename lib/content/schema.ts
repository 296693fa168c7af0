import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { day, text } from "@/lib/platform/fields";
import { isText } from "./rules/addresses";
import { KEEPERS, TEXT_KEYS } from "./types";

/** Ten times the longest built-in text. */
const BODY = 100_000;
const REASON = 500;
const GROUP = 160;

const base = z.coerce.number().int().min(0);
const id = { key: z.enum(TEXT_KEYS), locale: z.enum(LOCALES) };
/** Browsers post line ends as CR LF. */
const unixLines = (typed: unknown) => (typeof typed === "string" ? typed.replaceAll(/\r\n?/g, "\n") : typed);
const body = z.preprocess(unixLines, z.string("required").trim().min(1, "required").max(BODY, "too_long"));
/** A tick beside its empty twin. */
const tick = z.preprocess((sent) => [sent ?? []].flat().includes("true"), z.boolean());
const typed = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const known = <T extends z.ZodType<{ key: (typeof TEXT_KEYS)[number]; locale: (typeof LOCALES)[number] }>>(schema: T) =>
  schema.refine(isText, { error: "invalid", path: ["locale"] });

const publish = z.object({
  step: z.literal("PUBLISH"),
  ...id,
  base,
  body,
  keeper: z.enum(KEEPERS),
  reviewOn: day,
  reason: z.preprocess(nullAsEmpty, text(REASON)),
  matchesGerman: tick,
});
/** What is typed so far, whole or not. */
const preview = z.object({
  step: z.literal("PREVIEW"),
  ...id,
  base,
  body,
  keeper: typed,
  reviewOn: typed,
  reason: typed,
  matchesGerman: tick,
});

export const saveTextInput = known(z.discriminatedUnion("step", [publish, preview]));
export type Publication = Omit<z.output<typeof publish>, "step">;
export type Preview = Omit<z.output<typeof preview>, "step">;

export const dropDraftInput = known(z.object(id));

export const restoreTextInput = known(
  z.object({ ...id, base, number: base, reason: z.preprocess(nullAsEmpty, text(REASON)) }),
);
export type Restoration = z.output<typeof restoreTextInput>;

export const easyCheckInput = z.object({
  key: id.key,
  base,
  group: z.preprocess(nullAsEmpty, text(GROUP)),
  checkedOn: day,
});
export type EasyCheckRecord = z.output<typeof easyCheckInput>;

/** An emptied field is posted as null. */
function nullAsEmpty(sent: unknown): unknown {
  return sent ?? "";
}

/** What `saveDraft` wrote. */
export const savedDraft = z.object({
  base: z.number(),
  body: z.string(),
  keeper: z.string().nullable(),
  reviewOn: z.string().nullable(),
  reason: z.string().nullable(),
  matchesGerman: z.boolean(),
});
