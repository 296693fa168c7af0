import { useTranslations } from "next-intl";
import { checkPlainLanguage } from "@/lib/plain-language/check-plain-language";

const SHOWN = 12;

/** Where the text breaks rules of Leichte Sprache. It hints and never judges: only people can check. */
export function EasyTextHints({ text }: { text: string }) {
  const t = useTranslations("own-entry.easy");
  const words = useTranslations("plain-language.hint");
  const findings = checkPlainLanguage(text);
  const hint = (key: string, params: Record<string, string | number>) =>
    words(key as Parameters<typeof words>[0], params);
  return (
    <section aria-labelledby="hinweise" className="space-y-2 rounded-lg border border-edge p-4">
      <h2 id="hinweise" className="text-xl">
        {t("heading", { count: findings.length })}
      </h2>
      <p>{t("text")}</p>
      <ul className="list-disc space-y-1 pl-6">
        {findings.slice(0, SHOWN).map(({ rule, start, hint: key, params }) => (
          <li key={`${rule} ${start}`}>{hint(key, params)}</li>
        ))}
      </ul>
      {findings.length > SHOWN ? <p>{t("more", { count: findings.length - SHOWN })}</p> : null}
    </section>
  );
}
