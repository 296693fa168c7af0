import { useTranslations } from "next-intl";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { OFFER_PAGES, pageOf, PROVIDER_PAGES, SITE_PAGES } from "@/lib/own-entry/rules/sections";
import { useOfferName } from "./use-offer-name";

/** What a page is called, by its path: "Kontakt", "Arbeitsbereich in Kassel: Texte". */
export function useSectionTitle(entry: StaffEntry): (section: string) => string {
  const t = useTranslations("own-entry.section");
  const offerName = useOfferName();
  return (section) => {
    const [first = "", id, name = ""] = section.split("/");
    if (section === "standorte/neu") return t("site.neu");
    const site = entry.sites.find((each) => each.id === id || each.offers.some((offer) => offer.id === id));
    const offer = site?.offers.find((each) => each.id === id);
    const sitePage = first === "standorte" ? pageOf(SITE_PAGES, name) : null;
    if (sitePage) return `${t(`site.${sitePage}`)}: ${site?.city ?? ""}`;
    const offerPage = first === "angebote" ? pageOf(OFFER_PAGES, name) : null;
    if (offerPage && site && offer)
      return `${offerName({ area: offer.area, city: site.city })}: ${t(`offer.${offerPage}`)}`;
    const page = pageOf(PROVIDER_PAGES, first);
    return page ? t(`provider.${page}`) : section;
  };
}
