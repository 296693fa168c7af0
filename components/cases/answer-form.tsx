import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { recordAnswerAction } from "@/lib/cases/actions/messages";
import { isOpenQuery, type CaseFormProps } from "./case-form-props";
import { FormFold } from "./form-fold";
import { useRefusals } from "./use-refusals";

const BEGINNING = 60;

/** What came back to a query, by mail or by post. */
export function AnswerForm({ view, back }: CaseFormProps) {
  const t = useTranslations("staff.case.answer");
  const format = useFormatter();
  const queries = view.messages.filter(isOpenQuery).map(({ id, at, body }) => ({
    value: id,
    label: `${format.dateTime(at, "day")}: ${body.slice(0, BEGINNING)}`,
  }));
  return (
    <ActionForm
      action={recordAnswerAction}
      labels={{ messageId: t("which"), answerText: t("text") }}
      refusals={useRefusals()}
    >
      <FormFold field="answerText" summary={t("heading")}>
        <input type="hidden" name="back" value={back} />
        <Select name="messageId" options={queries} />
        <TextArea name="answerText" />
        <PendingButton>{t("submit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}
