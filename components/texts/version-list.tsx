import { useTranslations } from "next-intl";
import { editorPath } from "@/lib/content/rules/addresses";
import type { TextId, TextVersion } from "@/lib/content/types";
import { useTextWords } from "./use-text-words";

/** All Fassungen, newest first; the last is the text that the software brings. */
export function VersionList({ id, versions }: { id: TextId; versions: readonly TextVersion[] }) {
  const t = useTranslations("texts.versions");
  const { time } = useTextWords();
  return (
    <section className="space-y-3">
      <h2 className="text-2xl">{t("heading")}</h2>
      <ol className="divide-y divide-line border-y border-line">
        {versions.map(({ number, at, author, reason }, index) => (
          <li key={number} className="py-2">
            <a href={`${editorPath(id)}/fassungen/${String(number)}`} className="inline-flex min-h-11 items-center">
              {t("one", { number })}
            </a>
            {index === 0 ? <strong> ({t("current")})</strong> : null}
            {at ? (
              <p>
                {t("at", { day: at, time: time(at) })} {t("by", { author: author ?? t("former") })}
              </p>
            ) : null}
            {reason ? <p className="wrap-anywhere">{t("reason", { reason })}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
