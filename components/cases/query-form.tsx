import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { sendQueryAction } from "@/lib/cases/actions/messages";
import { QUERY_BLOCKS } from "@/lib/cases/types";
import type { CaseFormProps } from "./case-form-props";
import { FormFold } from "./form-fold";
import { useCellName } from "./use-cell-name";
import { useRefusals } from "./use-refusals";

/** A query by mail: sentences to tick, shown as they will be sent, and own words. */
export function QueryForm({ view, back, cellId }: CaseFormProps) {
  const t = useTranslations("staff.case");
  const cellName = useCellName();
  const labels = { queryCells: t("cells"), queryBlocks: t("query.blocks"), queryText: t("query.text") };
  return (
    <ActionForm action={sendQueryAction} labels={labels} refusals={useRefusals()}>
      <FormFold field="queryText" summary={t("query.heading")}>
        <input type="hidden" name="providerId" value={view.providerId} />
        <input type="hidden" name="back" value={back} />
        <ChoiceField
          name="queryCells"
          multiple
          hint={t("cellsHint")}
          chosen={cellId ? [cellId] : []}
          options={view.cells.map((cell) => ({ value: cell.id, label: cellName(cell) }))}
        />
        <ChoiceField
          name="queryBlocks"
          multiple
          options={QUERY_BLOCKS.map((each) => ({ value: each, label: view.queryTexts[`query.${each}`] }))}
        />
        <TextArea name="queryText" hint={t("query.textHint")} />
        <PendingButton>{t("query.submit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}
