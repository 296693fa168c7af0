import { useFormatter, useTranslations } from "next-intl";
import { PhoneLink } from "@/components/ui/phone-link";
import type { PublicAddress, PublicSite } from "@/lib/directory/types/public-entry";
import { positionKind } from "@/lib/sites/rules";
import { Facts } from "./facts";

type Props = { site: PublicSite; countyName: (ags: string) => string };

/** One site: address, contact of its own, position, catchment, transit. */
export function SiteDetails({ site, label, countyName }: Props & { label: string }) {
  const t = useTranslations();
  return (
    <div className="break-inside-avoid space-y-3">
      <h3 className="text-xl">{label}</h3>
      <Facts
        facts={[
          { label: t("entry.sites.address"), value: <Address site={site} /> },
          ...(site.proposedAddress
            ? [{ label: t("entry.sites.proposedAddress"), value: <Address site={site.proposedAddress} /> }]
            : []),
          { label: t("entry.sites.land"), value: t(`geo.land.${site.land}`) },
          { label: t("entry.sites.position"), value: t(`sites.precision.${positionKind(site)}`) },
          ...useContactFacts(site),
          { label: t("entry.sites.catchment"), value: useCatchment({ site, countyName }) },
          { label: t("entry.sites.kind"), value: site.kind && t(`sites.kind.${site.kind}`) },
          { label: t("entry.sites.openingHours"), value: site.openingHours, lang: "de" },
          { label: t("entry.sites.transit"), value: site.transit, lang: "de" },
          { label: t("entry.sites.shuttle"), value: site.shuttle && t(`sites.shuttle.${site.shuttle}`) },
        ]}
      />
    </div>
  );
}

function Address({ site: { street, postcode, city, district } }: { site: PublicAddress }) {
  return (
    <address className="not-italic">
      {street ? <span className="block">{street}</span> : null}
      <span className="block">
        {postcode} {city}
        {district ? ` (${district})` : null}
      </span>
    </address>
  );
}

/** Only where the site has a contact of its own: the provider's stands above. */
function useContactFacts({ phone, email }: PublicSite) {
  const t = useTranslations("entry.contact");
  return [
    {
      label: t("phone"),
      value: phone && (
        <PhoneLink phone={phone} className="-my-2 inline-flex min-h-11 items-center">
          {phone}
        </PhoneLink>
      ),
    },
    {
      label: t("email"),
      value: email && (
        <a href={`mailto:${email}`} className="-my-2 inline-flex min-h-11 items-center wrap-anywhere">
          {email}
        </a>
      ),
    },
  ].filter(({ value }) => value !== null);
}

function useCatchment({ site: { catchment, land }, countyName }: Props): string | null {
  const t = useTranslations();
  const format = useFormatter();
  if (catchment === null) return null;
  if (catchment.kind === "COUNTIES") return format.list(catchment.counties.map(countyName));
  if (catchment.kind === "RADIUS") return t("sites.catchment.RADIUS", { km: catchment.km });
  if (catchment.kind === "LAND") return t("sites.catchment.LAND", { land: t(`geo.land.${land}`) });
  return t("sites.catchment.NATIONWIDE");
}
