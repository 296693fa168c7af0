"use client";
import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import type { Day } from "@/lib/platform/day";
import { SheetEntry } from "./sheet-entry";
import type { SheetSize, SheetStyle } from "./sheet-choices";
import type { ShortlistEntry } from "./shortlist-entry";

const QUESTIONS = ["question1", "question2", "question3"] as const;
/** Everything on the sheet is measured in em, so that one size changes it all. */
const SIZES: Record<SheetSize, string> = { "12": "text-[12pt]", "18": "text-[18pt]" };

type Props = {
  entries: readonly ShortlistEntry[];
  today: Day;
  site: string;
  style: SheetStyle;
  size: SheetSize;
};

/** One to four entries on paper, with room for notes and words for the first call. */
export function AdviceSheet({ entries, today, site, style, size }: Props) {
  const t = useTranslations(`shortlist.sheet.${style}`);
  const easy = useTranslations("shortlist.easy");
  return (
    <div
      data-sheet
      lang={style === "EASY" ? "de-simple" : undefined}
      className={`max-w-[186mm] rounded-lg border border-edge bg-surface p-[1em] whitespace-pre-line print:max-w-none print:border-0 print:p-0 ${SIZES[size]}`}
    >
      <h2 className="text-[1.5em] leading-tight">{t("title")}</h2>
      <p>{t("asOf", { day: new Date(today) })}</p>
      {entries.map((entry) => (
        <SheetEntry key={entry.slug} entry={entry} site={site} style={style} />
      ))}
      <section className="mt-[1.5em] break-inside-avoid space-y-[0.5em]">
        <h3 className="text-[1.2em]">{t("call")}</h3>
        <blockquote className="border-l-4 border-petrol pl-[0.75em]">{t("quote")}</blockquote>
        <ul className="list-disc pl-[1.25em]">
          {QUESTIONS.map((question) => (
            <li key={question}>{t(question)}</li>
          ))}
        </ul>
        <p>{t("help")}</p>
        <p className="font-semibold">{t("decision")}</p>
        {style === "EASY" ? <p>{easy.rich("review", BOLD)}</p> : null}
      </section>
    </div>
  );
}
