import { useTranslations } from "next-intl";
import { ChoiceLink } from "@/components/ui/choice-link";
import { toAddress, type ReportFilter } from "@/lib/reports/schema";

/** Open or decided; of one entry or of all. Each choice is an address of its own. */
export function ReportFilters({ filter, open }: { filter: ReportFilter; open: number }) {
  const t = useTranslations("report-desk.filter");
  const choices = [
    { label: t("open", { count: open }), filter: { ...filter, isClosed: false, page: 1 } },
    { label: t("closed"), filter: { ...filter, isClosed: true, page: 1 } },
  ];
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {choices.map((choice) => (
          <li key={choice.label}>
            <ChoiceLink href={toAddress(choice.filter)} isChosen={choice.filter.isClosed === filter.isClosed}>
              {choice.label}
            </ChoiceLink>
          </li>
        ))}
      </ul>
      {filter.providerId === null ? null : (
        <a href={toAddress({ ...filter, providerId: null, page: 1 })} className="inline-flex min-h-11 items-center">
          {t("all")}
        </a>
      )}
    </nav>
  );
}
