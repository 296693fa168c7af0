import { locateAddress, suspiciousPostcode } from "@/lib/geo/locate-address";
import type { PlaceTable } from "@/lib/geo/types";
import { defined } from "@/lib/platform/patch";
import type { Day } from "@/lib/platform/day";
import type { OfferPatch } from "@/lib/offers/schema";
import { maySupport, pathOf } from "@/lib/recognitions/rules/path";
import { statusesOf } from "@/lib/recognitions/rules/status";
import type { FieldError, RowFields } from "../schema/row";
import { statusWord } from "../schema/status-words";
import type { CheckedRow, Funder, NoteCode, SiteFields } from "../types";
import { readCatchment } from "./catchment";
import { findFunder } from "./funder";

/** What a row is held against; `today` is the day in Berlin. */
export type World = { places: PlaceTable; funders: readonly Funder[]; today: Day };
/** Also which addresses ("34117 Kassel") stand in the directory already: whoever entered them was asked then. */
type Checking = World & { addresses: ReadonlySet<string> };
export type RowError = FieldError & { params?: Record<string, string> };
type RowNote = { code: NoteCode; params: Record<string, string> };
type Checked = { row: Omit<CheckedRow, "number">; errors: RowError[]; notes: RowNote[] };

/** Holds what a row says against place table, funders and law. The row may be used only if there are no errors. */
export function checkRow(fields: RowFields, world: Checking): Checked {
  const site = checkSite(fields, world);
  const offer = checkOffer(fields, world);
  const cell = checkCell(fields, world);
  const row = {
    siteKey: fields.siteKey ?? null,
    provider: providerFields(fields),
    site: site.fields,
    areas: fields.areas,
    offer: offer.fields,
    cell: cell.cell,
  };
  const confirmed = isFuture(fields.confirmedOn, world) ? [error("future_day", "confirmedOn")] : [];
  return {
    row,
    errors: [...site.errors, ...offer.errors, ...cell.errors, ...confirmed],
    notes: [...offer.notes, ...cell.notes],
  };
}

function providerFields(fields: RowFields): CheckedRow["provider"] {
  const { identifier, name, shortName, legalForm, ownership, umbrella, bagUbMember, runsWorkshop } = fields;
  const { phone, email, website, contactRole, contactHours, confirmedOn } = fields;
  const about = { identifier, shortName, legalForm, ownership, umbrella, bagUbMember, runsWorkshop, confirmedOn };
  return { name, ...defined({ ...about, phone, email, website, contactRole, contactHours }) };
}

function error(code: FieldError["code"], field: FieldError["field"], params: Record<string, string> = {}): RowError {
  return { code, field, word: params.word ?? "", params };
}

const isFuture = (day: Day | null | undefined, { today }: World): boolean => typeof day === "string" && day > today;

export const addressKey = ({ postcode, city }: { postcode?: string; city?: string }): string => `${postcode} ${city}`;

function checkSite(fields: RowFields, world: Checking): { fields: SiteFields; errors: RowError[] } {
  const { postcode, city, district, wheelchair, signLanguage } = fields;
  const street = fields.street && fields.houseNumber ? `${fields.street} ${fields.houseNumber}` : fields.street;
  const known = { postcode, city, ...defined({ name: fields.siteName, street, district, wheelchair, signLanguage }) };
  const address = { postcode, city };
  const isKnown = world.addresses.has(addressKey(address));
  const meant = isKnown ? null : suspiciousPostcode(world.places, address);
  if (meant) return { fields: known, errors: [error("place_mismatch", "postcode", { city, meant: meant.postcode })] };
  const location = locateAddress(world.places, address);
  if (!location && !isKnown) return { fields: known, errors: [error("unknown_place", "postcode", { city })] };
  if (fields.catchment === undefined) return { fields: known, errors: [] };
  const catchment = readCatchment(fields.catchment, { places: world.places, land: location?.land ?? null });
  if ("value" in catchment) return { fields: { ...known, catchment: catchment.value }, errors: [] };
  return { fields: known, errors: [error(catchment.code, "catchment", { word: catchment.word ?? fields.catchment })] };
}

function checkOffer(fields: RowFields, world: World): { fields: OfferPatch; errors: RowError[]; notes: RowNote[] } {
  const { occupations, targetGroups, minAge, maxAge, placeCount, partTime, personalBudget } = fields;
  const { exampleJobs, description, descriptionEasy, places, placesOn } = fields;
  const setting = fields.setting ?? fields.inCompany;
  const work = { setting, occupations, partTime, exampleJobs, description, descriptionEasy };
  const people = { targetGroups, minAge, maxAge, placeCount, personalBudget };
  const isDated = places !== undefined && placesOn !== undefined;
  const errors: RowError[] = [];
  if (typeof minAge === "number" && typeof maxAge === "number" && minAge > maxAge) errors.push(error("ages", "maxAge"));
  if (isFuture(placesOn, world)) errors.push(error("future_day", "placesOn"));
  return {
    fields: defined({
      ...work,
      ...people,
      ...transitionFields(fields.transitions),
      ...(isDated ? { places, placesOn } : {}),
    }),
    errors,
    // A status of places without its day cannot grow old, so it is worth nothing.
    notes: places !== undefined && !isDated ? [{ code: "places_undated", params: {} }] : [],
  };
}

function transitionFields(answer: RowFields["transitions"]): OfferPatch {
  if (answer === undefined) return {};
  if (answer === "yes") return { hasTransitions: true };
  return answer === "no" ? { hasTransitions: false, transitions: [] } : { hasTransitions: true, transitions: answer };
}

function checkCell(
  fields: RowFields,
  world: World,
): { cell: CheckedRow["cell"]; errors: RowError[]; notes: RowNote[] } {
  const { status, funder: typed, validFrom, validUntil } = fields;
  const none = { cell: null, errors: [], notes: [] };
  if (typed === undefined) {
    if (status !== undefined) return { ...none, errors: [error("funder_missing", "funder")] };
    return { ...none, notes: [{ code: "no_cell", params: {} }] };
  }
  const found = findFunder(world.funders, typed, world.places);
  if (!found) return { ...none, errors: [error("unknown_funder", "funder", { word: typed })] };
  const { funder, match } = found;
  const errors = checkLaw(fields, funder);
  if (validFrom && validUntil && validFrom > validUntil) errors.push(error("period", "validUntil"));
  if (status === undefined) return { cell: null, errors, notes: [{ code: "no_cell", params: {} }] };
  const { statusOn, progressReleased } = fields;
  const notes: RowNote[] =
    match === "widened" ? [{ code: "funder_widened", params: { typed, funder: funder.name } }] : [];
  const cell = { funder, fields: { status, ...defined({ statusOn, validFrom, validUntil, progressReleased }) } };
  return { cell, errors, notes };
}

/** § 63 SGB IX says who pays which area; each path has its own steps (§§ 57, 123 ff., 38 SGB IX). */
function checkLaw({ areas, status }: RowFields, { kind, name }: Funder): RowError[] {
  const unpaid = areas.filter((area) => !maySupport(area, kind));
  const errors = unpaid.slice(0, 1).map((area) => error("funder_area", "funder", { area, kind, funder: name }));
  const possible = statusesOf(pathOf(kind));
  if (status !== undefined && !possible.includes(status)) {
    errors.push(error("status_path", "status", { funder: name, words: possible.map(statusWord).join(", ") }));
  }
  return errors;
}
