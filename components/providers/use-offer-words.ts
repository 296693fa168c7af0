import { useTranslations } from "next-intl";
import type { PublicOffer } from "@/lib/directory/types/public-entry";

/** The words of what changes often or is asked first; null is "keine Angabe". */
export function useOfferWords() {
  const t = useTranslations();
  return {
    setting: ({ setting }: Pick<PublicOffer, "setting">) => setting && t(`offers.settingLong.${setting}`),
    places: ({ places, placesExpired, placesOn }: Pick<PublicOffer, "places" | "placesExpired" | "placesOn">) => {
      if (placesExpired) return t("offers.places.expired");
      if (places === null) return null;
      return t("entry.glance.placesOn", {
        places: t(`offers.places.${places}`),
        dated: placesOn ? "yes" : "no",
        day: new Date(placesOn ?? 0),
      });
    },
    nextStart: ({ nextStartOn, rollingStart }: Pick<PublicOffer, "nextStartOn" | "rollingStart">) => {
      if (nextStartOn === null) return rollingStart ? t("entry.glance.rolling") : null;
      return t(rollingStart ? "entry.glance.onDayOrRolling" : "entry.glance.onDay", { day: new Date(nextStartOn) });
    },
    trial: ({ trial }: Pick<PublicOffer, "trial">) => trial && t(`offers.trial.${trial}`),
  };
}
