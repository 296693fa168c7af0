import { useTranslations } from "next-intl";
import type { Hit } from "@/lib/search/types";

/** Places, wheelchair, freshness, other sites: unknown is said, never left out. */
export function CardFacts({ hit }: { hit: Hit }) {
  const t = useTranslations("search.card");
  const offers = useTranslations("offers.places");
  const sites = useTranslations("sites.wheelchair");
  const { entry, site, others } = hit;
  const offer = hit.offers.find(({ places }) => places !== null);
  const places = offer?.places
    ? t("places", {
        status: offers(offer.places),
        dated: offer.placesOn ? "yes" : "no",
        day: new Date(offer.placesOn ?? 0),
      })
    : t("placesUnknown");
  const elsewhere = others.map((other) =>
    other.km === null
      ? other.site.city
      : t("otherSite", { city: other.site.city, km: Math.max(1, Math.round(other.km)) }),
  );
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-3">
      <li>{places}</li>
      <li>{t("wheelchair", { answer: sites(site.wheelchair ?? "unknown") })}</li>
      <li>{entry.confirmedOn ? t("confirmed", { month: new Date(entry.confirmedOn) }) : t("unconfirmed")}</li>
      {elsewhere.length > 0 ? <li>{t("others", { sites: elsewhere.join("; ") })}</li> : null}
    </ul>
  );
}
