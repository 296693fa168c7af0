import { addMonths, daysBetween, type Day } from "@/lib/platform/day";
import type { PlacesStatus } from "@/lib/offers/types";

export const STALE_MONTHS = 12;
export const HIDDEN_MONTHS = 18;
const PLACES_DAYS = 90;

/** Whole months from one day to the other. */
function monthsBetween({ from, to }: { from: Day; to: Day }): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** Marked after 12 months without a confirmation, hidden after 18; before the first one the entry's own day counts. */
export function freshness(
  { confirmedOn, createdOn }: { confirmedOn: Day | null; createdOn: Day },
  today: Day,
): { staleMonths: number | null; hidden: boolean } {
  const months = monthsBetween({ from: confirmedOn ?? createdOn, to: today });
  return { staleMonths: months >= STALE_MONTHS ? months : null, hidden: months >= HIDDEN_MONTHS };
}

/** A statement about free places is good for 90 days. */
export function currentPlaces(
  { places, placesOn }: { places: PlacesStatus | null; placesOn: Day | null },
  today: Day,
): { places: PlacesStatus | null; placesExpired: boolean } {
  const placesExpired = placesOn !== null && daysBetween({ from: placesOn, to: today }) > PLACES_DAYS;
  return { places: placesExpired ? null : places, placesExpired };
}
