import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { EMPTY_WORK_QUERY, workHref } from "@/lib/cases/rules/work-query";
import type { WorkList as List } from "@/lib/cases/types";
import { WorkFilters } from "./work-filters";
import { WorkKinds } from "./work-kinds";
import { WORK_COLUMNS, WorkLine } from "./work-line";
import { WorkPages } from "./work-pages";

type Props = { list: List; viewer: string; canStandIn: boolean };

/** What waits for BAG UB, most urgent first. */
export function WorkList({ list, viewer, canStandIn }: Props) {
  const t = useTranslations("staff.work");
  const { query, lines, total, standsInFor, today, colleagues } = list;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <PageTitle>{t("title")}</PageTitle>
        {canStandIn ? (
          <div className="print:hidden">
            <ButtonLink href="/verwaltung/vertretung" look="secondary">
              {t("deputy")}
            </ButtonLink>
          </div>
        ) : null}
      </div>
      {standsInFor.length > 0 ? (
        <p className="max-w-text">{t("standIn", { names: standsInFor.map(({ name }) => name).join(", ") })}</p>
      ) : null}
      <div className="print:hidden">
        <WorkFilters query={query} />
      </div>
      <WorkKinds query={query} counts={list.counts} />
      <section aria-labelledby="liste" className="space-y-4">
        <h2 id="liste" className="text-xl">
          {total === 0 ? <EmptyWords list={list} /> : t("heading", { count: total })}
        </h2>
        {total === 0 && isFiltered(list) ? (
          <ButtonLink href="/verwaltung" look="secondary">
            {t("empty.reset")}
          </ButtonLink>
        ) : null}
        {lines.length > 0 ? <Head /> : null}
        <ol className={lines.length > 0 ? "border-t-2 border-edge lg:-mt-2" : "hidden"}>
          {lines.map((line) => (
            <WorkLine
              key={line.providerId}
              line={line}
              today={today}
              viewer={viewer}
              back={workHref(query)}
              colleagues={colleagues}
            />
          ))}
        </ol>
        <WorkPages query={query} pages={list.pages} />
      </section>
    </>
  );
}

const COLUMNS = ["entry", "reason", "since", "next", "assignee"] as const;

/** For the eye: every line says the same to screen readers. */
function Head() {
  const t = useTranslations("staff.work.column");
  return (
    <div aria-hidden="true" className={`hidden font-semibold ${WORK_COLUMNS}`}>
      {COLUMNS.map((column) => (
        <span key={column}>{t(column)}</span>
      ))}
    </div>
  );
}

const isFiltered = ({ query }: List): boolean => workHref({ ...query, page: 1 }) !== workHref(EMPTY_WORK_QUERY);

function EmptyWords({ list }: { list: List }) {
  const t = useTranslations("staff.work.empty");
  if (isFiltered(list)) return t("filtered");
  return list.next ? t("next", { day: new Date(list.next.day), count: list.next.providers }) : t("all");
}
