"use client";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/locales";
import { CopyButton } from "./copy-button";
import { entryPage } from "./entry-page";
import { entryText } from "./entry-text";
import type { Listed } from "./listed-entries";
import { formatLink } from "./saved-list";
import type { ShortlistFile } from "./shortlist-entry";
import { useWords } from "./use-words";

type Props = { listed: readonly Listed[]; file: ShortlistFile; site: string };

/** The whole list as a link and as text. */
export function ListTools({ listed, file: { today }, site }: Props) {
  const t = useTranslations("shortlist");
  const words = useWords();
  const locale = useLocale();
  const entries = listed.flatMap(({ entry }) => entry ?? []);
  const link = new URL(localePath(locale, "/merkliste"), site).href + formatLink(entries, today);
  const texts = entries.map((entry) => entryText(words, entry, { page: entryPage({ site, locale }, entry), today }));
  const copying = { copied: t("button.copied"), copyFailed: t("button.copyFailed") };
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton label={t("list.copyLink")} text={link} words={copying} />
        <CopyButton label={t("list.copyText")} text={texts.join("\n")} words={copying} />
      </div>
      <p className="max-w-text text-sm text-soft">{t("list.linkHint")}</p>
    </div>
  );
}
