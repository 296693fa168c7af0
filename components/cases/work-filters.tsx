import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Fold } from "@/components/ui/fold";
import { AREA_NAMES, FUNDER_NAMES, KIND_NAMES, LAND_NAMES, WHOSE_NAMES } from "@/lib/cases/rules/work-query";
import { WHOSE, type WorkQuery } from "@/lib/cases/types";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { LANDS } from "@/lib/sites/types";

/** What to choose by; a plain form, so that the choice stands in the address. */
export function WorkFilters({ query }: { query: WorkQuery }) {
  const t = useTranslations();
  const any = { value: "", label: t("staff.work.filter.any") };
  const lands = LANDS.map((land) => ({ value: LAND_NAMES[land], label: t(`geo.land.${land}`) }));
  const areas = SERVICE_AREAS.map((area) => ({ value: AREA_NAMES[area], label: t(`offers.area.${area}`) }));
  const kinds = FUNDER_KINDS.map((kind) => ({
    value: FUNDER_NAMES[kind],
    label: t(`recognitions.funderKind.${kind}`),
  }));
  const whose = WHOSE.map((each) => ({ value: WHOSE_NAMES[each], label: t(`staff.work.filter.whoseOption.${each}`) }));
  const { land, area, funderKind } = query;
  return (
    <Fold summary={t("staff.work.filter.heading")}>
      <form action="/verwaltung" className="grid gap-4 md:grid-cols-2 lg:grid-cols-3 lg:items-end">
        {query.kind ? <input type="hidden" name="art" value={KIND_NAMES[query.kind]} /> : null}
        <TextField id="q" name="q" label={t("staff.work.filter.text")} defaultValue={query.text} maxLength={100} />
        <SelectField
          id="wer"
          name="wer"
          label={t("staff.work.filter.whose")}
          options={whose}
          defaultValue={WHOSE_NAMES[query.whose]}
        />
        <SelectField
          id="land"
          name="land"
          label={t("staff.work.filter.land")}
          options={[any, ...lands.toSorted((a, b) => a.label.localeCompare(b.label, "de"))]}
          defaultValue={land ? LAND_NAMES[land] : ""}
        />
        <SelectField
          id="bereich"
          name="bereich"
          label={t("staff.work.filter.area")}
          options={[any, ...areas]}
          defaultValue={area ? AREA_NAMES[area] : ""}
        />
        <SelectField
          id="traeger"
          name="traeger"
          label={t("staff.work.filter.funder")}
          options={[any, ...kinds]}
          defaultValue={funderKind ? FUNDER_NAMES[funderKind] : ""}
        />
        <SubmitButton>{t("staff.work.filter.submit")}</SubmitButton>
      </form>
    </Fold>
  );
}
