import type { Municipality } from "./municipalities";
import { partsOfMerger } from "./reforms";
import { coreSpelling, spelling } from "./spelling";

/** A Gemeinde that a name may mean; `isExact` when the name fits with its additions, or none does. */
export type Candidate = { municipality: Municipality; isExact: boolean };

/**
 * Finds the candidates for a name of the postcode list: one group per Gemeinde it stands for, so several for a
 * Gemeinde that is a merger. Exact namesakes do not rule the others out: "Reichenbach" may lie far from the
 * "Reichenbach im Vogtland" that is meant.
 */
export function candidateFinder(municipalities: Iterable<Municipality>) {
  const all = [...municipalities];
  const bySpelling = Map.groupBy(all, ({ name }) => spelling(name));
  const byCore = Map.groupBy(all, ({ name }) => coreSpelling(name));

  const namesakes = (name: string): Candidate[] => {
    const exact = bySpelling.get(spelling(name)) ?? [];
    const similar = byCore.get(coreSpelling(name)) ?? [];
    return [...new Set([...exact, ...similar])].map((municipality) => ({
      municipality,
      isExact: exact.length === 0 || exact.includes(municipality),
    }));
  };

  return (name: string): Candidate[][] => {
    const parts = partsOfMerger(name);
    const whole = parts ? [] : namesakes(name);
    if (whole.length > 0) return [whole];
    // A double name that VG250 does not know is a merger of the Gemeinden in it.
    return (parts ?? name.split("-")).map(namesakes).filter((group) => group.length > 0);
  };
}
