import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { FileField } from "@/components/forms/file-field";
import { attachFileAction } from "@/lib/recognitions/actions/evidence";
import { MAX_FILE_BYTES, MEDIA_TYPES } from "@/lib/recognitions/types";
import { useEvidenceRefusals } from "./use-evidence-words";

/** Adds a file to a document that is there. */
export function AttachForm({ evidenceId }: { evidenceId: string }) {
  const t = useTranslations("evidence.form");
  const own = useTranslations("evidence.own");
  const labels = { file: t("attach") };
  return (
    <ActionForm action={attachFileAction} labels={labels} submit={t("attachSubmit")} refusals={useEvidenceRefusals()}>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <FileField name="file" accept={MEDIA_TYPES.join(",")} maxBytes={MAX_FILE_BYTES} hint={own("fileHint")} />
    </ActionForm>
  );
}
