import type { County } from "@/components/curation/use-catchment-parts";
import type { StaffSite } from "@/lib/directory/types/staff-entry";
import { SERVICE_AREAS } from "@/lib/offers/types";
import type { FormWay, SitePage } from "@/lib/own-entry/rules/sections";
import type { OwnDraft } from "@/lib/own-entry/types";
import type { OwnProposal } from "@/lib/proposals/types";
import type { FormPlace } from "./own-form";
import { OwnNewOfferForm } from "./own-offer-form";
import { OwnRemoveForm } from "./own-remove-form";
import { OwnAccessForm, OwnAddressForm, OwnCatchmentForm, OwnReachForm } from "./own-site-form";

type Props = {
  site: StaffSite;
  page: SitePage;
  place: FormPlace;
  draft: OwnDraft | null;
  proposal: OwnProposal | null;
  counties: readonly County[];
  way: FormWay;
};

/** The form for one part of a site. */
export function OwnSitePart({ site, page, place, draft, proposal, counties, way }: Props) {
  const given = { site, place, draft, way };
  switch (page) {
    case "anschrift":
      return <OwnAddressForm {...given} proposal={proposal?.operation === "UPDATE" ? proposal : null} />;
    case "erreichbarkeit":
      return <OwnReachForm {...given} />;
    case "einzugsgebiet":
      return <OwnCatchmentForm {...given} counties={counties} />;
    case "barrierefreiheit":
      return <OwnAccessForm {...given} />;
    case "angebot": {
      const free = SERVICE_AREAS.filter((area) => site.offers.every((offer) => offer.area !== area));
      return <OwnNewOfferForm place={place} draft={draft} way={way} version={site.version} areas={free} />;
    }
    case "entfernen":
      return <OwnRemoveForm what="site" place={place} version={site.version} way={way} />;
  }
}
