import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { FoldedCheckboxGroup } from "@/components/forms/folded-checkbox-group";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { Facets, Query, Sort } from "@/lib/search/types";
import { useFilterChoices } from "./use-filter-choices";
import { fieldFor } from "./search-href";

const SORTS: Sort[] = ["DISTANCE", "NAME", "CHECKED"];

/** All further questions of the search. */
export function FilterFields({ query, facets }: { query: Query; facets: Facets | null }) {
  const t = useTranslations("search.form");
  const { flag, ...choices } = useFilterChoices(query, facets);
  const valueOf = (sort: Sort) => (sort === "DISTANCE" ? "entfernung" : fieldFor({ sort }).value);
  return (
    <>
      <TextField id="q" name="q" label={t("text")} hint={t("textHint")} defaultValue={query.text} maxLength={100} />
      <CheckboxGroup legend={t("settings")} choices={choices.settings} />
      <div>
        <FoldedCheckboxGroup legend={t("occupations")} choices={choices.occupations} />
        <FoldedCheckboxGroup legend={t("targetGroups")} choices={choices.targetGroups} />
        <FoldedCheckboxGroup legend={t("lands")} choices={choices.lands} />
      </div>
      <CheckboxGroup legend={t("funders")} choices={choices.funders} />
      <CheckboxGroup legend={t("needs")} choices={choices.needs} />
      <CheckboxGroup
        legend={t("possible")}
        choices={[flag("freePlaces"), flag("partTime"), flag("personalBudget"), flag("workBudget")]}
      />
      <CheckboxGroup legend={t("evidence")} choices={[flag("checked")]} />
      <SelectField
        id="sortierung"
        name="sortierung"
        label={t("sort")}
        defaultValue={valueOf(query.sort)}
        options={SORTS.map((sort) => ({ value: valueOf(sort), label: t(`sortOption.${sort}`) }))}
      />
      {query.withUnknown.map((filter) => (
        <input key={filter} type="hidden" {...fieldFor({ withUnknown: [filter] })} />
      ))}
    </>
  );
}
