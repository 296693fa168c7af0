"use client";
import { useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { ChosenEntries } from "./chosen-entries";
import { EmptyList } from "./empty-list";
import { EntryItem } from "./entry-item";
import { type Listed, listedEntries } from "./listed-entries";
import { ListTools } from "./list-tools";
import type { SavedEntry } from "./saved-list";
import type { ShortlistFile } from "./shortlist-entry";
import { saveList } from "./use-saved-list";

type Props = { own: readonly SavedEntry[]; file: ShortlistFile; site: string };

/** What this browser remembers, with everything one can do with it. */
export function OwnList({ own, file, site }: Props) {
  const t = useTranslations("shortlist");
  const heading = useRef<HTMLHeadingElement>(null);
  const [news, setNews] = useState("");
  const listed = listedEntries(own, file);
  const replace = (entries: readonly SavedEntry[], words: string) => {
    saveList(entries);
    setNews(words);
    // The pressed button is gone: the focus must not get lost with it.
    heading.current?.focus();
  };
  const remove = ({ saved, entry }: Listed) =>
    replace(
      own.filter(({ slug }) => slug !== saved.slug),
      t("list.removed", { name: entry?.name ?? saved.slug }),
    );
  return (
    <div className="space-y-10 print:space-y-0">
      <section className="space-y-4 print:hidden">
        <h2 ref={heading} tabIndex={-1} className="text-2xl">
          {t("list.heading", { count: own.length })}
        </h2>
        <p role="status">{news}</p>
        {own.length === 0 ? <EmptyList /> : null}
        <ol className="grid gap-4 md:grid-cols-2">
          {listed.map((each) => (
            <EntryItem key={each.saved.slug} listed={each} file={file} site={site} onRemove={() => remove(each)} />
          ))}
        </ol>
        {own.length > 0 ? (
          <>
            <ListTools listed={listed} file={file} site={site} />
            <button type="button" onClick={() => replace([], t("list.cleared"))} className={BUTTON_STYLE.secondary}>
              {t("list.clear")}
            </button>
          </>
        ) : null}
      </section>
      <ChosenEntries entries={listed.flatMap(({ entry }) => entry ?? [])} file={file} site={site} />
    </div>
  );
}
