import { editPlacesAction, editProfileAction, editTextsAction } from "@/lib/directory/actions/offers";
import { offerValues, type OfferSection } from "@/lib/directory/rules/opened";
import type { StaffOffer } from "@/lib/directory/types/staff-entry";
import { SectionForm } from "./section-form";
import { useOfferFields } from "./use-offer-fields";

const ACTIONS = { profile: editProfileAction, places: editPlacesAction, texts: editTextsAction };

/** One section of an offer. */
export function OfferForm({ offer, section }: { offer: StaffOffer; section: OfferSection }) {
  const values = offerValues(offer, section);
  const fields = useOfferFields(values);
  return (
    <SectionForm
      action={ACTIONS[section]}
      opened={{ id: offer.id, version: offer.version, values }}
      fields={fields[section]}
    />
  );
}
