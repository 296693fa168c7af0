import { useTranslations } from "next-intl";
import type { PublicEntry, PublicOffer } from "@/lib/directory/types/public-entry";
import { areaNames } from "./area-names";
import { EntrySection } from "./entry-section";
import { type GlanceLine, GlanceRow } from "./glance-row";
import { groupOffers, placedOffers } from "./same-offers";
import { useOfferNames } from "./use-offer-names";
import { useOfferWords } from "./use-offer-words";

/** The six things people ask first; unknown ones are said too. */
export function EntryGlance({ entry }: { entry: PublicEntry }) {
  const t = useTranslations();
  const words = useOfferWords();
  const nameOf = useOfferNames(entry.sites);
  const offers = placedOffers(entry.sites);
  const linesOf = (valueOf: (offer: PublicOffer) => string | null): GlanceLine[] => {
    const groups = groupOffers(offers, valueOf);
    return groups.map(({ offers: same, value }) => ({ name: groups.length === 1 ? null : nameOf(same), value }));
  };
  const areas = areaNames(offers.map(({ offer }) => offer.area));
  const places = entry.sites.map(({ city, land }) =>
    t("entry.glance.placeLine", { place: city, land: t(`geo.land.${land}`) }),
  );
  return (
    <EntrySection id="blick" heading={t("entry.glance.heading")}>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 print:grid-cols-2">
        <GlanceRow
          icon="pin"
          label={t("entry.glance.where")}
          lines={[...new Set(places)].map((value) => ({ name: null, value }))}
        />
        <GlanceRow
          icon="work"
          label={t("entry.glance.what")}
          lines={areas.map((area) => ({ name: null, value: t(`entry.areaLong.${area}`) }))}
        />
        <GlanceRow icon="home" label={t("entry.glance.setting")} lines={linesOf(words.setting)} />
        <GlanceRow icon="check" label={t("entry.glance.places")} lines={linesOf(words.places)} />
        <GlanceRow icon="calendar" label={t("entry.glance.nextStart")} lines={linesOf(words.nextStart)} />
        <GlanceRow icon="speech" label={t("entry.glance.trial")} lines={linesOf(words.trial)} />
      </dl>
    </EntrySection>
  );
}
