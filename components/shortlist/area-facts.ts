import { type AreaName, areaNames } from "@/components/providers/area-names";
import type { Setting } from "@/lib/offers/types";
import type { ShortlistCell, ShortlistOffer } from "./shortlist-entry";

/** What one can do in one place and who pays for it; nothing is said twice. */
export type AreaFacts = { area: AreaName; settings: Setting[]; cells: ShortlistCell[] };

/** One item per kind of offer; Eingangsverfahren and Berufsbildungsbereich together are "Berufsbildung". */
export function areaFacts(offers: readonly ShortlistOffer[]): AreaFacts[] {
  return areaNames(offers.map(({ area }) => area)).map((area) => {
    const own = offers.filter((offer) => offer.area === area || (area === "VOCATIONAL" && offer.area !== "WORK"));
    const cells = own.flatMap((offer) => offer.cells);
    return {
      area,
      settings: [...new Set(own.flatMap(({ setting }) => setting ?? []))],
      cells: [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()],
    };
  });
}
