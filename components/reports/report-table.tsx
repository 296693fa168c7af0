import { useFormatter, useTranslations } from "next-intl";
import type { ReportLine } from "@/lib/reports/types";
import { LateNote } from "./late-note";

const COLUMNS = ["report", "entry", "sent", "due"] as const;

/** One block per report where there is no room for a table. */
export function ReportTable({ lines }: { lines: readonly ReportLine[] }) {
  const t = useTranslations("report-desk.table");
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="px-3 py-2">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lines.map((line) => (
          <ReportRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

const CELL = "px-3 py-2 align-top max-md:block max-md:px-0 max-md:py-1";
const EXCERPT = 120;

function ReportRow({ line }: { line: ReportLine }) {
  const t = useTranslations("report-desk");
  const format = useFormatter();
  const { id, subject, body, entry, sentOn, dueOn, state, isLate } = line;
  return (
    <tr className="border-b border-line max-md:block max-md:py-4">
      <th scope="row" className={`${CELL} text-left font-normal md:w-2/5`}>
        <a href={`/verwaltung/meldungen/${id}`} className="inline-flex min-h-11 items-center font-semibold">
          {t(`subject.${subject}`)}
        </a>
        <span className="block text-sm wrap-anywhere text-soft">
          {body.length > EXCERPT ? `${body.slice(0, EXCERPT)} …` : body}
        </span>
      </th>
      <td className={CELL}>
        {entry ? (
          <a href={`/verwaltung/eintraege/${entry.id}`} className="inline-flex min-h-11 items-center">
            {entry.name}
          </a>
        ) : (
          <span className="inline-flex min-h-11 items-center">{t("site")}</span>
        )}
      </td>
      <td className={CELL}>
        <span className="text-soft md:hidden">{t("table.sent")}: </span>
        {format.dateTime(new Date(sentOn), "day")}
      </td>
      <td className={CELL}>
        <span className="text-soft md:hidden">{t("table.due")}: </span>
        {state === "OPEN" ? format.dateTime(new Date(dueOn), "day") : t(`state.${state}`)}
        {isLate ? <LateNote /> : null}
      </td>
    </tr>
  );
}
