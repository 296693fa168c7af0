import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { nextWord, reasonWord, waiting, workPage } from "@/lib/cases/rules/work-words";
import type { PersonName, WorkLine as Line } from "@/lib/cases/types";
import type { Day } from "@/lib/platform/day";
import { HandOverForm } from "./hand-over-form";
import { TakeForm } from "./take-form";
import { useCellName } from "./use-cell-name";

type Props = { line: Line; today: Day; viewer: string; back: string; colleagues: readonly PersonName[] };

/** The columns of a line; the head above the lines has the same. */
export const WORK_COLUMNS = "lg:grid lg:grid-cols-[2.2fr_1.3fr_1fr_1.3fr_2.2fr] lg:gap-x-5";

/** One entry that waits: a line where there is room, a block on narrow screens. */
export function WorkLine({ line, today, viewer, back, colleagues }: Props) {
  const t = useTranslations("staff.work");
  const cellName = useCellName();
  const fact = { ...line, cellId: line.cell?.id ?? null };
  const { words, days } = waiting(fact, today);
  return (
    <li className={`space-y-3 border-b border-line py-3 lg:space-y-0 ${WORK_COLUMNS}`}>
      <div>
        <h3 className="text-base">
          <a href={workPage(fact)} className="inline-block py-2">
            {line.name}
          </a>
        </h3>
        <p className="text-sm text-soft">{line.cell ? cellName(line.cell) : line.cities.join(", ")}</p>
        {line.isPartial ? <p className="pt-1 font-semibold">{t("partial")}</p> : null}
      </div>
      <dl className="contents space-y-2 max-lg:block lg:[&>div]:py-2">
        <Cell label={t("column.reason")}>
          {t(`reason.${reasonWord(fact, today)}`)}
          {line.others > 0 ? (
            <span className="block text-sm text-soft">{t("others", { count: line.others })}</span>
          ) : null}
        </Cell>
        <Cell label={t("column.since")}>{t(words, { days, day: new Date(line.day) })}</Cell>
        <Cell label={t("column.next")}>{t(`next.${nextWord(fact, today)}`)}</Cell>
        <Cell label={t("column.assignee")}>
          <span className="block">{assigneeWords(line.assignee, viewer) ?? t(line.assignee ? "you" : "nobody")}</span>
          <LineForms line={line} viewer={viewer} back={back} colleagues={colleagues} />
        </Cell>
      </dl>
    </li>
  );
}

const assigneeWords = (assignee: PersonName | null, viewer: string): string | null =>
  assignee && assignee.id !== viewer ? assignee.name : null;

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft lg:sr-only">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function LineForms({ line, viewer, back, colleagues }: Omit<Props, "today">) {
  const ref = { providerId: line.providerId, version: line.caseVersion, back };
  return (
    <div className="flex flex-wrap items-start gap-2 pt-2 print:hidden">
      {line.may.take ? <TakeForm {...ref} name={line.name} /> : null}
      {line.may.handOver ? (
        <HandOverForm
          {...ref}
          name={line.name}
          assigneeId={line.assignee?.id ?? null}
          viewer={viewer}
          colleagues={colleagues}
        />
      ) : null}
    </div>
  );
}
