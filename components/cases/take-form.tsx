import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { takeCaseAction } from "@/lib/cases/actions/assign";
import { CaseFields, type CaseRef } from "./case-fields";
import { useRefusals } from "./use-refusals";

/** "Übernehmen". `name` tells apart many of these buttons on one page. */
export function TakeForm({ name, ...ref }: CaseRef & { name: string }) {
  const t = useTranslations("staff.case");
  return (
    <ActionForm action={takeCaseAction} labels={{}} refusals={useRefusals()}>
      <CaseFields {...ref} />
      <PendingButton look="secondary">
        {t("take")}
        <span className="sr-only">: {name}</span>
      </PendingButton>
    </ActionForm>
  );
}
