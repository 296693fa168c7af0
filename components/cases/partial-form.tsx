import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { declarePartialityAction } from "@/lib/cases/actions/partiality";
import { useRefusals } from "./use-refusals";

/** "Ich bin befangen": says what follows before it is pressed for good. */
export function PartialForm({ providerId, back }: { providerId: string; back: string }) {
  const t = useTranslations("staff.case.partial");
  return (
    <details>
      <summary className={`${BUTTON_STYLE.secondary} list-none [&::-webkit-details-marker]:hidden`}>
        {t("declare")}
      </summary>
      <div className="space-y-4 py-4">
        <p className="max-w-text">{t("hint")}</p>
        <ActionForm action={declarePartialityAction} labels={{}} refusals={useRefusals()}>
          <input type="hidden" name="providerId" value={providerId} />
          <input type="hidden" name="back" value={back} />
          <PendingButton look="secondary">{t("confirm")}</PendingButton>
        </ActionForm>
      </div>
    </details>
  );
}
