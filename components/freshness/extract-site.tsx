import { useTranslations } from "next-intl";
import type { PublicAddress, PublicOffer, PublicSite } from "@/lib/directory/types/public-entry";
import { ExtractLine } from "./extract-line";

/** A site with its address and what it offers. */
export function ExtractSite({ site, label }: { site: PublicSite; label: string }) {
  const t = useTranslations("freshness.extract");
  return (
    <div className="break-inside-avoid space-y-2">
      <h3 className="text-xl">{label}</h3>
      <p>{addressLine(site)}</p>
      {site.proposedAddress ? <p>{t("proposed", { address: addressLine(site.proposedAddress) })}</p> : null}
      {site.offers.length === 0 ? <p>{t("noOffer")}</p> : null}
      <dl className="space-y-1">
        {site.offers.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
      </dl>
    </div>
  );
}

function Offer({ offer }: { offer: PublicOffer }) {
  const t = useTranslations();
  const { area, setting, placesExpired, places } = offer;
  return (
    <ExtractLine name={t(`offers.area.${area}`)}>
      {setting ? <p>{`${t("freshness.extract.setting")}: ${t(`offers.settingLong.${setting}`)}`}</p> : null}
      <p>
        {t("freshness.extract.places", {
          places: t(`offers.places.${placesExpired ? "expired" : (places ?? "unknown")}`),
          on: offer.placesOn && places ? "known" : "unknown",
          day: new Date(offer.placesOn ?? 0),
        })}
      </p>
    </ExtractLine>
  );
}

const addressLine = ({ street, postcode, city, district }: PublicAddress): string =>
  [street, `${postcode} ${city}`, district].filter(Boolean).join(", ");
