"use client";
import { useLocale, useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { PageLink } from "@/components/ui/page-link";
import { localePath } from "@/lib/i18n/locales";
import { ChosenEntries } from "./chosen-entries";
import { EntryItem } from "./entry-item";
import { listedEntries } from "./listed-entries";
import type { SavedEntry } from "./saved-list";
import type { ShortlistFile } from "./shortlist-entry";
import { saveList } from "./use-saved-list";

type Props = {
  shared: readonly SavedEntry[];
  own: readonly SavedEntry[];
  file: ShortlistFile;
  site: string;
};

/** A list that somebody handed on: it is kept only on a press. */
export function SharedList({ shared, own, file, site }: Props) {
  const t = useTranslations("shortlist");
  const path = localePath(useLocale(), "/merkliste");
  const [first] = shared;
  const keep = () => {
    const bySlug = new Map([...shared, ...own].map((entry) => [entry.slug, entry]));
    if (saveList([...bySlug.values()])) location.assign(path);
  };
  if (!first) return <Notice look="warning">{t("shared.broken")}</Notice>;
  const listed = listedEntries(shared, file);
  return (
    <div className="space-y-8">
      <section className="space-y-4 print:hidden">
        <h2 className="text-2xl">{t("shared.heading", { day: new Date(first.on), count: shared.length })}</h2>
        <p className="max-w-text">{t("shared.text")}</p>
        <p className="flex flex-wrap items-center gap-3">
          <button type="button" onClick={keep} className={BUTTON_STYLE.primary}>
            {t("shared.keep")}
          </button>
          <PageLink href="/merkliste" className="inline-flex min-h-11 items-center">
            {t("shared.own")}
          </PageLink>
        </p>
        <ol className="space-y-4">
          {listed.map((each) => (
            <EntryItem key={each.saved.slug} listed={each} file={file} site={site} />
          ))}
        </ol>
      </section>
      <ChosenEntries entries={listed.flatMap(({ entry }) => entry ?? [])} file={file} site={site} />
    </div>
  );
}
