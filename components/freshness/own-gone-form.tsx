import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { RemovalFold } from "@/components/forms/removal-fold";
import { TextArea } from "@/components/forms/text-area";
import { reportOwnGoneAction } from "@/lib/freshness/actions/report-gone";

/** The Leitung asks for its entry to be hidden; staff does it. */
export function OwnGoneForm({ entry }: { entry: string }) {
  const t = useTranslations("freshness.gone");
  return (
    <ActionForm
      action={reportOwnGoneAction}
      labels={{ note: t("note") }}
      refusals={{ reported: t("own.reported"), not_public: t("own.notPublic") }}
    >
      <HiddenField name="entry" value={entry} />
      <RemovalFold summary={t("own.summary")}>
        <p>{t("own.text")}</p>
        <TextArea name="note" rows={3} hint={t("noteHint")} />
        <PendingButton look="secondary">{t("own.submit")}</PendingButton>
      </RemovalFold>
    </ActionForm>
  );
}
