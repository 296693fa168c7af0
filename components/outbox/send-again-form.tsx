import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { sendMailAgainAction } from "@/lib/outbox/actions";

/** For a mail that was given up. */
export function SendAgainForm({ id, recipient }: { id: string; recipient: string }) {
  const t = useTranslations("mail.again");
  return (
    <section aria-labelledby="noch-einmal" className="space-y-4">
      <h2 id="noch-einmal" className="text-2xl">
        {t("heading")}
      </h2>
      <p className="max-w-text break-words">{t("text", { recipient })}</p>
      <ActionForm
        action={sendMailAgainAction}
        labels={{}}
        submit={t("submit")}
        refusals={{ not_given_up: t("conflict") }}
      >
        <input type="hidden" name="id" value={id} />
      </ActionForm>
    </section>
  );
}
