import { useTranslations } from "next-intl";

/** The text as it went out, or why it is not shown. */
export function MailText({ text }: { text: string | null }) {
  const t = useTranslations("mail.detail");
  return (
    <section aria-labelledby="text" className="space-y-4">
      <h2 id="text" className="text-2xl">
        {t("text")}
      </h2>
      {text === null ? (
        <p className="max-w-text">{t("secret")}</p>
      ) : (
        <div className="max-w-text rounded-lg border border-line bg-surface p-4 break-words whitespace-pre-wrap">
          {text}
        </div>
      )}
    </section>
  );
}
