import { useTranslations } from "next-intl";
import type { CellName } from "@/lib/cases/types";

/** "Kassel · Berufsbildungsbereich · Agentur für Arbeit" */
export function useCellName(): (cell: CellName) => string {
  const t = useTranslations("staff.work");
  const area = useTranslations("offers.area");
  return (cell) => t("cell", { city: cell.city, area: area(cell.area), funder: cell.funder });
}
