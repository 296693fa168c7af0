import { useMessages } from "next-intl";
import type { Choice } from "@/components/forms/checkbox";
import { LANDS } from "@/lib/geo/lands";
import { OCCUPATIONS, SETTINGS, TARGET_GROUPS } from "@/lib/offers/types";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import type { Facets, Need, Query } from "@/lib/search/types";
import { fieldFor } from "./search-href";

const NEEDS: Need[] = ["WHEELCHAIR", "SIGN_LANGUAGE", "EASY_TEXT"];
type Flag = "checked" | "freePlaces" | "partTime" | "personalBudget" | "workBudget";

/** The options of every filter with how many providers each would give; no counts while nothing was searched. */
export function useFilterChoices(query: Query, facets: Facets | null) {
  const { geo, offers, recognitions, search } = useMessages();
  const flag = (name: Flag): Choice => ({
    ...fieldFor({ [name]: true }),
    label: search.flag[name],
    count: facets?.[name],
    checked: query[name],
  });
  return {
    settings: SETTINGS.map((setting) => ({
      ...fieldFor({ settings: [setting] }),
      label: offers.setting[setting],
      count: facets?.settings[setting],
      checked: query.settings.includes(setting),
    })),
    occupations: OCCUPATIONS.map((occupation) => ({
      ...fieldFor({ occupations: [occupation] }),
      label: offers.occupation[occupation],
      count: facets?.occupations[occupation],
      checked: query.occupations.includes(occupation),
    })),
    targetGroups: TARGET_GROUPS.map((group) => ({
      ...fieldFor({ targetGroups: [group] }),
      label: offers.targetGroup[group],
      count: facets?.targetGroups[group],
      checked: query.targetGroups.includes(group),
    })),
    funders: FUNDER_KINDS.map((funder) => ({
      ...fieldFor({ funders: [funder] }),
      label: recognitions.funderKind[funder],
      count: facets?.funders[funder],
      checked: query.funders.includes(funder),
    })),
    needs: NEEDS.map((need) => ({
      ...fieldFor({ needs: [need] }),
      label: search.need[need],
      count: facets?.needs[need],
      checked: query.needs.includes(need),
    })),
    lands: LANDS.map(({ code }) => ({
      ...fieldFor({ lands: [code] }),
      label: geo.land[code],
      count: facets?.lands[code],
      checked: query.lands.includes(code),
    })),
    flag,
  };
}
