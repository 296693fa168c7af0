import { BADGE_STATES, type BadgeState, type Day } from "@/lib/recognitions/types";
import type { DirectoryFigures } from "../types/directory";
import type { PublicEntry } from "../types/public-entry";

/** Counts for the start page and for "So prüfen wir"; taken from what is public, so nothing hidden is counted. */
export function toFigures(entries: readonly PublicEntry[]): DirectoryFigures {
  const sites = entries.flatMap((entry) => entry.sites);
  const cells = sites.flatMap((site) => site.offers.flatMap((offer) => offer.cells));
  const checks = cells.flatMap(({ badge }) =>
    badge.checked && badge.day && badge.state !== "UPCOMING" ? [badge.day] : [],
  );
  return {
    providers: entries.length,
    sites: sites.length,
    lands: new Set(sites.map((site) => site.land)).size,
    cells: cells.length,
    checkedCells: cells.filter(({ badge }) => badge.checked).length,
    cellsByState: countStates(cells.map(({ badge }) => badge.state)),
    checkedByState: countStates(cells.flatMap(({ badge }) => (badge.checked ? badge.state : []))),
    newestCheck: latest(checks),
    hasExamples: entries.some((entry) => entry.isExample),
  };
}

function countStates(states: BadgeState[]): Record<BadgeState, number> {
  const count = (wanted: BadgeState) => states.filter((state) => state === wanted).length;
  return Object.fromEntries(BADGE_STATES.map((state) => [state, count(state)])) as Record<BadgeState, number>;
}

function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
