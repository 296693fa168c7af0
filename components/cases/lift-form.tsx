import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { liftPartialityAction } from "@/lib/cases/actions/partiality";
import type { CaseView } from "@/lib/cases/types";
import { FormFold } from "./form-fold";
import { useRefusals } from "./use-refusals";

/** LEAD takes back that somebody is partial, with a reason. */
export function LiftForm({ view, back }: { view: CaseView; back: string }) {
  const t = useTranslations("staff.case.partial");
  const labels = { personId: t("liftWho"), liftReason: t("liftReason") };
  return (
    <ActionForm action={liftPartialityAction} labels={labels} refusals={useRefusals()}>
      <FormFold field="liftReason" summary={t("lift")}>
        <input type="hidden" name="providerId" value={view.providerId} />
        <input type="hidden" name="back" value={back} />
        <Select name="personId" options={view.partialPeople.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextArea name="liftReason" rows={3} />
        <PendingButton look="secondary">{t("liftSubmit")}</PendingButton>
      </FormFold>
    </ActionForm>
  );
}
