import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { TextArea } from "@/components/forms/text-area";
import { PendingButton } from "@/components/forms/pending-button";
import { ButtonLink } from "@/components/ui/button-link";
import { deleteFileAction } from "@/lib/recognitions/actions/evidence";
import { useEvidenceRefusals } from "./use-evidence-words";

/** The second step before a file goes: which one it is, that it stays gone, and why. */
export function RemoveFileForm({ id, name, cancelHref }: { id: string; name: string; cancelHref: string }) {
  const t = useTranslations("evidence.file.remove");
  const labels = { removalReason: t("reason") };
  return (
    <section aria-labelledby="loeschen" className="space-y-4 rounded-lg border-2 border-edge bg-surface p-4">
      <h3 id="loeschen" className="text-xl">
        {t("heading")}
      </h3>
      <p className="max-w-text wrap-anywhere">{t("text", { name })}</p>
      <ActionForm action={deleteFileAction} labels={labels} refusals={useEvidenceRefusals()}>
        <input type="hidden" name="id" value={id} />
        <TextArea name="removalReason" rows={2} maxLength={300} hint={t("reasonHint")} />
        <div className="flex flex-wrap gap-3">
          <PendingButton>{t("submit")}</PendingButton>
          <ButtonLink href={cancelHref} look="secondary">
            {t("cancel")}
          </ButtonLink>
        </div>
      </ActionForm>
    </section>
  );
}
