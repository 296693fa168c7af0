import { z } from "zod";
import { wayBack } from "@/lib/accounts/rules/links";
import { day, text } from "@/lib/platform/fields";
import { PHONE_USES, QUERY_BLOCKS } from "./types";

const version = z.coerce.number().int().min(0);
/** A group of ticks comes as nothing, one value or several. */
const ticks = <T extends z.ZodType>(value: T) =>
  z.preprocess((sent) => (sent === null || sent === undefined ? [] : [sent].flat()), z.array(value));
/** An empty choice means nobody. */
const person = z.uuid("choice").nullable();

const LETTER = 4000;

/** The page that a form stands on: the same form stands on several. */
export const fromPage = { back: z.string().transform((path) => wayBack(path, "/verwaltung")) };

/** `version` of the open case as the page showed it; 0 if there was none. */
export const caseAsShown = z.object({ providerId: z.uuid(), version });
export type CaseAsShown = z.output<typeof caseAsShown>;

export const handOver = caseAsShown.extend({ assigneeId: person });
export type HandOver = z.output<typeof handOver>;

export const deputyPeriod = z
  .object({
    personId: z.uuid(),
    version,
    deputyId: person,
    deputyFrom: day.nullable(),
    deputyUntil: day.nullable(),
  })
  .refine(({ deputyId, deputyFrom }) => deputyId === null || deputyFrom !== null, {
    path: ["deputyFrom"],
    error: "required",
  })
  .refine(({ deputyFrom, deputyUntil }) => !deputyFrom || !deputyUntil || deputyFrom <= deputyUntil, {
    path: ["deputyUntil"],
    error: "period",
  })
  .refine(({ personId, deputyId }) => personId !== deputyId, { path: ["deputyId"], error: "choice" });
export type DeputyPeriod = z.output<typeof deputyPeriod>;

export const partialityDeclaration = z.object({ providerId: z.uuid() });
export const partialityLift = z.object({ providerId: z.uuid(), personId: z.uuid("choice"), liftReason: text(1000) });
export type PartialityLift = z.output<typeof partialityLift>;

// Field names differ from form to form: several stand on one page, and a name is also an id.
export const providerQuery = z
  .object({
    providerId: z.uuid(),
    queryCells: ticks(z.uuid()),
    queryBlocks: ticks(z.enum(QUERY_BLOCKS)),
    queryText: text(LETTER).nullable(),
  })
  .refine(({ queryBlocks, queryText }) => queryBlocks.length > 0 || queryText !== null, {
    path: ["queryText"],
    error: "required",
  });
export type ProviderQuery = z.output<typeof providerQuery>;

export const queryAnswer = z.object({ messageId: z.uuid("choice"), answerText: text(LETTER) });
export type QueryAnswer = z.output<typeof queryAnswer>;

export const phoneNote = z
  .object({
    providerId: z.uuid(),
    /** A function, not a person: "Leitung", "Sachbearbeitung". */
    phoneRole: text(120),
    phoneText: text(LETTER),
    phoneCells: ticks(z.uuid()),
    phoneAs: ticks(z.enum(PHONE_USES)),
  })
  .refine(({ phoneAs, phoneCells }) => !phoneAs.includes("EVIDENCE") || phoneCells.length > 0, {
    path: ["phoneCells"],
    error: "choice",
  });
export type PhoneNote = z.output<typeof phoneNote>;

export const caseNote = z.object({ providerId: z.uuid(), noteText: text(LETTER) });
export type CaseNote = z.output<typeof caseNote>;
