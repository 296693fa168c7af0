import { useFormatter, useTranslations } from "next-intl";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { SERVICE_AREAS } from "@/lib/offers/types";
import type { LandCode } from "@/lib/geo/lands";
import { positionKind } from "@/lib/sites/rules";
import { AccessForm } from "./access-form";
import { CatchmentForm } from "./catchment-form";
import { NewOfferForm, RemoveForm } from "./entry-forms";
import { PositionForm } from "./position-form";
import { RemovalNote } from "./removal-note";
import { SiteForm } from "./site-form";

export const SITE_PARTS = ["anschrift", "lage", "einzugsgebiet", "barrierefreiheit", "angebot", "entfernen"] as const;
export type SitePartName = (typeof SITE_PARTS)[number];

type Props = {
  site: StaffSite;
  part: SitePartName;
  counties: readonly { ags: string; name: string; land: LandCode }[];
};

/** The form for one part of a site. */
export function SitePart({ site, part, counties }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const degrees = (value: number) => format.number(value, { maximumFractionDigits: 4 });
  switch (part) {
    case "anschrift":
      return <SiteForm site={site} />;
    case "lage":
      return (
        <>
          <p className="max-w-text">
            {t("curation.position.text", {
              precision: t(`sites.precision.${positionKind(site)}`),
              lat: degrees(site.lat),
              lon: degrees(site.lon),
            })}
          </p>
          <PositionForm site={site} />
        </>
      );
    case "einzugsgebiet":
      return <CatchmentForm site={site} counties={counties} />;
    case "barrierefreiheit":
      return <AccessForm site={site} />;
    case "angebot": {
      const free = SERVICE_AREAS.filter((area) => site.offers.every((offer) => offer.area !== area));
      return <NewOfferForm siteId={site.id} areas={free} />;
    }
    case "entfernen":
      return (
        <>
          <RemovalNote offers={site.offers} withOffers />
          <RemoveForm part={site} what="site" />
        </>
      );
  }
}
