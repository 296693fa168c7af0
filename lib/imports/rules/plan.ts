import { z } from "zod";
import { defined, difference } from "@/lib/platform/patch";
import { pathOf } from "@/lib/recognitions/rules/path";
import { mayChange, nextStatuses } from "@/lib/recognitions/rules/status";
import type { Day } from "@/lib/platform/day";
import type { ProviderPatch } from "@/lib/providers/schema";
import type { OfferPatch } from "@/lib/offers/schema";
import type { ReviewStatus } from "@/lib/recognitions/types";
import type { SitePatch } from "@/lib/sites/schema";
import { statusWord } from "../schema/status-words";
import type {
  CellFields,
  CellPlan,
  Entry,
  EntryCell,
  EntryOffer,
  EntryPlan,
  EntrySite,
  Funder,
  OfferPlan,
  Plan,
  SitePlan,
  StoredCell,
  StoredOffer,
  StoredProvider,
  StoredSite,
} from "../types";
import type { RowError } from "./check-row";
import { identifierKey, nameKey, streetKey } from "./identity";
import { matchEntries, matchSites } from "./match";
import { offerNews, providerNews, siteNews } from "./news";

/** What stands against one of the rows, or is worth knowing about it. */
type Objection = { row: number; error: RowError };
type Remark = { rows: number[]; code: "reviewed"; params: { entry: string; funder: string } };
type Findings = { entry: string; siteIds: ReadonlySet<string>; objections: Objection[]; remarks: Remark[] };

/**
 * Compares the entries of the file with what is stored. Fields that the file leaves out stay as they are, and a cell that
 * was or is being reviewed is never touched. The plan may be used only if there are no objections.
 */
export function planEntries(entries: readonly Entry[], stored: readonly StoredProvider[]) {
  const matches = matchEntries(entries, stored);
  const siteIds = new Set(stored.flatMap(({ sites }) => sites.map(({ id }) => id)));
  const objections: Objection[] = [];
  const remarks: Remark[] = [];
  const planned = entries.map((entry) => {
    return planEntry(entry, matches.get(entry) ?? null, {
      entry: entry.fields.name,
      siteIds,
      objections,
      remarks,
    });
  });
  const plan: Plan = { entries: planned, newFunders: newFundersOf(planned) };
  return { plan, objections, remarks };
}

function planEntry({ rows, fields, sites }: Entry, stored: StoredProvider | null, findings: Findings): EntryPlan {
  const matches = matchSites(sites, stored?.sites ?? []);
  // Another spelling of the same name is no news.
  const name = stored && nameKey(stored.name) === nameKey(fields.name) ? stored.name : fields.name;
  return {
    rows,
    stored,
    fields,
    changes: stored && providerNews(stored, { ...withoutOldConfirmation(withoutOwnId(fields, stored), stored), name }),
    sites: sites.map((site) => planSite(site, matches.get(site) ?? null, findings)),
  };
}

/** We write the id of an entry that has no Kennung of its own. */
function withoutOwnId(fields: ProviderPatch, { id }: StoredProvider): ProviderPatch {
  const { identifier, ...rest } = fields;
  return identifier && identifierKey(identifier) === id ? rest : fields;
}

/** A list that is older than what the provider said since does not turn the clock back. */
function withoutOldConfirmation(fields: ProviderPatch, stored: StoredProvider): ProviderPatch {
  const { confirmedOn, ...rest } = fields;
  return isOlder(confirmedOn, stored.confirmedOn) ? rest : fields;
}

function withoutOldPlaces(fields: OfferPatch, stored: StoredOffer): OfferPatch {
  const { places, placesOn, ...rest } = fields;
  return isOlder(placesOn, stored.placesOn) ? rest : fields;
}

const isOlder = (day: Day | null | undefined, stored: Day | null): boolean => Boolean(day && stored && day < stored);

function planSite({ rows, key, fields, offers }: EntrySite, stored: StoredSite | null, findings: Findings): SitePlan {
  const id = key !== null && z.uuid().safeParse(key).success ? key.toLowerCase() : null;
  const [row] = rows;
  if (!stored && id !== null && row !== undefined && findings.siteIds.has(id)) {
    findings.objections.push({ row, error: { field: "siteKey", code: "site_elsewhere", word: "" } });
  }
  const { wheelchair, signLanguage, ...rest } = fields;
  const access = defined({ wheelchair, signLanguage });
  const accessibility = Object.keys(access).length === 0 ? undefined : { ...stored?.accessibility, ...access };
  const merged = { ...rest, ...defined({ accessibility }) };
  return {
    rows,
    id: stored ? null : id,
    stored,
    fields: merged,
    changes: stored && siteNews(stored, keepSpelling(merged, stored)),
    offers: offers.map((offer) => {
      const same = stored?.offers.find(({ area }) => area === offer.area) ?? null;
      return planOffer(offer, same, findings);
    }),
  };
}

/** Another spelling of the same street is no news. */
function keepSpelling(fields: SitePatch, { street }: StoredSite): SitePatch {
  return street && fields.street && streetKey(street) === streetKey(fields.street) ? { ...fields, street } : fields;
}

function planOffer(
  { rows, area, fields, cells }: EntryOffer,
  stored: StoredOffer | null,
  findings: Findings,
): OfferPlan {
  const [row] = rows;
  if (row !== undefined && isUpsideDown({ ...stored, ...fields })) {
    findings.objections.push({ row, error: { field: "maxAge", code: "ages", word: "" } });
  }
  return {
    rows,
    stored,
    area,
    fields,
    changes: stored && offerNews(stored, withoutOldPlaces(fields, stored)),
    cells: cells.map((cell) => {
      const same = stored?.cells.find(({ funderId }) => funderId === cell.funder.id) ?? null;
      return planCell(cell, same, findings);
    }),
  };
}

const isUpsideDown = ({ minAge, maxAge }: OfferPatch): boolean =>
  typeof minAge === "number" && typeof maxAge === "number" && minAge > maxAge;

/** Nobody looks at these now, so a later list may correct them. */
const UNTOUCHED: readonly ReviewStatus[] = ["UNREVIEWED", "NOT_CONFIRMED"];

function planCell({ rows, funder, fields }: EntryCell, stored: StoredCell | null, findings: Findings): CellPlan {
  if (stored && !difference(stored, defined(fields))) return { rows, stored, funder, fields, change: "unchanged" };
  if (stored && !UNTOUCHED.includes(stored.reviewStatus)) {
    findings.remarks.push({ rows, code: "reviewed", params: { entry: findings.entry, funder: funder.name } });
    return { rows, stored, funder, fields, change: "unchanged" };
  }
  const error = (stored && stepError({ from: stored, to: fields, funder })) ?? periodError(stored, fields);
  const [row] = rows;
  if (error && row !== undefined) findings.objections.push({ row, error });
  return { rows, stored, funder, fields, change: stored ? "changed" : "created" };
}

type Step = { from: StoredCell; to: CellFields; funder: Funder };

function stepError({ from, to, funder }: Step): RowError | null {
  const path = pathOf(funder.kind);
  if (from.status === to.status || mayChange(path, { from: from.status, to: to.status })) return null;
  const words = nextStatuses(path, from.status).map(statusWord).join(", ");
  return { field: "status", code: "status_step", word: "", params: { from: statusWord(from.status), words } };
}

/** One day of the period may come from another row or be stored. */
function periodError(stored: StoredCell | null, fields: CellFields): RowError | null {
  const { validFrom, validUntil } = { ...stored, ...defined(fields) };
  return validFrom && validUntil && validFrom > validUntil ? { field: "validUntil", code: "period", word: "" } : null;
}

function newFundersOf(entries: readonly EntryPlan[]): Funder[] {
  const funders = entries
    .flatMap(({ sites }) =>
      sites.flatMap(({ offers }) => offers.flatMap(({ cells }) => cells.map(({ funder }) => funder))),
    )
    .filter(({ id }) => id === null);
  return [...new Map(funders.map((funder) => [funder.key, funder])).values()];
}
