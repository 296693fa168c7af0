import { strength } from "@/lib/recognitions/rules/badge";
import type { AreaChoice, FunderKind, SearchCell, SearchOffer, Setting } from "@/lib/search/types";

/** What a card says about one kind of offer: the strongest cell and how many further Kostenträger there are. */
export type AreaSummary = { area: AreaChoice; settings: Setting[]; cell: SearchCell | null; more: number };

const AREAS: AreaChoice[] = ["VOCATIONAL", "WORK"];

/** One item per kind of offer; a cell of an asked Kostenträger comes before all others. */
export function summariseAreas(offers: readonly SearchOffer[], asked: readonly FunderKind[]): AreaSummary[] {
  return AREAS.flatMap((area) => {
    const own = offers.filter((offer) => (offer.area === "WORK") === (area === "WORK"));
    if (own.length === 0) return [];
    const cells = strongestPerFunder(own, asked);
    const settings = [...new Set(own.flatMap(({ setting }) => setting ?? []))];
    return [{ area, settings, cell: cells[0] ?? null, more: Math.max(0, cells.length - 1) }];
  });
}

function strongestPerFunder(offers: readonly SearchOffer[], asked: readonly FunderKind[]): SearchCell[] {
  const rank = (cell: SearchCell) => (asked.includes(cell.funder) ? 100 : 0) + strength(cell);
  const sorted = offers.flatMap(({ cells }) => cells).toSorted((a, b) => rank(b) - rank(a));
  const seen = new Set<string>();
  return sorted.filter(({ funderName }) => !seen.has(funderName) && seen.add(funderName));
}
