"use client";
import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { phonesOf } from "./entry-text";
import { entryFacts } from "./entry-facts";
import type { ShortlistEntry } from "./shortlist-entry";
import { useWords } from "./use-words";

type Row = { label: string; lines: string[] };
type Column = { entry: ShortlistEntry; rows: Row[] };

/** Entries side by side: a table where there is room, below that one after the other. */
export function Comparison({ entries }: { entries: readonly ShortlistEntry[] }) {
  const t = useTranslations("shortlist");
  const words = useWords();
  const confirmedOn = ({ confirmedOn: day }: ShortlistEntry) =>
    day === null ? t("fact.unconfirmed") : t("fact.confirmedOn", { day: new Date(day) });
  const columns = entries.map((entry) => ({
    entry,
    rows: [
      { label: t("fact.where"), lines: [...new Set(entry.sites.map(({ city }) => city))] },
      ...entryFacts(words, entry).map(({ name, lines }) => ({ label: t(`fact.${name}`), lines })),
      { label: t("fact.phone"), lines: phonesOf(entry) },
      { label: t("fact.confirmed"), lines: [confirmedOn(entry)] },
    ],
  }));
  return (
    <section className="space-y-4 print:hidden">
      <h2 className="text-2xl">{t("compare.heading")}</h2>
      <CompareTable columns={columns} caption={t("compare.caption", { count: entries.length })} />
      <CompareList columns={columns} />
      <p className="text-sm text-soft">{words.t("recognitions.disclaimer")}</p>
    </section>
  );
}

function CompareTable({ columns, caption }: { columns: readonly Column[]; caption: string }) {
  const t = useTranslations("shortlist.fact");
  const labels = columns[0]?.rows.map(({ label }) => label) ?? [];
  return (
    <table className="hidden w-full table-fixed border-collapse bg-surface text-left lg:table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-44 border-b-2 border-edge p-3 align-bottom">
            {t("entry")}
          </th>
          {columns.map(({ entry }) => (
            <th
              key={entry.slug}
              scope="col"
              lang="de"
              className="border-b-2 border-edge p-3 align-bottom wrap-anywhere"
            >
              <PageLink href={`/anbieter/${entry.slug}`}>{entry.name}</PageLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, position) => (
          <tr key={label} className="border-b border-line">
            <th scope="row" className="p-3 align-top">
              {label}
            </th>
            {columns.map(({ entry, rows }) => (
              <td
                key={entry.slug}
                className="p-3 align-top wrap-anywhere hyphens-auto [:lang(de-simple)_&]:hyphens-none"
              >
                <Lines lines={rows[position]?.lines ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CompareList({ columns }: { columns: readonly Column[] }) {
  return (
    <ul className="space-y-4 lg:hidden">
      {columns.map(({ entry, rows }) => (
        <li key={entry.slug} className="rounded-xl border border-line bg-surface p-4">
          <h3 lang="de" className="text-xl">
            {entry.name}
          </h3>
          <dl className="mt-2 space-y-2">
            {rows.map(({ label, lines }) => (
              <div key={label} className="sm:grid sm:grid-cols-[13rem_1fr] sm:gap-4">
                <dt className="font-semibold">{label}</dt>
                <dd>
                  <Lines lines={lines} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const t = useTranslations("entry");
  if (lines.length < 2) return lines[0] ?? t("unknown");
  return (
    <ul className="space-y-2">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
