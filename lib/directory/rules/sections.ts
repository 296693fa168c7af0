import type { OfferDraft } from "@/lib/offers/schema";
import type { ProviderPatch } from "@/lib/providers/schema";
import type { SitePatch } from "@/lib/sites/schema";

/** What a form holds: one text, several, or null for an emptied field; as `readForm` answers it. */
export type FormValues = Record<string, string | string[] | null>;

type ProviderField = keyof ProviderPatch;
type OfferField = Exclude<keyof OfferDraft, "area">;

/** Which fields of an entry stand together in a form of the staff area. */
export const PROVIDER_SECTIONS = {
  identity: [
    "name",
    "shortName",
    "identifier",
    "legalForm",
    "ownership",
    "umbrella",
    "bagUbMember",
    "runsWorkshop",
    "alsoRuns",
  ],
  contact: ["phone", "email", "website", "contactRole", "contactHours"],
  about: ["about"],
} as const satisfies Record<string, readonly ProviderField[]>;

export const LEGAL_FIELDS = [
  "representation",
  "womensRepresentative",
  "protectionConcept",
  "complaintsOffice",
] as const satisfies readonly ProviderField[];

export const SITE_FIELDS = [
  "name",
  "kind",
  "street",
  "postcode",
  "city",
  "district",
  "phone",
  "email",
  "openingHours",
  "transit",
  "shuttle",
] as const satisfies readonly (keyof SitePatch)[];

export const PROFILE_FIELDS = [
  "setting",
  "scope",
  "partOf",
  "occupations",
  "targetGroups",
  "exclusions",
  "minAge",
  "maxAge",
  "weeklyHoursMin",
  "weeklyHoursMax",
  "partTime",
  "staffRatio",
  "qualifications",
  "hasTransitions",
  "transitions",
  "personalBudget",
] as const satisfies readonly OfferField[];

export const PLACES_FIELDS = [
  "places",
  "placesOn",
  "placeCount",
  "pausedUntil",
  "nextStartOn",
  "rollingStart",
  "waitingMonths",
  "trial",
] as const satisfies readonly OfferField[];

export const TEXT_FIELDS = ["description", "exampleJobs", "descriptionEasy"] as const satisfies readonly OfferField[];

/** Lists that people type, one line each. */
const LINES: ReadonlySet<string> = new Set(["exampleJobs", "aliases"]);

/** Stored fields as a form shows and posts them. */
export function toFormValues<R extends object>(row: R, names: readonly (keyof R & string)[]): FormValues {
  return Object.fromEntries(names.map((name) => [name, toFormValue(name, row[name])]));
}

function toFormValue(name: string, value: unknown): FormValues[string] {
  if (Array.isArray(value)) {
    const texts = value.map(String);
    if (!LINES.has(name)) return texts;
    return texts.length > 0 ? texts.join("\n") : null;
  }
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "string") return value;
  return typeof value === "boolean" ? String(value) : null;
}

/**
 * Two people edited one section. What this person did not touch is taken as it is stored now; what both touched keeps
 * the own words, and the stored ones come along as "stored.{field}", to be shown beside them.
 */
export function rebase({
  typed,
  base,
  stored,
}: {
  typed: FormValues;
  base: FormValues;
  stored: FormValues;
}): FormValues {
  const merged: FormValues = {};
  for (const [name, now] of Object.entries(stored)) {
    const own = typed[name] ?? null;
    if (same(own, now)) continue;
    if (same(own, base[name] ?? null)) {
      merged[name] = now;
      merged[`taken.${name}`] = "ja";
    } else if (!same(now, base[name] ?? null)) {
      merged[`stored.${name}`] = Array.isArray(now) ? now.join("\n") : (now ?? "");
    }
  }
  return { ...typed, ...merged };
}

/** One tick posts a text, several a list, none nothing; browsers send line ends as CR LF. */
function same(a: FormValues[string], b: FormValues[string]): boolean {
  return canonical(a) === canonical(b);
}
const canonical = (value: FormValues[string]): string =>
  JSON.stringify(
    [value ?? []]
      .flat()
      .map((text) => text.replaceAll("\r\n", "\n"))
      .filter((text) => text !== "")
      .toSorted(),
  );
