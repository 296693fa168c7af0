import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { askFunderAction } from "@/lib/reports/actions/funder-link";
import type { FunderChoice } from "@/lib/reports/types";
import { CellsField } from "./cells-field";

/** Which cells one Leistungsträger is asked about, and where. */
export function AskFunderForm({ providerId, cells }: Pick<FunderChoice, "providerId" | "cells">) {
  const t = useTranslations("report-desk.ask");
  return (
    <ActionForm
      action={askFunderAction}
      labels={{ cells: t("cells"), email: t("email") }}
      submit={t("submit")}
      refusals={{ one_funder: t("oneFunder"), partial: t("partial") }}
    >
      <input type="hidden" name="providerId" value={providerId} />
      <CellsField cells={cells} hint={t("cellsHint")} />
      <Field name="email" type="email" hint={t("emailHint")} maxLength={254} required />
    </ActionForm>
  );
}
