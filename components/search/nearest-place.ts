import { nearest } from "@/lib/geo/distance";
import type { Point } from "@/lib/geo/types";
import { loadPlaces } from "./load-places";

/** The label of the postcode whose middle is nearest. Rejects when the places are not to be had. */
export async function nearestPlace(addresses: readonly string[], point: Point): Promise<string> {
  const table = await loadPlaces(addresses);
  const [first] = nearest(point, table.postcodes.values(), 1);
  if (!first) throw new RangeError("the table has no postcodes");
  return first.item.label;
}
