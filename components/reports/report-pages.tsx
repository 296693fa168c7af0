import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { toAddress, type ReportFilter } from "@/lib/reports/schema";

/** The way to further reports; nothing where all stand on one page. */
export function ReportPages({ filter, pages }: { filter: ReportFilter; pages: number }) {
  const t = useTranslations("report-desk.pages");
  if (pages === 1) return null;
  const { page } = filter;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-3 print:hidden">
      {page > 1 ? (
        <a href={toAddress({ ...filter, page: page - 1 })} rel="prev" className={BUTTON_STYLE.secondary}>
          <Icon name="previous" />
          {t("previous", { page: page - 1, pages })}
        </a>
      ) : null}
      {page < pages ? (
        <a href={toAddress({ ...filter, page: page + 1 })} rel="next" className={BUTTON_STYLE.secondary}>
          {t("next", { page: page + 1, pages })}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  );
}
