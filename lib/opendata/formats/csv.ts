import { stringify } from "csv-stringify/sync";
import type { PublicCell, PublicEntry, PublicOffer, PublicSite } from "@/lib/directory/types/public-entry";
import { landOfCode } from "@/lib/geo/lands";
import type messages from "@/lib/i18n/messages/de/opendata.json";
import { EXCEL, neutralise } from "@/lib/platform/csv";
import { inPieces } from "@/lib/platform/in-pieces";
import type { Day } from "@/lib/platform/day";
import { german as t } from "./german";
import { cellWords, entryUrl } from "./json";

/** RFC 4180 for programs; `excel` for a German Excel by double click. */
export type Dialect = "rfc4180" | "excel";
export type Value = string | number | boolean | Date | null;

/** Many readers take any line break outside quotes for a new row. */
const RFC4180 = { record_delimiter: "\r\n", quoted_match: /[\r\n]/ } as const;

type Row = { entry: PublicEntry; site: PublicSite; offer: PublicOffer | null; cell: PublicCell | null };
type Context = { publicUrl: string; countyName: (ags: string) => string };
type Column = keyof typeof messages.column;

/** In the order of the file. Headings and words are those of the import, where it has the column. */
const COLUMNS: Record<Column, (row: Row, context: Context) => Value> = {
  slug: ({ entry }) => entry.slug,
  url: ({ entry: { slug } }, { publicUrl }) => entryUrl({ slug, publicUrl }),
  name: ({ entry }) => entry.name,
  shortName: ({ entry }) => entry.shortName,
  legalForm: ({ entry: { legalForm } }) => legalForm && t(`providers.legalForm.${legalForm}`),
  ownership: ({ entry: { ownership } }) => ownership && t(`providers.ownership.${ownership}`),
  umbrella: ({ entry: { umbrella } }) => umbrella && t(`providers.umbrella.${umbrella}`),
  bagUbMember: ({ entry }) => entry.bagUbMember,
  runsWorkshop: ({ entry }) => entry.runsWorkshop,
  website: ({ entry }) => entry.website,
  email: ({ entry, site }) => site.email ?? entry.email,
  phone: ({ entry, site }) => site.phone ?? entry.phone,
  siteName: ({ site }) => site.name,
  street: ({ site }) => site.street,
  postcode: ({ site }) => site.postcode,
  city: ({ site }) => site.city,
  district: ({ site }) => site.district,
  county: ({ site }, { countyName }) => countyName(site.county),
  land: ({ site }) => landOfCode(site.land)?.name ?? site.land,
  lat: ({ site }) => site.lat,
  lon: ({ site }) => site.lon,
  precision: ({ site }) => t(`sites.precision.${site.precision}`),
  uncertaintyKm: ({ site }) => site.uncertaintyKm,
  catchment: ({ site }, { countyName }) => catchmentWords(site, countyName),
  wheelchair: ({ site: { accessibility } }) => t(`sites.wheelchair.${accessibility.wheelchair ?? "unknown"}`),
  signLanguage: ({ site: { accessibility } }) =>
    accessibility.signLanguage ? t(`sites.signLanguage.${accessibility.signLanguage}`) : null,
  area: ({ offer }) => offer && t(`offers.area.${offer.area}`),
  scope: ({ offer }) => offer && t(`offers.scope.${offer.scope}`),
  setting: ({ offer }) => (offer?.setting ? t(`offers.setting.${offer.setting}`) : null),
  occupations: ({ offer }) => listed(offer?.occupations.map((key) => t(`offers.occupationShort.${key}`))),
  targetGroups: ({ offer }) => listed(offer?.targetGroups.map((key) => t(`offers.targetGroupShort.${key}`))),
  minAge: ({ offer }) => offer?.minAge ?? null,
  maxAge: ({ offer }) => offer?.maxAge ?? null,
  weeklyHoursMin: ({ offer }) => offer?.weeklyHoursMin ?? null,
  weeklyHoursMax: ({ offer }) => offer?.weeklyHoursMax ?? null,
  partTime: ({ offer }) => offer?.partTime ?? null,
  staffRatio: ({ offer }) => offer?.staffRatio ?? null,
  personalBudget: ({ offer }) => offer?.personalBudget ?? null,
  transitions: ({ offer }) => listed(offer?.transitions.map((key) => t(`offers.transition.${key}`))),
  placeCount: ({ offer }) => offer?.placeCount ?? null,
  places: ({ offer }) => (offer?.places ? t(`offers.places.${offer.places}`) : null),
  placesOn: ({ offer }) => dateOf(offer?.placesOn),
  nextStartOn: ({ offer }) => dateOf(offer?.nextStartOn),
  exampleJobs: ({ offer }) => listed(offer?.exampleJobs),
  description: ({ offer }) => offer?.description ?? null,
  descriptionEasy: ({ offer }) => offer?.descriptionEasy ?? null,
  funder: ({ cell }) => cell?.funder.name ?? null,
  funderKind: ({ cell }) => cell && t(`recognitions.funderKind.${cell.funder.kind}`),
  badge: ({ cell }) => cell && cellWords(cell),
  checked: ({ cell }) => cell && cell.badge.checked,
  badgeDay: ({ cell }) => dateOf(cell?.badge.day),
  evidence: ({ cell }) => (cell?.evidence ? t(`recognitions.evidence.${cell.evidence.kind}`) : null),
  evidenceIssuer: ({ cell }) => cell?.evidence?.issuer ?? null,
  evidenceOn: ({ cell }) => dateOf(cell?.evidence?.on),
  confirmedOn: ({ entry }) => dateOf(entry.confirmedOn),
  isExample: ({ entry }) => entry.isExample,
};

/** Some milliseconds of work. */
const ENTRIES_AT_ONCE = 50;

/** One row for each cell, with its entry, site and offer; what has no parts keeps one row. */
export async function writeEntries(
  entries: readonly PublicEntry[],
  context: Context & { dialect: Dialect },
): Promise<string> {
  const columns = Object.entries(COLUMNS);
  const headings = Object.keys(COLUMNS).map((key) => t(`opendata.column.${key as Column}`));
  const parts = await inPieces(entries, ENTRIES_AT_ONCE, (piece) => {
    const rows = piece.flatMap(rowsOf).map((row) => columns.map(([, read]) => read(row, context)));
    return writeRows(rows, context.dialect);
  });
  return [writeTable([headings], context.dialect), ...parts].join("");
}

/** Cells of any kind; text that a spreadsheet program would run is neutralised in both dialects. */
export function writeTable(rows: readonly (readonly Value[])[], dialect: Dialect): string {
  return (dialect === "excel" ? "\ufeff" : "") + writeRows(rows, dialect);
}

/** The same without the mark at the beginning of a file. */
function writeRows(rows: readonly (readonly Value[])[], dialect: Dialect): string {
  const write = dialect === "excel" ? excelText : plainText;
  const written = rows.map((cells) => cells.map(write));
  return stringify(written, { ...(dialect === "excel" ? EXCEL : RFC4180), bom: false });
}

function plainText(value: Value): string {
  if (typeof value === "string") return neutralise(value);
  if (typeof value === "boolean") return t("entry.yesNo", { answer: String(value) });
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}

/** Excel takes "01067" for a number, "1:6" for a time and "3-4" for a day, unless a formula says that it is text. */
const LOOKS_LIKE_A_FIGURE = /^\d[\d .,:/-]*$/;

function excelText(value: Value): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (value instanceof Date) return value.toISOString().slice(0, 10).split("-").toReversed().join(".");
  return typeof value === "string" && LOOKS_LIKE_A_FIGURE.test(value) ? `="${value}"` : plainText(value);
}

function rowsOf(entry: PublicEntry): Row[] {
  return entry.sites.flatMap((site) =>
    orNull(site.offers).flatMap((offer) => orNull(offer?.cells ?? []).map((cell) => ({ entry, site, offer, cell }))),
  );
}

const orNull = <T>(parts: readonly T[]): readonly (T | null)[] => (parts.length > 0 ? parts : [null]);

const dateOf = (day: Day | null | undefined): Date | null => (day ? new Date(day) : null);

const listed = (words: readonly string[] = []): string => words.map((word) => word.replaceAll(",", "")).join(", ");

function catchmentWords({ catchment, land }: PublicSite, countyName: Context["countyName"]): string | null {
  return (
    catchment &&
    t(`sites.catchment.${catchment.kind}`, {
      counties: catchment.kind === "COUNTIES" ? catchment.counties.map(countyName).join(", ") : "",
      km: catchment.kind === "RADIUS" ? catchment.km : 0,
      land: landOfCode(land)?.name ?? land,
    })
  );
}
