import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { closeCaseAction } from "@/lib/cases/actions/assign";
import { CaseFields, type CaseRef } from "./case-fields";
import { useRefusals } from "./use-refusals";

/** Ends the case when nothing of it is under way. */
export function CloseForm(ref: CaseRef) {
  const t = useTranslations("staff.case");
  return (
    <ActionForm action={closeCaseAction} labels={{}} refusals={useRefusals()}>
      <CaseFields {...ref} />
      <PendingButton look="secondary">{t("close")}</PendingButton>
    </ActionForm>
  );
}
