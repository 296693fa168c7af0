import { useTranslations } from "next-intl";
import { blocksOf, markOf } from "@/lib/content/rules/blocks";
import type { TextId } from "@/lib/content/types";

const SIGNS = ["title", "subtitle", "bold", "list", "steps", "link", "outside"] as const;

/** The few signs of Markdown that these pages know. */
export function WritingHelp({ id }: { id: TextId }) {
  const t = useTranslations("texts.help");
  const preview = useTranslations("texts.preview.blocks");
  return (
    <details className="rounded-lg border border-edge bg-surface px-4">
      <summary className="min-h-11 py-2 font-semibold text-petrol">{t("heading")}</summary>
      <div className="space-y-3 pb-4">
        {id.locale === "de-simple" ? <p>{t("easy")}</p> : null}
        <p>{t("paragraph")}</p>
        <dl className="space-y-2">
          {SIGNS.map((sign) => (
            <div key={sign}>
              <dt className="text-sm text-soft">{t(sign)}</dt>
              <dd>
                <code className="wrap-anywhere">{t(`example.${sign}`)}</code>
              </dd>
            </div>
          ))}
        </dl>
        {id.key === "words" ? <p>{t("words")}</p> : null}
        {blocksOf(id.key).length === 0 ? null : (
          <>
            <p>{t("marks")}</p>
            <ul className="list-disc pl-6">
              {blocksOf(id.key).map((block) => (
                <li key={block}>
                  <code>{markOf(block)}</code>: {preview(block)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
