import type { CountedFacts, OfferFacts, OptionTable, SearchIndex } from "./build-index";
import { optionId } from "./build-index";
import { BIT, CELL_BITS, chosenValues, FILTERS, FUNDER_KINDS, kindMask } from "./filters";
import { newTally, note } from "./tally";
import type { Tally } from "./tally";
import type { FilterName, Query } from "./types";

/** A query as bits and option numbers. */
export type Wish = {
  /** Bits of the filters that are on. */
  active: number;
  /** The same without Kostenträger and "geprüft". */
  filters: FilterName[];
  options: OptionTable;
  /** By option: the bit of its filter if it is chosen, else 0. */
  chosen: Uint16Array;
  /** Wanted Kostenträger; all when the filter is off. */
  kinds: number;
  /** Per site; null when there is no text. */
  scores: Float32Array | null;
};

export function wishOf(index: SearchIndex, query: Query, scores: Float32Array | null): Wish {
  const { options } = index;
  const chosen = new Uint16Array(options.bits.length);
  const values = chosenValues(query);
  let active = 0;
  for (const filter of FILTERS) {
    if (filter === "text" ? scores === null : values[filter].length === 0) continue;
    active |= BIT[filter];
    for (const value of values[filter]) {
      const id = optionId(options, filter, value);
      if (id !== undefined) chosen[id] = BIT[filter];
    }
  }
  const filters = FILTERS.filter((filter) => active & BIT[filter] & ~CELL_BITS);
  const kinds = kindMask(query.funders.length > 0 ? query.funders : FUNDER_KINDS);
  return { active, filters, options, chosen, kinds, scores };
}

/** Bits of the filters that the offer does not fulfil for certain; 0 is a hit. `score` is the text score of its site. */
export function missingOf(wish: Wish, facts: OfferFacts, score: number): number {
  let passed = score > 0 ? BIT.text : 0;
  for (const id of facts.options) passed |= wish.chosen[id] ?? 0;
  if (cellPool(wish, facts) & wish.kinds) passed |= CELL_BITS;
  return wish.active & ~passed;
}

/** The part of `missing` that is only "keine Angabe". An unchecked or absent cell is never that to "geprüft". */
export function unknownOf(wish: Wish, facts: OfferFacts, missing: number): number {
  const mayHaveCell = (wish.active & BIT.checked) === 0 && (facts.responsible & wish.kinds) !== 0;
  return missing & (facts.unknown | (mayHaveCell ? BIT.funder : 0));
}

function cellPool(wish: Wish, facts: CountedFacts): number {
  return wish.active & BIT.checked ? facts.checkedKinds : facts.kinds;
}

/** Questions of the tally: the search itself, the search without each filter, the search with each single option. */
export const ITSELF = 0;
export const without = (filter: FilterName) => 1 + FILTERS.indexOf(filter);
export const withOption = (id: number) => 1 + FILTERS.length + id;

export function newFacetTally(options: OptionTable): Tally {
  return newTally(withOption(options.bits.length));
}

/** Notes every question that an offer, or all offers of a site together, answer with yes. */
export function noteOffer(tally: Tally, wish: Wish, facts: CountedFacts, missing: number) {
  const isOneFilter = (missing & (missing - 1)) === 0;
  if (!isOneFilter && missing & ~CELL_BITS) return;
  if (missing === 0) note(tally, ITSELF);
  if (isOneFilter) {
    for (const id of facts.options) {
      if (missing === 0 || missing === wish.options.bits[id]) note(tally, withOption(id));
    }
  }
  if ((missing & ~CELL_BITS) === 0) noteCells(tally, wish, facts);
  for (const filter of wish.filters) {
    if ((missing & ~BIT[filter]) === 0) note(tally, without(filter));
  }
}

function noteCells(tally: Tally, wish: Wish, facts: CountedFacts) {
  const pool = cellPool(wish, facts);
  let bit = 1;
  for (const id of wish.options.funders) {
    if (pool & bit) note(tally, withOption(id));
    bit <<= 1;
  }
  if (facts.checkedKinds & wish.kinds) note(tally, withOption(wish.options.checked));
  const isCheckedOn = (wish.active & BIT.checked) !== 0;
  const isFunderOn = (wish.active & BIT.funder) !== 0;
  if (isFunderOn && (!isCheckedOn || pool !== 0)) note(tally, without("funder"));
  if (isCheckedOn && (!isFunderOn || facts.kinds & wish.kinds)) note(tally, without("checked"));
}
