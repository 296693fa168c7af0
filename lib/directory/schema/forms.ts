import { z } from "zod";
import { checkTogether, offerFields } from "@/lib/offers/schema";
import { asPosted, day, text } from "@/lib/platform/fields";
import { providerFields } from "@/lib/providers/schema";
import { VISIBILITIES } from "@/lib/providers/types";
import { statusRecord } from "@/lib/recognitions/schema";
import { accessibility, pin, siteFields } from "@/lib/sites/schema";
import { ACCESS_ANSWERS, ACCESS_FEATURES } from "@/lib/sites/types";
import {
  LEGAL_FIELDS,
  PLACES_FIELDS,
  PROFILE_FIELDS,
  PROVIDER_SECTIONS,
  SITE_FIELDS,
  TEXT_FIELDS,
} from "../rules/sections";
import { ENTRY_OUTCOMES } from "../types/staff-entry";
import { changeFields, checkReason, target, tick } from "./change";

/** What the staff area posts about an entry. Every shape is whole: an emptied field is stored as empty. */

export function pick<S extends z.core.$ZodShape, K extends keyof S>(shape: S, names: readonly K[]): Pick<S, K> {
  return Object.fromEntries(names.map((name) => [name, shape[name]])) as Pick<S, K>;
}

const provider = providerFields.shape;
export const newEntryForm = z.object({ ...changeFields, name: provider.name }).superRefine(checkReason);

const providerSection = <K extends keyof typeof provider>(names: readonly K[]) => ({
  ...target,
  ...changeFields,
  ...asPosted(pick(provider, names)),
});
export const identityForm = z.object(providerSection(PROVIDER_SECTIONS.identity)).superRefine(checkReason);
export const participationForm = z.object(providerSection(LEGAL_FIELDS)).superRefine(checkReason);
export const contactForm = z.object(providerSection(PROVIDER_SECTIONS.contact)).superRefine(checkReason);
export const aboutForm = z.object(providerSection(PROVIDER_SECTIONS.about)).superRefine(checkReason);

const site = asPosted(pick(siteFields.shape, SITE_FIELDS));
export const newSiteForm = z.object({ providerId: z.uuid(), ...changeFields, ...site }).superRefine(checkReason);
export const siteForm = z.object({ ...target, ...changeFields, ...site }).superRefine(checkReason);

const coordinates = asPosted({ lat: pin.shape.lat.nullable(), lon: pin.shape.lon.nullable() });
/** ADDRESS: where postcode and city say. ROUGH: a pin that is about right. */
export const positionForm = z
  .object({ ...target, ...changeFields, position: z.enum(["ADDRESS", "EXACT", "ROUGH"]), ...coordinates })
  .superRefine(checkReason)
  .superRefine(({ position, lat, lon }, context) => {
    if (position === "ADDRESS") return;
    if (lat === null) context.addIssue({ code: "custom", path: ["lat"], message: "required" });
    if (lon === null) context.addIssue({ code: "custom", path: ["lon"], message: "required" });
  });

const area = asPosted({
  catchmentKind: z.enum(["COUNTIES", "RADIUS", "LAND", "NATIONWIDE"]).nullable(),
  catchmentKm: z.number("number").int("number").min(1, "too_small").max(500, "too_big").nullable(),
});
const counties = z.preprocess((typed) => [typed ?? []].flat(), z.array(z.string().regex(/^\d{5}$/)));
/** Not all at once: a kind of catchment, and what belongs to it. */
export const catchmentFields = { ...area, catchmentCounties: counties };
type CatchmentFields = z.output<z.ZodObject<typeof catchmentFields>>;
export function checkCatchment(
  { catchmentKind, catchmentKm, catchmentCounties }: CatchmentFields,
  context: z.core.$RefinementCtx,
): void {
  const missing = (path: string) => context.addIssue({ code: "custom", path: [path], message: "required" });
  if (catchmentKind === "RADIUS" && catchmentKm === null) missing("catchmentKm");
  if (catchmentKind === "COUNTIES" && catchmentCounties.length === 0) missing("catchmentCounties");
}
export const catchmentForm = z
  .object({ ...target, ...changeFields, ...catchmentFields })
  .superRefine(checkReason)
  .superRefine(checkCatchment);

const access = accessibility.shape;
const featureAnswers = Object.fromEntries(
  ACCESS_FEATURES.map((feature) => [`feature_${feature}`, z.enum(ACCESS_ANSWERS).nullable()]),
) as Record<
  `feature_${(typeof ACCESS_FEATURES)[number]}`,
  z.ZodNullable<z.ZodEnum<{ YES: "YES"; PARTLY: "PARTLY"; NO: "NO" }>>
>;
export const accessFields = {
  wheelchair: access.wheelchair.unwrap().nullable(),
  signLanguage: access.signLanguage.unwrap().nullable(),
  ...featureAnswers,
  languages: z.preprocess(
    (typed) =>
      typeof typed === "string"
        ? typed
            .toLowerCase()
            .split(/[\s,;]+/)
            .filter(Boolean)
        : [],
    z.array(z.string().regex(/^[a-z]{2}$/, "language")),
  ),
  accessNote: text(500).nullable(),
  accessOn: day.nullable(),
};
export const accessForm = z.object({ ...target, ...changeFields, ...accessFields }).superRefine(checkReason);

const { area: offerArea, ...offer } = offerFields.shape;
const offerSection = <K extends keyof typeof offer>(names: readonly K[]) => ({
  ...target,
  ...changeFields,
  ...asPosted(pick(offer, names)),
});
export const newOfferForm = z.object({ siteId: z.uuid(), area: offerArea, ...changeFields }).superRefine(checkReason);
export const profileForm = z.object(offerSection(PROFILE_FIELDS)).superRefine(checkReason).superRefine(checkTogether);
export const placesForm = z.object(offerSection(PLACES_FIELDS)).superRefine(checkReason).superRefine(checkTogether);
export const textsForm = z.object(offerSection(TEXT_FIELDS)).superRefine(checkReason);

const record = statusRecord.shape;
export const cellForm = z
  .object({
    ...changeFields,
    offerId: record.offerId,
    funderId: record.funderId,
    status: record.status,
    statusOn: day.nullable(),
    validFrom: day.nullable(),
    validUntil: day.nullable(),
    progressReleased: tick,
  })
  .superRefine(checkReason)
  .superRefine(({ validFrom, validUntil }, context) => {
    if (validFrom && validUntil && validUntil < validFrom) {
      context.addIssue({ code: "custom", path: ["validUntil"], message: "period" });
    }
  });

export const removeForm = z.object({ ...target, ...changeFields }).superRefine(checkReason);
/** Who said on the telephone that all is still right: a function, never a name. */
export const confirmForm = z.object({ ...target, saidBy: text(120), note: text(500).nullable() });

/** Art. 17 DSA: a provider is told on what ground its entry was taken away. */
export const BLOCK_GROUNDS = ["LAW", "TERMS"] as const;
export type BlockGround = (typeof BLOCK_GROUNDS)[number];
export const visibilityForm = z
  .object({
    ...target,
    ...changeFields,
    to: z.enum(VISIBILITIES),
    ground: z.enum(BLOCK_GROUNDS).nullable(),
    tell: tick,
  })
  .superRefine(checkReason)
  .superRefine(({ to, ground, reasonText }, context) => {
    if (to !== "BLOCKED") return;
    if (ground === null) context.addIssue({ code: "custom", path: ["ground"], message: "required" });
    if (!reasonText) context.addIssue({ code: "custom", path: ["reasonText"], message: "required" });
  });

/** The answer to an entry that its provider handed in; the words are for the provider. */
export const decideEntryForm = z
  .object({ ...target, to: z.enum(ENTRY_OUTCOMES), note: text(2000).nullable() })
  .superRefine(({ to, note }, context) => {
    if (to !== "PUBLISHED" && note === null) context.addIssue({ code: "custom", path: ["note"], message: "required" });
  });

/** Changes of one entry, from a version to a version, that somebody has looked at. */
const number = z.coerce.number().int().min(1);
export const seenForm = z.object({ id: z.uuid(), from: number, upTo: number });

export const restoreForm = z
  .object({ ...changeFields, id: z.uuid(), number: z.coerce.number().int().min(1), latest: z.coerce.number().int() })
  .superRefine(checkReason);

/** Choices of a merge travel as "ort.{site}" = move | leave | {site} and "zelle.{cell}" = kept | other. */
export const mergeForm = z
  .looseObject({
    ...changeFields,
    keepId: z.uuid(),
    keepVersion: z.coerce.number().int(),
    otherId: z.uuid(),
    otherVersion: z.coerce.number().int(),
    fillGaps: tick,
  })
  .superRefine(checkReason);
