import { useMessages } from "next-intl";
import type { FilterName } from "@/lib/search/types";
import type { ActiveFilter } from "./active-filters";

/** Words for a chosen filter, short enough for "Filter … entfernen". */
export function useFilterLabels(): (active: ActiveFilter) => string {
  const { geo, offers, recognitions, search } = useMessages();
  const names: Record<FilterName, string> = search.filterName;
  const values: Partial<Record<FilterName, Record<string, string>>> = {
    land: geo.land,
    area: offers.areaChoice,
    setting: offers.settingLong,
    occupation: offers.occupationShort,
    targetGroup: offers.targetGroupShort,
    funder: recognitions.funderKind,
  };
  return ({ filter, value }) => {
    if (filter === "text") return value;
    return values[filter]?.[value] ?? names[filter];
  };
}
