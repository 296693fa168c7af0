import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { TextArea } from "@/components/forms/text-area";
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
      <p>
        <a href={`/stimmt-noch?token=${token}`} className="inline-flex min-h-11 items-center">
          {t("gone.back")}
        </a>
      </p>
    </>
  );
}
