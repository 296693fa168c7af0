import { z } from "zod";
import { offerPatch } from "@/lib/offers/schema";
import { providerPatch } from "@/lib/providers/schema";
import { recognitionStatus, statusRecord } from "@/lib/recognitions/schema";
import { accessibility, sitePatch } from "@/lib/sites/schema";
import { CELL_ERRORS, type CellError, type CellErrorCode } from "../types";
import { FIELDS, headingOf, REQUIRED_FIELDS, type Field, type UsedColumn } from "./columns";
import {
  isBlank,
  readDay,
  readEnd,
  readLine,
  readNumber,
  readPostcode,
  readSentences,
  readText,
  readWord,
  readWords,
  readYesNo,
  type Reader,
} from "./read";
import { readStatus } from "./status-words";
import {
  AREA_WORDS,
  OCCUPATION_WORDS,
  PLACES_WORDS,
  SETTING_WORDS,
  TARGET_GROUP_WORDS,
  TRANSITION_WORDS,
} from "./offer-words";
import { LEGAL_FORM_WORDS, OWNERSHIP_WORDS, UMBRELLA_WORDS } from "./provider-words";
import { SIGN_LANGUAGE_WORDS, WHEELCHAIR_WORDS } from "./site-words";

/** The text of a cell, read by its usual spellings, then held against the field's own rule. */
function cell<F extends z.ZodType>(read: Reader<z.input<F>>, field: F) {
  return z.preprocess((typed: string, context) => {
    const result = read(typed);
    if ("value" in result) return result.value;
    context.addIssue({ code: "custom", message: result.code, params: { word: result.word ?? typed } });
    return z.NEVER;
  }, field);
}

const provider = providerPatch.shape;
const site = sitePatch.shape;
const offer = offerPatch.shape;
const access = accessibility.shape;
const record = statusRecord.shape;

const required = <T extends z.ZodType>(field: z.ZodOptional<T>) => field.unwrap();

type RowTransitions = NonNullable<z.output<typeof offer.transitions>>;

/** Yes, no, or what people go on to. */
const readTransitions: Reader<"yes" | "no" | RowTransitions> = (typed) => {
  const answer = readYesNo(typed);
  if ("value" in answer) return { value: answer.value ? "yes" : "no" };
  return readWords(TRANSITION_WORDS)(typed);
};

/** One row as the domain sees it. Blank cells are left out before: they neither say nor delete anything. */
const rowSchema = z
  .object({
    identifier: cell(readLine, provider.identifier),
    name: cell(readLine, required(provider.name)),
    shortName: cell(readLine, provider.shortName),
    legalForm: cell(readWord(LEGAL_FORM_WORDS), provider.legalForm),
    ownership: cell(readWord(OWNERSHIP_WORDS), provider.ownership),
    umbrella: cell(readWord(UMBRELLA_WORDS), provider.umbrella),
    bagUbMember: cell(readYesNo, provider.bagUbMember),
    runsWorkshop: cell(readYesNo, provider.runsWorkshop),
    phone: cell(readLine, provider.phone),
    email: cell(readLine, provider.email),
    website: cell(readLine, provider.website),
    contactRole: cell(readLine, provider.contactRole),
    contactHours: cell(readLine, provider.contactHours),
    confirmedOn: cell(readDay, provider.confirmedOn),
    siteKey: cell(readLine, z.string().max(80, "too_long")),
    siteName: cell(readLine, site.name),
    street: cell(readLine, site.street),
    houseNumber: cell(readLine, z.string().max(12, "too_long")),
    postcode: cell(readPostcode, required(site.postcode)),
    city: cell(readLine, required(site.city)),
    district: cell(readLine, site.district),
    catchment: cell(readText, z.string()),
    wheelchair: cell(readWord(WHEELCHAIR_WORDS), access.wheelchair),
    signLanguage: cell(readWord(SIGN_LANGUAGE_WORDS), access.signLanguage),
    areas: cell(readWords(AREA_WORDS), z.array(z.enum(["ENTRY", "TRAINING", "WORK"])).min(1, "required")),
    setting: cell(readWord(SETTING_WORDS), offer.setting),
    inCompany: cell(readWord(SETTING_WORDS), offer.setting),
    occupations: cell(readWords(OCCUPATION_WORDS), offer.occupations),
    targetGroups: cell(readWords(TARGET_GROUP_WORDS), offer.targetGroups),
    minAge: cell(readNumber, offer.minAge),
    maxAge: cell(readNumber, offer.maxAge),
    placeCount: cell(readNumber, offer.placeCount),
    places: cell(readWord(PLACES_WORDS), offer.places),
    placesOn: cell(readDay, offer.placesOn),
    partTime: cell(readYesNo, offer.partTime),
    personalBudget: cell(readYesNo, offer.personalBudget),
    transitions: cell(readTransitions, z.union([z.enum(["yes", "no"]), required(offer.transitions)])),
    exampleJobs: cell(readSentences, offer.exampleJobs),
    description: cell(readText, offer.description),
    descriptionEasy: cell(readText, offer.descriptionEasy),
    funder: cell(readLine, z.string()),
    status: cell(readStatus, recognitionStatus),
    statusOn: cell(readDay, record.statusOn),
    validFrom: cell(readDay, record.validFrom),
    validUntil: cell(readEnd, record.validUntil),
    progressReleased: cell(readYesNo, record.progressReleased),
  } satisfies Record<Field, z.ZodType>)
  .partial()
  .required({ name: true, postcode: true, city: true, areas: true });

export type RowFields = z.output<typeof rowSchema>;
type Filled = Partial<Record<Field, string>>;
export type FieldError = { field: Field; code: CellErrorCode; word: string };

/** The non-blank cells of a row by field. */
export function filledCells(cells: readonly string[], columns: readonly UsedColumn[]): Filled {
  const filled = columns.map(({ field, index }) => [field, cells[index] ?? ""] as const);
  return Object.fromEntries(filled.filter(([, typed]) => !isBlank(typed)));
}

/** Every cell that cannot be understood, and what the others say; `fields` is null if they do not make a row. */
export function readRow(filled: Filled): { fields: RowFields | null; errors: FieldError[] } {
  const parsed = rowSchema.safeParse(filled);
  if (parsed.success) return { fields: parsed.data, errors: [] };
  const errors = new Map<Field, FieldError>();
  for (const issue of parsed.error.issues) {
    const field = FIELDS.find((name) => name === issue.path[0]);
    if (!field || errors.has(field)) continue;
    errors.set(field, { field, code: codeOf(issue, filled[field]), word: wordOf(issue) ?? filled[field] ?? "" });
  }
  const good = FIELDS.filter((field) => !errors.has(field)).map((field) => [field, filled[field]]);
  const rest = rowSchema.safeParse(Object.fromEntries(good.filter(([, typed]) => typed !== undefined)));
  return { fields: rest.success ? rest.data : null, errors: [...errors.values()] };
}

function codeOf(issue: z.core.$ZodIssue, typed: string | undefined): CellErrorCode {
  if (typed === undefined) return "required";
  const known = CELL_ERRORS.find((code) => code === issue.message);
  if (known) return known;
  return issue.code === "too_small" || issue.code === "too_big" ? "out_of_range" : "invalid";
}

function wordOf(issue: z.core.$ZodIssue): string | null {
  const word: unknown = issue.code === "custom" ? issue.params?.word : null;
  return typeof word === "string" ? word : null;
}

type Place = { row: number; filled: Filled; columns: readonly UsedColumn[] };

/** A bad cell with the row, heading and value that its author knows it by. */
export function cellError(
  { row, filled, columns }: Place,
  error: FieldError & { params?: Record<string, string> },
): CellError {
  const { field, code, word, params } = error;
  const column = columns.find((used) => used.field === field)?.heading ?? headingOf(field);
  return { row, field, column, value: filled[field] ?? "", code, params: { word, ...params } };
}

export const missingColumns = (columns: readonly UsedColumn[]): Field[] =>
  REQUIRED_FIELDS.filter((field) => !columns.some((used) => used.field === field));
