import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { isMailText } from "@/lib/content/rules/addresses";
import { easyHints } from "@/lib/content/rules/easy-hints";
import { markdownHints } from "@/lib/content/rules/markdown-hints";
import type { TextId } from "@/lib/content/types";

const SHOWN = 30;

/** What a program finds in a text: what would not be shown, and in Leichte Sprache what may be hard to read. */
export function TextHints({ id, body }: { id: TextId; body: string }) {
  const t = useTranslations("texts.hints");
  if (isMailText(id.key)) return null;
  const hints = markdownHints(body);
  return (
    <>
      {hints.length === 0 ? null : (
        <Notice look="warning">
          <h3 className="text-lg">{t("heading")}</h3>
          <ul className="list-disc pl-6">
            {hints.map(({ kind, line }) => (
              <li key={`${kind} ${String(line)}`}>{t("line", { line, hint: t(`kind.${kind}`) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {id.locale === "de-simple" ? <EasyHints body={body} /> : null}
    </>
  );
}

function EasyHints({ body }: { body: string }) {
  const t = useTranslations("texts.easy");
  const names = useTranslations("plain-language");
  const hints = easyHints(body);
  return (
    <section className="space-y-2">
      <h3 className="text-lg">{t("hints")}</h3>
      <p>{t("count", { count: hints.length })}</p>
      {hints.length === 0 ? null : (
        <ul className="list-disc space-y-1 pl-6">
          {hints.slice(0, SHOWN).map(({ rule, severity, line, hint, params }, index) => (
            <li key={`${String(index)} ${hint}`}>
              {t("hint", {
                severity: names(`severity.${severity}`),
                line,
                rule: names(`rule.${rule}`),
                hint: names(`hint.${hint}` as "hint.negation", params as { text: string }),
              })}
            </li>
          ))}
        </ul>
      )}
      {hints.length > SHOWN ? <p>{t("more", { count: hints.length - SHOWN })}</p> : null}
    </section>
  );
}
