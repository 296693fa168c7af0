import { LANDS } from "@/lib/geo/lands";
import { optionId } from "./build-index";
import type { SearchIndex } from "./build-index";
import { FUNDER_KINDS, YES } from "./filters";
import { withOption } from "./judge";
import { found } from "./tally";
import type { Range, Tally } from "./tally";
import type { Facets, FilterName } from "./types";

/** Providers per option, as the search with this option would count them. */
export function facetsOf(index: SearchIndex, tally: Tally, range: Range): Facets {
  const count = (filter: FilterName, value: string) => {
    const id = optionId(index.options, filter, value);
    return id === undefined ? 0 : found(tally, withOption(id), range).count;
  };
  const counts = <K extends string>(filter: FilterName, values: readonly K[]) =>
    byValue(values, (value) => count(filter, value));
  const yes = (filter: FilterName) => count(filter, YES);
  return {
    areas: counts("area", ["VOCATIONAL", "WORK"]),
    settings: counts("setting", ["ONLY_COMPANY", "MOSTLY_COMPANY", "MIXED", "MOSTLY_OWN", "ONLY_OWN"]),
    occupations: counts("occupation", index.vocabulary.occupations),
    targetGroups: counts("targetGroup", index.vocabulary.targetGroups),
    funders: counts("funder", FUNDER_KINDS),
    needs: {
      WHEELCHAIR: yes("wheelchair"),
      SIGN_LANGUAGE: yes("signLanguage"),
      EASY_TEXT: yes("easyText"),
    },
    lands: counts(
      "land",
      LANDS.map((land) => land.code),
    ),
    checked: yes("checked"),
    freePlaces: yes("places"),
    partTime: yes("partTime"),
    personalBudget: yes("personalBudget"),
    workBudget: yes("workBudget"),
  };
}

function byValue<K extends string>(values: readonly K[], count: (value: K) => number): Record<K, number>;
function byValue(values: readonly string[], count: (value: string) => number): Record<string, number> {
  return Object.fromEntries(values.map((value) => [value, count(value)]));
}
