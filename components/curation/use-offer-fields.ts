import { useTranslations } from "next-intl";
import type { OfferSection } from "@/lib/directory/rules/opened";
import type { FormValues } from "@/lib/directory/rules/sections";
import {
  OCCUPATIONS,
  PLACES_STATUSES,
  QUALIFICATIONS,
  SCOPES,
  SETTINGS,
  TARGET_GROUPS,
  TRANSITIONS,
  TRIALS,
} from "@/lib/offers/types";
import type { FieldSpec } from "./field-spec";
import { optionsOf, useFields } from "./use-fields";

/** The fields of each section of an offer. */
export function useOfferFields(values: FormValues): Record<OfferSection, FieldSpec[]> {
  return { profile: useProfileFields(values), places: usePlacesFields(values), texts: useTextFields(values) };
}

function useProfileFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.offer");
  const hint = useTranslations("curation.hint");
  const words = useTranslations("offers");
  const { text, one, yesNo, many } = useFields(values);
  const scope = one("scope", { label: t("scope"), options: optionsOf(SCOPES, (value) => words(`scope.${value}`)) });
  return [
    one("setting", { label: t("setting"), options: optionsOf(SETTINGS, (value) => words(`settingLong.${value}`)) }),
    // The scope always has a value.
    "options" in scope ? { ...scope, options: scope.options.slice(1) } : scope,
    text("partOf", { label: t("partOf"), hint: hint("partOf") }),
    many("occupations", {
      label: t("occupations"),
      options: optionsOf(OCCUPATIONS, (value) => words(`occupation.${value}`)),
    }),
    many("targetGroups", {
      label: t("targetGroups"),
      options: optionsOf(TARGET_GROUPS, (value) => words(`targetGroup.${value}`)),
    }),
    text("exclusions", { label: t("exclusions") }),
    text("minAge", { label: t("minAge") }),
    text("maxAge", { label: t("maxAge") }),
    text("weeklyHoursMin", { label: t("weeklyHoursMin") }),
    text("weeklyHoursMax", { label: t("weeklyHoursMax") }),
    yesNo("partTime", { label: t("partTime") }),
    text("staffRatio", { label: t("staffRatio"), hint: hint("staffRatio") }),
    many("qualifications", {
      label: t("qualifications"),
      options: optionsOf(QUALIFICATIONS, (value) => words(`qualification.${value}`)),
    }),
    yesNo("hasTransitions", { label: t("hasTransitions") }),
    many("transitions", {
      label: t("transitions"),
      options: optionsOf(TRANSITIONS, (value) => words(`transition.${value}`)),
    }),
    yesNo("personalBudget", { label: t("personalBudget") }),
  ];
}

function usePlacesFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.offer");
  const hint = useTranslations("curation.hint");
  const words = useTranslations("offers");
  const { text, one, yesNo } = useFields(values);
  return [
    one("places", { label: t("places"), options: optionsOf(PLACES_STATUSES, (value) => words(`places.${value}`)) }),
    text("placesOn", { label: t("placesOn"), hint: hint("placesOn"), type: "date" }),
    text("placeCount", { label: t("placeCount") }),
    text("pausedUntil", { label: t("pausedUntil"), hint: hint("pausedUntil"), type: "date" }),
    text("nextStartOn", { label: t("nextStartOn"), type: "date" }),
    yesNo("rollingStart", { label: t("rollingStart") }),
    text("waitingMonths", { label: t("waitingMonths") }),
    one("trial", { label: t("trial"), options: optionsOf(TRIALS, (value) => words(`trial.${value}`)) }),
  ];
}

function useTextFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.offer");
  const hint = useTranslations("curation.hint");
  const { area } = useFields(values);
  return [
    area("description", { label: t("description"), rows: 8 }),
    area("exampleJobs", { label: t("exampleJobs"), hint: hint("exampleJobs"), rows: 5 }),
    area("descriptionEasy", { label: t("descriptionEasy"), hint: hint("descriptionEasy"), rows: 10 }),
  ];
}
