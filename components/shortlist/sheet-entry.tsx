"use client";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { addressLine, phonesOf } from "./entry-text";
import { entryPage } from "./entry-page";
import { QrCode } from "./qr-code";
import type { SheetStyle } from "./sheet-choices";
import type { ShortlistEntry } from "./shortlist-entry";
import { type SheetFact, useSheetFacts } from "./use-sheet-facts";

const NOTE_LINES = [1, 2, 3, 4];

/** One entry on the sheet: how to reach it, what it offers, the way to its page, and lines to write on. */
export function SheetEntry({ entry, site, style }: { entry: ShortlistEntry; site: string; style: SheetStyle }) {
  const t = useTranslations("shortlist.sheet");
  const label = useTranslations(style === "EASY" ? "shortlist.easy.fact" : "shortlist.fact");
  const facts = useSheetFacts(entry)[style];
  const page = entryPage({ site, locale: useLocale() }, entry);
  const contact: SheetFact[] = [
    { name: "address", lines: entry.sites.map(addressLine) },
    { name: "phone", lines: phonesOf(entry) },
    { name: "email", lines: entry.email === null ? [] : [entry.email] },
    { name: "role", lines: entry.contactRole === null ? [] : [entry.contactRole] },
    { name: "hours", lines: entry.contactHours === null ? [] : [entry.contactHours] },
  ];
  return (
    <article className="mt-[1.25em] border-t-2 border-edge pt-[0.75em]">
      <div className="flex break-inside-avoid flex-wrap items-start justify-between gap-x-[1em] gap-y-[0.5em]">
        <div className="min-w-0 flex-[1_1_8em]">
          <h3 className="text-[1.25em] leading-tight">{entry.name}</h3>
          <p className="text-[0.85em] wrap-anywhere">{page}</p>
        </div>
        <QrCode text={page} label={t("qr", { name: entry.name })} />
      </div>
      <dl className="mt-[0.5em] space-y-[0.35em]">
        {[...contact, ...facts]
          .filter(({ lines }) => lines.length > 0)
          .map(({ name, lines }) => (
            <div
              key={name}
              className="break-inside-avoid gap-x-[1em] sm:grid sm:grid-cols-[9em_1fr] print:grid print:grid-cols-[9em_1fr]"
            >
              <dt className="font-semibold">{label(name)}</dt>
              <dd className="min-w-0 wrap-anywhere">
                <Lines lines={lines} />
              </dd>
            </div>
          ))}
      </dl>
      <div className="mt-[0.75em] break-inside-avoid">
        <p className="font-semibold">{t(`${style}.notes`)}</p>
        {NOTE_LINES.map((line) => (
          <div key={line} className="h-[2em] border-b border-edge" />
        ))}
      </div>
    </article>
  );
}

function Lines({ lines }: { lines: readonly ReactNode[] }) {
  return lines.map((line, position) => <div key={position}>{line}</div>);
}
