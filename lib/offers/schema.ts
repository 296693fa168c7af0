import { z } from "zod";
import { day, text } from "@/lib/platform/fields";
import {
  OCCUPATIONS,
  PLACES_STATUSES,
  QUALIFICATIONS,
  SCOPES,
  SERVICE_AREAS,
  SETTINGS,
  TARGET_GROUPS,
  TRANSITIONS,
  TRIALS,
} from "./types";

const age = z.number("number").int("number").min(14, "too_small").max(99, "too_big");
const weeklyHours = z.number("number").min(1, "too_small").max(48, "too_big");

export const offerFields = z.object({
  area: z.enum(SERVICE_AREAS),
  scope: z.enum(SCOPES),
  partOf: text(300).nullable(),
  setting: z.enum(SETTINGS).nullable(),
  occupations: z.array(z.enum(OCCUPATIONS)),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
  exclusions: text(500).nullable(),
  minAge: age.nullable(),
  maxAge: age.nullable(),
  weeklyHoursMin: weeklyHours.nullable(),
  weeklyHoursMax: weeklyHours.nullable(),
  partTime: z.boolean().nullable(),
  /** "1 : 4", compared by readers with 1:6 (Berufsbildung) and 1:12 (Arbeit) of § 9 (3) WVO. */
  staffRatio: z
    .string()
    .trim()
    .regex(/^1\s*:\s*\d+([.,]\d)?$/, "staff_ratio")
    .nullable(),
  qualifications: z.array(z.enum(QUALIFICATIONS)),
  transitions: z.array(z.enum(TRANSITIONS)),
  hasTransitions: z.boolean().nullable(),
  personalBudget: z.boolean().nullable(),
  placeCount: z.number("number").int("number").min(0, "too_small").max(5000, "too_big").nullable(),
  places: z.enum(PLACES_STATUSES).nullable(),
  placesOn: day.nullable(),
  pausedUntil: day.nullable(),
  nextStartOn: day.nullable(),
  rollingStart: z.boolean().nullable(),
  waitingMonths: z.number("number").int("number").min(0, "too_small").max(120, "too_big").nullable(),
  trial: z.enum(TRIALS).nullable(),
  description: text(1500).nullable(),
  exampleJobs: z.array(text(200)).max(3, "too_many"),
  descriptionEasy: text(3000).nullable(),
});

type OfferFields = z.output<typeof offerFields>;
type Dependent = { [K in keyof OfferFields]?: OfferFields[K] | undefined };

const isReversed = (low: number | null | undefined, high: number | null | undefined): boolean =>
  typeof low === "number" && typeof high === "number" && low > high;

/** What only two fields together can get wrong; the database holds the same rules. */
export function checkTogether(offer: Dependent, context: z.core.$RefinementCtx): void {
  const refuse = (field: keyof OfferFields, message: string) => {
    context.addIssue({ code: "custom", path: [field], message });
  };
  if (isReversed(offer.minAge, offer.maxAge)) refuse("maxAge", "order");
  if (isReversed(offer.weeklyHoursMin, offer.weeklyHoursMax)) refuse("weeklyHoursMax", "order");
  if (offer.places && !offer.placesOn) refuse("placesOn", "required");
}

export const offerDraft = offerFields.partial().required({ area: true }).superRefine(checkTogether);
export type OfferDraft = z.output<typeof offerDraft>;

/** The area is what an offer is: another area is another offer. */
export const offerPatch = offerFields.omit({ area: true }).partial().superRefine(checkTogether);
export type OfferPatch = z.output<typeof offerPatch>;
