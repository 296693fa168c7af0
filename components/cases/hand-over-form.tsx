import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { SelectField } from "@/components/forms/select-field";
import { handOverCaseAction } from "@/lib/cases/actions/assign";
import type { PersonName } from "@/lib/cases/types";
import { CaseFields, type CaseRef } from "./case-fields";
import { FormFold } from "./form-fold";
import { useRefusals } from "./use-refusals";

type Props = CaseRef & {
  name: string;
  assigneeId: string | null;
  /** Takes it over by another button. */
  viewer: string;
  colleagues: readonly PersonName[];
};

/** "Abgeben an …": to a colleague, or back to the list. */
export function HandOverForm({ name, assigneeId, viewer, colleagues, ...ref }: Props) {
  const t = useTranslations("staff.case");
  const refusals = useRefusals();
  const others = colleagues.filter(({ id }) => id !== assigneeId && id !== viewer);
  const people = others.map(({ id, name: label }) => ({ value: id, label }));
  const options = [...people, ...(assigneeId === null ? [] : [{ value: "", label: t("handOverNobody") }])];
  if (options.length === 0) return null;
  return (
    <ActionForm action={handOverCaseAction} labels={{ assigneeId: t("handOverTo") }} refusals={refusals}>
      <FormFold field="assigneeId" summary={t("handOver")}>
        <CaseFields {...ref} />
        <SelectField id={`an-${ref.providerId}`} name="assigneeId" label={t("handOverTo")} options={options} />
        <PendingButton look="secondary">
          {t("handOverSubmit")}
          <span className="sr-only">: {name}</span>
        </PendingButton>
      </FormFold>
    </ActionForm>
  );
}
