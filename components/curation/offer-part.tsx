import { useTranslations } from "next-intl";
import type { StaffFunder, StaffOffer } from "@/lib/directory/types/staff-entry";
import { CellForm } from "./cell-form";
import { RemoveForm } from "./entry-forms";
import { OfferForm } from "./offer-form";
import { RemovalNote } from "./removal-note";

export const OFFER_PARTS = ["angebot", "plaetze", "texte", "kostentraeger", "entfernen"] as const;
export type OfferPartName = (typeof OFFER_PARTS)[number];

const SECTIONS = { angebot: "profile", plaetze: "places", texte: "texts" } as const;

type Props = { offer: StaffOffer; part: OfferPartName; funders: readonly StaffFunder[] };

/** The form for one part of an offer. */
export function OfferPart({ offer, part, funders }: Props) {
  const t = useTranslations("curation.cell");
  if (part === "kostentraeger") {
    return (
      <>
        <p className="max-w-text">{t("text")}</p>
        <CellForm offer={offer} funders={funders} />
      </>
    );
  }
  if (part === "entfernen") {
    return (
      <>
        <RemovalNote offers={[offer]} />
        <RemoveForm part={offer} what="offer" />
      </>
    );
  }
  return <OfferForm offer={offer} section={SECTIONS[part]} />;
}
