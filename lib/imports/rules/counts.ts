import type { Counts, Plan } from "../types";

/** What a plan does on each level. */
export function countPlan({ entries }: Plan): Counts {
  const sites = entries.flatMap((entry) => entry.sites);
  const offers = sites.flatMap((site) => site.offers);
  const cells = offers.flatMap((offer) => offer.cells);
  return {
    providers: countLevel(entries.map(changeOf)),
    sites: countLevel(sites.map(changeOf)),
    offers: countLevel(offers.map(changeOf)),
    recognitions: countLevel(cells.map(({ change }) => change)),
  };
}

type Change = keyof Counts["providers"];

function changeOf({ stored, changes }: { stored: object | null; changes: object | null }): Change {
  if (!stored) return "created";
  return changes ? "changed" : "unchanged";
}

function countLevel(changes: readonly Change[]): Counts["providers"] {
  const count = (kind: Change) => changes.filter((change) => change === kind).length;
  return { created: count("created"), changed: count("changed"), unchanged: count("unchanged") };
}
