import { useTranslations } from "next-intl";
import type { DirectoryFigures } from "@/lib/directory/types/directory";

/** How much the directory holds today, and how much of it is checked. */
export function CheckingFigures({ figures }: { figures: DirectoryFigures }) {
  const t = useTranslations("pages.checking");
  const { newestCheck, checkedCells: checked, providers, sites, lands, cells } = figures;
  const newest = newestCheck ? "yes" : "no";
  return <p>{t("figures", { providers, sites, lands, cells, checked, newest, day: new Date(newestCheck ?? 0) })}</p>;
}
