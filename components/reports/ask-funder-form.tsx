import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { askFunderAction } from "@/lib/reports/actions/funder-link";
import type { FunderChoice } from "@/lib/reports/types";

/** Which cells one Leistungsträger is asked about, and where. */
export function AskFunderForm({ providerId, cells }: Pick<FunderChoice, "providerId" | "cells">) {
  const t = useTranslations("report-desk.ask");
  const area = useTranslations("offers.area");
  const status = useTranslations("reviews.reviewShort");
  return (
    <ActionForm
      action={askFunderAction}
      labels={{ cells: t("cells"), email: t("email") }}
      submit={t("submit")}
      refusals={{ one_funder: t("oneFunder"), partial: t("partial") }}
    >
      <input type="hidden" name="providerId" value={providerId} />
      <ChoiceField
        name="cells"
        multiple
        hint={t("cellsHint")}
        options={cells.map((cell) => ({
          value: cell.id,
          label: t("cell", { area: area(cell.area), funder: cell.funder, city: cell.city }),
          hint: status(cell.reviewStatus),
        }))}
      />
      <Field name="email" type="email" hint={t("emailHint")} maxLength={254} required />
    </ActionForm>
  );
}
