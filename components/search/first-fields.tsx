import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { SelectField } from "@/components/forms/select-field";
import { DEFAULT_RADIUS } from "@/lib/search/query";
import type { AreaChoice, Facets, Query, Radius } from "@/lib/search/types";
import { PlaceField } from "./place-field";
import { fieldFor } from "./search-href";

const RADII: Radius[] = [10, 25, 50, 100, "NATIONWIDE"];
const AREAS: AreaChoice[] = ["VOCATIONAL", "WORK"];

/** Where and what: the questions that everybody answers. */
export function FirstFields({
  query,
  facets,
  placeError,
}: {
  query: Query;
  facets: Facets | null;
  placeError: string | null;
}) {
  const t = useTranslations("search.form");
  const offers = useTranslations("offers");
  const valueOf = (radius: Radius) => (radius === DEFAULT_RADIUS ? String(radius) : fieldFor({ radius }).value);
  return (
    <>
      <PlaceField label={t("place")} hint={t("placeHint")} error={placeError} defaultValue={query.place} />
      <SelectField
        id="umkreis"
        name="umkreis"
        label={t("radius")}
        defaultValue={valueOf(query.radius)}
        options={RADII.map((radius) => ({
          value: valueOf(radius),
          label: t("radiusOption", { radius: String(radius) }),
        }))}
      />
      <CheckboxGroup
        legend={t("areas")}
        choices={AREAS.map((area) => ({
          ...fieldFor({ areas: [area] }),
          label: offers(`areaChoice.${area}`),
          hint: offers(`areaChoiceHint.${area}`),
          count: facets?.areas[area],
          checked: query.areas.includes(area),
        }))}
      />
    </>
  );
}
