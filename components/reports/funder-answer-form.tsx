import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { TextArea } from "@/components/forms/text-area";
import { answerFunderAction } from "@/lib/reports/actions/funder-link";
import type { FunderLink } from "@/lib/reports/types";

/** "Stimmt" or "Stimmt nicht" for each cell, by the body and not by a person. */
export function FunderAnswerForm({ token, cells, funder }: { token: string } & Pick<FunderLink, "cells" | "funder">) {
  const t = useTranslations("report-desk.confirm");
  const area = useTranslations("offers.area");
  const named = cells.map(({ id, ...cell }) => ({
    id,
    name: t("cell", { area: area(cell.area), place: [cell.street, cell.city].filter(Boolean).join(", ") }),
  }));
  const labels = Object.fromEntries(
    named.flatMap(({ id, name }) => [
      [`fits.${id}`, name],
      [`notes.${id}`, t("note")],
    ]),
  );
  return (
    <ActionForm
      action={answerFunderAction}
      labels={{ ...labels, body: t("body"), remark: t("remark") }}
      submit={t("submit")}
      refusals={{ unanswered: t("unanswered"), not_found: t("gone"), rate_limited: t("tooMany") }}
    >
      <input type="hidden" name="token" value={token} />
      {named.map(({ id }) => (
        <div key={id} className="space-y-3 border-t border-line pt-4">
          <ChoiceField
            name={`fits.${id}`}
            options={[
              { value: "ja", label: t("yes") },
              { value: "nein", label: t("no") },
            ]}
          />
          <TextArea name={`notes.${id}`} rows={2} maxLength={500} />
        </div>
      ))}
      <Field name="body" defaultValue={funder} hint={t("bodyHint")} maxLength={160} required />
      <TextArea name="remark" rows={3} maxLength={2000} />
    </ActionForm>
  );
}
