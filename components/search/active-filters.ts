import { chosenValues, FILTERS } from "@/lib/search/filters";
import type { FilterName, Query } from "@/lib/search/types";

export type ActiveFilter = { filter: FilterName; value: string };

/** Filters beside place, radius and area, one per chosen value, in the order of the page. */
export function activeFilters(query: Query): ActiveFilter[] {
  const chosen = chosenValues(query);
  return FILTERS.filter((filter) => filter !== "area").flatMap((filter) =>
    chosen[filter].map((value) => ({ filter, value })),
  );
}

type Keep = (value: string) => boolean;

const OFF: Record<FilterName, (query: Query, keep: Keep) => Partial<Query>> = {
  text: () => ({ text: "" }),
  land: ({ lands }, keep) => ({ lands: lands.filter(keep) }),
  wheelchair: ({ needs }) => ({ needs: needs.filter((need) => need !== "WHEELCHAIR") }),
  signLanguage: ({ needs }) => ({ needs: needs.filter((need) => need !== "SIGN_LANGUAGE") }),
  area: ({ areas }, keep) => ({ areas: areas.filter(keep) }),
  setting: ({ settings }, keep) => ({ settings: settings.filter(keep) }),
  occupation: ({ occupations }, keep) => ({ occupations: occupations.filter(keep) }),
  targetGroup: ({ targetGroups }, keep) => ({ targetGroups: targetGroups.filter(keep) }),
  funder: ({ funders }, keep) => ({ funders: funders.filter(keep) }),
  checked: () => ({ checked: false }),
  places: () => ({ freePlaces: false }),
  easyText: ({ needs }) => ({ needs: needs.filter((need) => need !== "EASY_TEXT") }),
  partTime: () => ({ partTime: false }),
  personalBudget: () => ({ personalBudget: false }),
  workBudget: () => ({ workBudget: false }),
};

/** The same search without some chosen values of a filter, from its first page. */
export function dropFilter(query: Query, { filter, values }: { filter: FilterName; values: readonly string[] }): Query {
  const next = { ...query, ...OFF[filter](query, (value) => !values.includes(value)), page: 1 };
  if (chosenValues(next)[filter].length > 0) return next;
  return { ...next, withUnknown: next.withUnknown.filter((each) => each !== filter) };
}
