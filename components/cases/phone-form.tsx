import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { recordPhoneNoteAction } from "@/lib/cases/actions/messages";
import { isOpenQuery, type CaseFormProps } from "./case-form-props";
import { FormFold } from "./form-fold";
import { useCellName } from "./use-cell-name";
import { useRefusals } from "./use-refusals";

/** A telephone note in one minute. */
export function PhoneForm({ view, back, cellId }: CaseFormProps) {
  const t = useTranslations("staff.case");
  const cellName = useCellName();
  const labels = {
    phoneRole: t("phone.role"),
    phoneText: t("phone.text"),
    phoneCells: t("cells"),
    phoneAs: t("phone.more"),
  };
  const uses = [
    { value: "EVIDENCE", label: t("phone.evidence") },
    ...(view.messages.some(isOpenQuery) ? [{ value: "ANSWER", label: t("phone.answers") }] : []),
  ];
  return (
    <ActionForm action={recordPhoneNoteAction} labels={labels} refusals={useRefusals()}>
      <FormFold field="phoneText" summary={t("phone.heading")}>
        <input type="hidden" name="providerId" value={view.providerId} />
        <input type="hidden" name="back" value={back} />
        <Field name="phoneRole" hint={t("phone.roleHint")} maxLength={120} />
        <TextArea name="phoneText" rows={3} />
        <ChoiceField
          name="phoneCells"
          multiple
          hint={t("cellsHint")}
          chosen={cellId ? [cellId] : []}
          options={view.cells.map((cell) => ({ value: cell.id, label: cellName(cell) }))}
        />
        <ChoiceField name="phoneAs" multiple options={uses} />
        <PendingButton>{t("phone.submit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}
