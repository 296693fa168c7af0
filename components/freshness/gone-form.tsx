import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { TextArea } from "@/components/forms/text-area";
import { BackLink } from "@/components/ui/back-link";
import { reportGoneAction } from "@/lib/freshness/actions/by-link";

/** Tells the staff; nothing is hidden by itself. */
export function GoneForm({ token, name }: { token: string; name: string }) {
  const t = useTranslations("freshness");
  return (
    <>
      <p className="max-w-text">{t("gone.text", { name })}</p>
      <ActionForm
        action={reportGoneAction}
        labels={{ note: t("gone.note") }}
        submit={t("gone.submit")}
        refusals={{ not_found: t("link.refused"), rate_limited: t("link.tooMany") }}
      >
        <HiddenField name="token" value={token} />
        <TextArea name="note" rows={3} hint={t("gone.noteHint")} />
      </ActionForm>
      <BackLink href={`/stimmt-noch?token=${token}`}>{t("gone.back")}</BackLink>
    </>
  );
}
