import { useTranslations } from "next-intl";
import { PageLinks } from "@/components/ui/page-links";
import { toAddress, type ReportFilter } from "@/lib/reports/schema";

/** The way to further reports; nothing where all stand on one page. */
export function ReportPages({ filter, pages }: { filter: ReportFilter; pages: number }) {
  const t = useTranslations("report-desk.pages");
  return (
    <PageLinks
      page={filter.page}
      pages={pages}
      label={t("label")}
      words={{ previous: (page) => t("previous", { page, pages }), next: (page) => t("next", { page, pages }) }}
      hrefOf={(page) => toAddress({ ...filter, page })}
    />
  );
}
