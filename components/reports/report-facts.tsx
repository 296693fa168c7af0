import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReportDetail } from "@/lib/reports/types";
import { LateNote } from "./late-note";

/** Everything about one report but what staff decides. */
export function ReportFacts({ report }: { report: ReportDetail }) {
  const t = useTranslations("report-desk");
  const format = useFormatter();
  const { entry, state, sentOn, dueOn, isLate, email, closedOn, closedBy } = report;
  const dayOf = (day: string) => format.dateTime(new Date(day), "day");
  return (
    <dl aria-label={t("detail.facts")} className="max-w-text divide-y divide-line border-y border-line">
      <Fact term={t("detail.state")}>{t(`state.${state}`)}</Fact>
      <Fact term={t("detail.entry")}>
        {entry ? <a href={`/verwaltung/eintraege/${entry.id}`}>{entry.name}</a> : t("site")}
      </Fact>
      <Fact term={t("detail.sent")}>{dayOf(sentOn)}</Fact>
      {closedOn === null ? (
        <Fact term={t("detail.due")}>
          {dayOf(dueOn)} {isLate ? <LateNote /> : null}
        </Fact>
      ) : (
        <Fact term={t("detail.closed")}>
          {closedBy === null ? dayOf(closedOn) : t("detail.by", { day: dayOf(closedOn), name: closedBy })}
        </Fact>
      )}
      <Fact term={t("detail.email")}>{email ?? t("detail.noEmail")}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-3 sm:grid-cols-[10rem_1fr]">
      <dt className="font-semibold text-soft">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
