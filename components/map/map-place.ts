import type { Place } from "@/lib/geo/types";

/** The place that was searched around, as the map marks it. */
export type MapPlace = Pick<Place, "label" | "lat" | "lon">;
