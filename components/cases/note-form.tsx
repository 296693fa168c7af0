import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { addNoteAction } from "@/lib/cases/actions/messages";
import type { CaseFormProps } from "./case-form-props";
import { FormFold } from "./form-fold";
import { useRefusals } from "./use-refusals";

/** For colleagues only. */
export function NoteForm({ view, back }: CaseFormProps) {
  const t = useTranslations("staff.case.note");
  return (
    <ActionForm action={addNoteAction} labels={{ noteText: t("text") }} refusals={useRefusals()}>
      <FormFold field="noteText" summary={t("heading")}>
        <input type="hidden" name="providerId" value={view.providerId} />
        <input type="hidden" name="back" value={back} />
        <TextArea name="noteText" hint={t("textHint")} rows={3} />
        <PendingButton>{t("submit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}
