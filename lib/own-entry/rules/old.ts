import { currentPlaces } from "@/lib/directory/rules/freshness";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { addMonths, type Day } from "@/lib/platform/day";
import type { Old } from "../types";

/** Until when a confirmation on that day counts: as often as the provider wants to be asked. */
export const confirmedUntil = (on: Day, { confirmEvery }: Pick<StaffEntry, "confirmEvery">): Day =>
  addMonths(on, confirmEvery);

/** What was said too long ago, seen on that day. */
export function oldOf(entry: StaffEntry, today: Day): Old {
  const { confirmedOn: on } = entry;
  const isFresh = on !== null && confirmedUntil(on, entry) >= today;
  return {
    confirmation: isFresh ? null : { on },
    places: entry.sites.flatMap(({ city, offers }) =>
      offers.flatMap(({ id: offerId, area, places, placesOn }) =>
        places !== null && placesOn !== null && currentPlaces({ places, placesOn }, today).placesExpired
          ? [{ offerId, city, area, places, on: placesOn }]
          : [],
      ),
    ),
  };
}
