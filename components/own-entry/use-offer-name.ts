import { useTranslations } from "next-intl";
import type { ServiceArea } from "@/lib/offers/types";

/** "Arbeitsbereich in Kassel". */
export function useOfferName(): (offer: { area: ServiceArea; city: string }) => string {
  const t = useTranslations();
  return ({ area, city }) => t("own-entry.offerName", { area: t(`offers.area.${area}`), city });
}
