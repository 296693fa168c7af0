import { useFormatter, useTranslations } from "next-intl";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { ReportLine } from "@/lib/reports/types";
import { LateNote } from "./late-note";

const COLUMNS = ["report", "entry", "sent", "due"] as const;
const EXCERPT = 120;

export function ReportTable({ lines }: { lines: readonly ReportLine[] }) {
  const t = useTranslations("report-desk.table");
  return (
    <StackedTable caption={t("caption")} columns={COLUMNS.map((column) => t(column))}>
      {lines.map((line) => (
        <ReportRow key={line.id} line={line} />
      ))}
    </StackedTable>
  );
}

function ReportRow({ line }: { line: ReportLine }) {
  const t = useTranslations("report-desk");
  const format = useFormatter();
  const { entry, sentOn, dueOn, state, isLate } = line;
  return (
    <StackedRow heading={<ReportLink line={line} />}>
      <StackedCell>
        {entry ? (
          <a href={`/verwaltung/eintraege/${entry.id}`} className="inline-flex min-h-11 items-center">
            {entry.name}
          </a>
        ) : (
          <span className="inline-flex min-h-11 items-center">{t("site")}</span>
        )}
      </StackedCell>
      <StackedCell label={t("table.sent")}>{format.dateTime(new Date(sentOn), "day")}</StackedCell>
      <StackedCell label={t("table.due")}>
        {state === "OPEN" ? format.dateTime(new Date(dueOn), "day") : t(`state.${state}`)}
        {isLate ? <LateNote /> : null}
      </StackedCell>
    </StackedRow>
  );
}

function ReportLink({ line: { id, subject, body } }: { line: ReportLine }) {
  const t = useTranslations("report-desk");
  return (
    <>
      <a href={`/verwaltung/meldungen/${id}`} className="inline-flex min-h-11 items-center font-semibold">
        {t(`subject.${subject}`)}
      </a>
      <span className="block text-sm text-soft">{body.length > EXCERPT ? `${body.slice(0, EXCERPT)} …` : body}</span>
    </>
  );
}
