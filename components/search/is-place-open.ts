import type { PlaceMatch } from "@/lib/geo/types";

/** A place was typed, but only the visitor can say which one is meant: there is no list yet. */
export function isPlaceOpen(place: PlaceMatch | null): boolean {
  return place !== null && !("place" in place);
}
