import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { TextArea } from "@/components/forms/text-area";
import { settleMailAction } from "@/lib/outbox/actions";

/** For a mail that was given up and is seen to in another way. */
export function SettleForm({ id }: { id: string }) {
  const t = useTranslations("mail.settle");
  const labels = { settledNote: t("note") };
  return (
    <section aria-labelledby="erledigt" className="space-y-4">
      <h2 id="erledigt" className="text-2xl">
        {t("heading")}
      </h2>
      <p className="max-w-text">{t("text")}</p>
      <ActionForm action={settleMailAction} labels={labels} refusals={{ not_open: t("conflict") }}>
        <input type="hidden" name="id" value={id} />
        <TextArea name="settledNote" rows={2} maxLength={500} hint={t("noteHint")} />
        <PendingButton look="secondary">{t("submit")}</PendingButton>
      </ActionForm>
    </section>
  );
}
