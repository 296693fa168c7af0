import type { Settlement } from "./inputs";
import { coreSpelling, spelling } from "./spelling";

/** A Stadtteil or Ortsteil, as opposed to a place of its own. */
export const isQuarter = ({ feature }: Settlement) => feature === "PPLX";

/** Abandoned, historical or destroyed. */
export const isGone = ({ feature }: Settlement) => /^PPL[HQW]$/.test(feature);

/** Largest first, then oldest entry first. */
export const bySize = (a: Settlement, b: Settlement) => b.population - a.population || a.id - b.id;

/**
 * The settlement a Gemeinde is named after: the largest of the same spelling, else of the same name without
 * additions, else of an alternative name (never a quarter: too many share old names).
 */
export function findSettlement(settlements: readonly Settlement[], name: string): Settlement | undefined {
  const wanted = spelling(name);
  const core = coreSpelling(name);
  const sorted = settlements.toSorted(bySize);
  return (
    sorted.find((one) => spelling(one.name) === wanted) ??
    sorted.find((one) => coreSpelling(one.name) === core) ??
    sorted.find((one) => !isQuarter(one) && one.otherNames.some((other) => spelling(other) === wanted))
  );
}
