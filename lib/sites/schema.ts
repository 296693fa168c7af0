import { z } from "zod";
import { day, email, phone, text } from "@/lib/platform/fields";
import {
  ACCESS_ANSWERS,
  ACCESS_FEATURES,
  LANDS,
  PRECISIONS,
  SHUTTLES,
  SIGN_LANGUAGES,
  SITE_KINDS,
  WHEELCHAIR_GRADES,
} from "./types";

const postcode = z
  .string()
  .trim()
  .regex(/^\d{5}$/, "postcode");

/** A missing key is "keine Angabe". */
export const accessibility = z.object({
  wheelchair: z.enum(WHEELCHAIR_GRADES).optional(),
  signLanguage: z.enum(SIGN_LANGUAGES).optional(),
  features: z.partialRecord(z.enum(ACCESS_FEATURES), z.enum(ACCESS_ANSWERS)).optional(),
  /** ISO 639-1, spoken beside German. */
  languages: z.array(z.string().length(2)).optional(),
  note: text(500).optional(),
  /** When this was said. */
  on: day.optional(),
});
export type Accessibility = z.output<typeof accessibility>;

const uncertaintyKm = z.number().min(0).max(200);

/** Counties are AGS, five digits. */
export const catchment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("COUNTIES"), counties: z.array(z.string().regex(/^\d{5}$/)).min(1) }),
  z.object({ kind: z.literal("RADIUS"), km: z.number().int().min(1).max(500) }),
  z.object({ kind: z.literal("LAND") }),
  z.object({ kind: z.literal("NATIONWIDE") }),
]);

export const siteFields = z.object({
  name: text(160).nullable(),
  kind: z.enum(SITE_KINDS).nullable(),
  /** With the house number. */
  street: text(160).nullable(),
  postcode,
  city: text(100),
  district: text(100).nullable(),
  phone: phone.nullable(),
  email: email.nullable(),
  openingHours: text(300).nullable(),
  transit: text(300).nullable(),
  shuttle: z.enum(SHUTTLES).nullable(),
  accessibility,
  catchment: catchment.nullable(),
});

/** What a proposal says about the address; everything else of it is left out. */
export const addressChange = siteFields.pick({ street: true, postcode: true, city: true, district: true }).partial();

export const siteDraft = siteFields.partial().required({ postcode: true, city: true });
export type SiteDraft = z.output<typeof siteDraft>;

export const sitePatch = siteFields.partial();
export type SitePatch = z.output<typeof sitePatch>;

/** A pin that somebody set; without one the point follows from the postcode. "Ungefähre Lage" has an uncertainty. */
export const pin = z.object({
  lat: z.number("number").min(47.2, "not_in_germany").max(55.1, "not_in_germany"),
  lon: z.number("number").min(5.8, "not_in_germany").max(15.1, "not_in_germany"),
  uncertaintyKm: uncertaintyKm.optional(),
});
export type Pin = z.output<typeof pin>;

/** A point as a site has it stored. */
export const sitePoint = z.object({
  lat: pin.shape.lat,
  lon: pin.shape.lon,
  precision: z.enum(PRECISIONS),
  uncertaintyKm,
  county: z.string().regex(/^\d{5}$/),
  land: z.enum(LANDS),
});
export type SitePoint = z.output<typeof sitePoint>;
