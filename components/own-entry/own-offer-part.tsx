import type { StaffOffer } from "@/lib/directory/types/staff-entry";
import type { FormWay, OfferPage } from "@/lib/own-entry/rules/sections";
import type { FunderName, OwnDraft } from "@/lib/own-entry/types";
import type { OwnProposal } from "@/lib/proposals/types";
import { FundingForm } from "./funding-form";
import type { FormPlace } from "./own-form";
import { OwnPlacesForm, OwnProfileForm, OwnSettingForm, OwnTextsForm } from "./own-offer-form";
import { OwnRemoveForm } from "./own-remove-form";

type Props = {
  offer: StaffOffer;
  page: OfferPage;
  place: FormPlace;
  draft: OwnDraft | null;
  proposal: OwnProposal | null;
  funders: readonly FunderName[];
  way: FormWay;
};

/** The form for one part of an offer. */
export function OwnOfferPart({ offer, page, place, draft, proposal, funders, way }: Props) {
  const given = { offer, place, draft, way };
  switch (page) {
    case "plaetze":
      return <OwnPlacesForm {...given} />;
    case "profil":
      return <OwnProfileForm {...given} />;
    case "texte":
      return <OwnTextsForm {...given} />;
    case "form":
      return <OwnSettingForm {...given} proposal={proposal?.operation === "UPDATE" ? proposal : null} />;
    case "kosten":
      return <FundingForm {...given} proposal={proposal} funders={funders} />;
    case "entfernen":
      return <OwnRemoveForm what="offer" place={place} version={offer.version} way={way} />;
  }
}
