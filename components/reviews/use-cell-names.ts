import { useTranslations } from "next-intl";
import type { ServiceArea } from "@/lib/offers/types";

type Named = { city: string; siteName: string | null; area: ServiceArea };

/** "Kassel (Standort Nord): Berufsbildungsbereich". */
export function useCellNames() {
  const t = useTranslations();
  return {
    nameOf: ({ city, siteName, area }: Named): string =>
      t("reviews.cells.name", { city, site: siteName ?? "none", area: t(`offers.area.${area}`) }),
  };
}
