import { useFormatter, useTranslations } from "next-intl";
import type { EntryLine } from "@/lib/directory/types/staff-entry";

/** Entries of any visibility: a table, and a list of blocks on narrow screens. */
export function EntryList({ lines }: { lines: readonly EntryLine[] }) {
  const t = useTranslations("curation.list");
  const columns = ["name", "cities", "visibility", "source", "confirmed", "cells"] as const;
  if (lines.length === 0) return null;
  return (
    <table className="block w-full border-collapse text-left md:table">
      <thead className="hidden md:table-header-group">
        <tr className="border-b-2 border-edge">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 align-bottom">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: EntryLine }) {
  const t = useTranslations("curation");
  const format = useFormatter();
  const cells = [
    { label: t("list.cities"), value: line.cities.join(", ") || t("list.none") },
    { label: t("list.visibility"), value: t(`visibility.${line.visibility}`) },
    { label: t("list.source"), value: t(`source.${line.source}`) },
    {
      label: t("list.confirmed"),
      value: line.confirmedOn ? format.dateTime(new Date(line.confirmedOn), "day") : t("list.never"),
    },
    { label: t("list.cells"), value: String(line.cells) },
  ];
  return (
    <tr className="block border-b border-line py-3 align-top md:table-row">
      <th scope="row" className="block md:table-cell md:py-2 md:pr-4">
        <a href={`/verwaltung/eintraege/${line.id}`} className="inline-flex min-h-11 items-center wrap-anywhere">
          {line.name}
        </a>
        {line.isHiddenByAge ? <span className="block font-normal">{t("list.ageChoice.verborgen")}</span> : null}
      </th>
      {cells.map(({ label, value }) => (
        <td key={label} className="block py-1 md:table-cell md:py-4 md:pr-4">
          <span className="text-soft md:sr-only">{label}: </span>
          {value}
        </td>
      ))}
    </tr>
  );
}
