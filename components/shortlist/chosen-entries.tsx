"use client";
import { useState } from "react";
import { useTranslations } from "next-intl";
import { AdviceSheetPart } from "./advice-sheet-part";
import { Comparison } from "./comparison";
import type { ShortlistEntry, ShortlistFile } from "./shortlist-entry";

const MOST = 4;

type Props = { entries: readonly ShortlistEntry[]; file: ShortlistFile; site: string };

/** Up to four entries side by side and on paper: the first four until the visitor chooses others. */
export function ChosenEntries({ entries, file, site }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wanted = entries.filter(({ slug }) => !left.has(slug));
  const chosen = wanted.slice(0, MOST);
  const toggle = (slug: string) => {
    const taken = chosen.some((entry) => entry.slug === slug);
    const others = chosen.filter((entry) => entry.slug !== slug).map((entry) => entry.slug);
    const now = new Set(taken ? others : [...others, slug]);
    setLeft(new Set(entries.flatMap((entry) => (now.has(entry.slug) ? [] : entry.slug))));
  };
  if (entries.length === 0) return null;
  return (
    <div className="space-y-10">
      {entries.length > 1 ? <Choice entries={entries} chosen={chosen} onToggle={toggle} /> : null}
      {chosen.length > 1 ? <Comparison entries={chosen} /> : null}
      {chosen.length > 0 ? <AdviceSheetPart entries={chosen} today={file.today} site={site} /> : null}
    </div>
  );
}

function Choice({
  entries,
  chosen,
  onToggle,
}: {
  entries: readonly ShortlistEntry[];
  chosen: readonly ShortlistEntry[];
  onToggle: (slug: string) => void;
}) {
  const t = useTranslations("shortlist.list");
  const isFull = chosen.length >= MOST;
  return (
    <fieldset className="print:hidden" aria-describedby="hoechstens">
      <legend className="text-2xl font-bold">{t("choose")}</legend>
      <p id="hoechstens" className="text-soft">
        {t("chooseHint")}
      </p>
      <div className="mt-2 grid gap-x-6 md:grid-cols-2">
        {entries.map(({ slug, name }) => {
          const isChosen = chosen.some((entry) => entry.slug === slug);
          return (
            <label key={slug} className="-mx-2 flex min-h-11 items-start gap-3 rounded-lg px-2 py-2 hover:bg-tint">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() => onToggle(slug)}
                className="mt-0.5 size-6 shrink-0 accent-petrol"
              />
              <span lang="de">{name}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
