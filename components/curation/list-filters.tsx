import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { ListFilter } from "@/lib/directory/schema/list-filter";
import { LANDS } from "@/lib/geo/lands";
import { SOURCES, VISIBILITIES } from "@/lib/providers/types";

const AGES = ["veraltet", "verborgen", "nie"] as const;

/** What the list shows; the choice stands in the address. */
export function ListFilters({ filter }: { filter: ListFilter }) {
  const t = useTranslations("curation");
  const all = { value: "", label: t("list.all") };
  const isFiltered = Object.entries(filter).some(
    ([name, value]) => name !== "seite" && value !== undefined && value !== "",
  );
  return (
    <form
      action="/verwaltung/eintraege"
      role="search"
      className="space-y-4 rounded-lg border border-edge bg-surface p-4"
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <div className="sm:col-span-2 lg:col-span-4">
          <TextField id="suche" name="suche" label={t("list.search")} defaultValue={filter.suche} />
        </div>
        <SelectField
          id="sichtbarkeit"
          name="sichtbarkeit"
          label={t("list.visibility")}
          defaultValue={filter.sichtbarkeit ?? ""}
          options={[all, ...VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`) }))]}
        />
        <SelectField
          id="land"
          name="land"
          label={t("list.land")}
          defaultValue={filter.land ?? ""}
          options={[all, ...LANDS.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <SelectField
          id="herkunft"
          name="herkunft"
          label={t("list.source")}
          defaultValue={filter.herkunft ?? ""}
          options={[all, ...SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))]}
        />
        <SelectField
          id="stand"
          name="stand"
          label={t("list.age")}
          defaultValue={filter.stand ?? ""}
          options={[all, ...AGES.map((value) => ({ value, label: t(`list.ageChoice.${value}`) }))]}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className={BUTTON_STYLE.primary}>
          {t("list.filter")}
        </button>
        {isFiltered ? (
          <a href="/verwaltung/eintraege" className={BUTTON_STYLE.secondary}>
            {t("list.reset")}
          </a>
        ) : null}
      </div>
    </form>
  );
}
