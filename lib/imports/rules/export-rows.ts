import type { PlaceTable } from "@/lib/geo/types";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { FIELDS } from "../schema/columns";
import { isBlank } from "../schema/read";
import { areaCells, cellCells, offerCells, providerCells, siteCells, type Cells } from "../schema/write";
import type { Funder, StoredProvider, StoredSite } from "../types";
import { countyWords, writeCatchment } from "./catchment";
import { funderWords } from "./funder";
import { identifierKey } from "./identity";

type Named = { id: string; identifier: string | null };
type Words = { funder: (id: string) => string; county: (ags: string) => string };

/** The key by which a later import finds each entry again: its Kennung if that is clear, else its id. Sorted by it. */
export function keysOfEntries(entries: readonly Named[]): ReadonlyMap<string, string> {
  const taken = Map.groupBy(entries, ({ identifier }) => identifier && identifierKey(identifier));
  const keyOf = ({ id, identifier }: Named) => {
    const isClear =
      identifier !== null && !isBlank(identifier) && identifier === identifier.replace(/\s+/g, " ").trim();
    return isClear && taken.get(identifierKey(identifier))?.length === 1 ? identifier : id;
  };
  const keys = entries.map((entry) => [entry.id, keyOf(entry)] as const);
  return new Map(keys.toSorted(([, a], [, b]) => compare(a, b)));
}

export function exportWords(funders: readonly Funder[], places: PlaceTable): Words {
  const words = funderWords(funders, places);
  const byId = new Map(funders.map(({ id, key }) => [id, words.get(key) ?? key]));
  return { funder: (id) => byId.get(id) ?? "", county: countyWords(places) };
}

/** One row per offer and funder, as the import reads it. An entry without an offer has no row. */
export function entryRows(entry: StoredProvider, key: string, words: Words): string[][] {
  const own = { ...providerCells(entry), identifier: key };
  return entry.sites
    .toSorted((a, b) => compare(a.id, b.id))
    .flatMap((site) => siteRows(site, words).map((cells) => toRow({ ...own, ...cells })));
}

function siteRows(site: StoredSite, words: Words): Cells[] {
  const place = { ...siteCells(site), siteKey: site.id, catchment: writeCatchment(site.catchment, words.county) };
  const offers = site.offers.toSorted((a, b) => SERVICE_AREAS.indexOf(a.area) - SERVICE_AREAS.indexOf(b.area));
  return offers.flatMap(({ area, cells, ...offer }) => {
    const shared = { ...place, ...areaCells(area), ...offerCells(offer) };
    const claims = cells
      .map((cell): Cells & { funder: string } => ({ ...cellCells(cell), funder: words.funder(cell.funderId) }))
      .toSorted((a, b) => compare(a.funder, b.funder));
    return claims.length === 0 ? [shared] : claims.map((claim) => ({ ...shared, ...claim }));
  });
}

const toRow = (cells: Cells): string[] => FIELDS.map((field) => cells[field] ?? "");

/** By code, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
