import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { StaffOffer } from "@/lib/directory/types/staff-entry";

/** What goes along when a part is removed. */
export function RemovalNote({ offers, withOffers = false }: { offers: readonly StaffOffer[]; withOffers?: boolean }) {
  const t = useTranslations("curation.remove");
  const cells = offers.flatMap(({ cells: own }) => own);
  const decisions = cells.reduce((sum, cell) => sum + cell.decisions, 0);
  return (
    <Notice look="warning">
      <p>{t("text", { offers: withOffers ? offers.length : 0, cells: cells.length })}</p>
      {decisions > 0 ? <p>{t("decisions", { count: decisions })}</p> : null}
    </Notice>
  );
}
