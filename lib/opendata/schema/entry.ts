import { z } from "zod";
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
} from "@/lib/offers/types";
import { LEGAL_FORMS, OWNERSHIPS, REPRESENTATIONS, SIDE_BUSINESSES, UMBRELLAS } from "@/lib/providers/types";
import { BADGE_STATES, EVIDENCE_KINDS, FUNDER_KINDS } from "@/lib/recognitions/types";
import { ACCESS_ANSWERS, ACCESS_FEATURES, LANDS, PRECISIONS, SHUTTLES, SIGN_LANGUAGES } from "@/lib/sites/types";
import { SITE_KINDS, WHEELCHAIR_GRADES } from "@/lib/sites/types";

export const day = z.iso.date().meta({ description: "A day in Berlin" });
const text = z.string().nullable();
const yesNo = z.boolean().nullable();
const count = z.int().nonnegative().nullable();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullable();

const funder = z.object({ kind: z.enum(FUNDER_KINDS), name: z.string() }).meta({
  id: "Funder",
  description: "Leistungsträger: the body that pays, § 63 SGB IX",
});

const cell = z
  .object({
    funder,
    badge: z.object({
      state: z.enum(BADGE_STATES),
      checked: z.boolean().meta({ description: "Two people of the association saw evidence for it" }),
      day: day.nullable().meta({ description: "Checked on, valid from, or without evidence since, by state" }),
      words: z.string().meta({ description: "The same as one German sentence, as the page of the entry says it" }),
    }),
    evidence: z
      .object({ kind: z.enum(EVIDENCE_KINDS), issuer: text, on: day.nullable() })
      .nullable()
      .meta({ description: "What the check rests on; only of a checked cell" }),
  })
  .meta({ id: "Cell", description: "What is known about one funder of one offer. No cell: nothing is known" });

const offer = z
  .object({
    area: z.enum(SERVICE_AREAS).meta({
      description: "Leistungsbereich, §§ 57, 58 SGB IX: Eingangsverfahren, Berufsbildungsbereich, Arbeitsbereich",
    }),
    scope: z.enum(SCOPES),
    partOf: text.meta({ description: "Which part of the service, if the scope is PARTIAL" }),
    setting: oneOf(SETTINGS),
    occupations: z.array(z.enum(OCCUPATIONS)),
    targetGroups: z.array(z.enum(TARGET_GROUPS)),
    exclusions: text,
    minAge: count,
    maxAge: count,
    weeklyHoursMin: z.number().nullable(),
    weeklyHoursMax: z.number().nullable(),
    partTime: yesNo,
    staffRatio: text,
    qualifications: z.array(z.enum(QUALIFICATIONS)),
    transitions: z.array(z.enum(TRANSITIONS)),
    hasTransitions: yesNo.meta({ description: "False: asked, and there is none" }),
    personalBudget: yesNo,
    placeCount: count,
    places: oneOf(PLACES_STATUSES),
    placesOn: day.nullable(),
    placesExpired: z.boolean().meta({ description: "The last statement about free places is older than 90 days" }),
    pausedUntil: day.nullable(),
    nextStartOn: day.nullable(),
    rollingStart: yesNo,
    waitingMonths: count,
    trial: oneOf(TRIALS),
    description: text,
    exampleJobs: z.array(z.string()),
    descriptionEasy: text.meta({ description: "In Leichte Sprache" }),
    cells: z.array(cell),
  })
  .meta({ id: "Offer", description: "One Leistungsbereich at one site" });

const catchment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("COUNTIES"), counties: z.array(z.string()).meta({ description: "AGS, five digits" }) }),
  z.object({ kind: z.literal("RADIUS"), km: z.int().positive() }),
  z.object({ kind: z.literal("LAND") }),
  z.object({ kind: z.literal("NATIONWIDE") }),
]);

const accessibility = z.object({
  wheelchair: z.enum(WHEELCHAIR_GRADES).optional(),
  signLanguage: z.enum(SIGN_LANGUAGES).optional(),
  features: z.partialRecord(z.enum(ACCESS_FEATURES), z.enum(ACCESS_ANSWERS)).optional(),
  languages: z.array(z.string()).optional().meta({ description: "ISO 639-1, beside German" }),
  note: z.string().optional(),
  on: day.optional(),
});

const site = z
  .object({
    name: text,
    kind: oneOf(SITE_KINDS),
    street: text,
    postcode: z.string().regex(/^\d{5}$/),
    city: z.string(),
    district: text,
    county: z.string().meta({ description: "AGS of the Kreis, five digits" }),
    land: z.enum(LANDS).meta({ description: "ISO 3166-2 without DE-" }),
    lat: z.number(),
    lon: z.number(),
    precision: z.enum(PRECISIONS),
    uncertaintyKm: z.number().meta({ description: "How far the point may be from the truth" }),
    phone: text,
    email: text,
    openingHours: text,
    transit: text,
    shuttle: oneOf(SHUTTLES),
    accessibility: accessibility.meta({ description: "A missing key: nothing is known, never no" }),
    catchment: catchment.nullable().meta({ description: "Where people may live who come here" }),
    offers: z.array(offer),
  })
  .meta({ id: "Site", description: "A place of delivery" });

const event = z
  .object({
    area: z.enum(SERVICE_AREAS),
    city: z.string(),
    funder,
    event: z.object({ day, kind: z.enum(["GRANTED", "SUSPENDED", "RESUMED", "NO_PROOF", "CHECKED"]) }),
  })
  .meta({ id: "Event", description: "A public change of one cell" });

export const entry = z
  .object({
    slug: z.string().meta({ description: "Id of the entry; a former one redirects" }),
    url: z.url().meta({ description: "The page for people" }),
    name: z.string(),
    shortName: text,
    legalForm: oneOf(LEGAL_FORMS),
    ownership: oneOf(OWNERSHIPS),
    umbrella: oneOf(UMBRELLAS),
    bagUbMember: yesNo,
    runsWorkshop: yesNo.meta({ description: "Also runs a Werkstatt (WfbM)" }),
    alsoRuns: z.array(z.enum(SIDE_BUSINESSES)),
    about: text,
    website: text,
    email: text,
    phone: text,
    contactRole: text.meta({ description: "A function, never a person" }),
    contactHours: text,
    representation: oneOf(REPRESENTATIONS),
    womensRepresentative: oneOf(REPRESENTATIONS),
    protectionConcept: yesNo,
    complaintsOffice: text,
    isExample: z.boolean().meta({ description: "Made up" }),
    confirmedOn: day.nullable().meta({ description: "Last day on which the provider said that all is right" }),
    staleMonths: count.meta({ description: "Whole months since then, from 12 on" }),
    sites: z.array(site),
    history: z.array(event),
  })
  .meta({ id: "Entry", description: "A provider with its sites, offers and cells. null: nothing is known" });
export type Entry = z.input<typeof entry>;
