import { useTranslations } from "next-intl";
import { useOfferFields } from "@/components/curation/use-offer-fields";
import { optionsOf, useFields } from "@/components/curation/use-fields";
import { TEXT_FIELDS, toFormValues } from "@/lib/directory/rules/sections";
import type { StaffOffer } from "@/lib/directory/types/staff-entry";
import type { ServiceArea } from "@/lib/offers/types";
import { savePlacesAction, saveProfileAction, saveTextsAction } from "@/lib/own-entry/actions/offers";
import { proposeOfferAction, proposeSettingAction } from "@/lib/own-entry/actions/proposals";
import { openForm } from "@/lib/own-entry/rules/open-form";
import { FORM_FIELDS, LIGHT_PLACES_FIELDS, LIGHT_PROFILE_FIELDS, type FormWay } from "@/lib/own-entry/rules/sections";
import type { OwnDraft } from "@/lib/own-entry/types";
import type { OwnProposal } from "@/lib/proposals/types";
import { EasyTextHints } from "./easy-text-hints";
import { OwnForm, type FormPlace } from "./own-form";
import { proposedValues } from "./proposed-values";

type Props = { offer: StaffOffer; place: FormPlace; draft: OwnDraft | null; way: FormWay };

/** Where the work is done and which part is offered: what a recognition rests on. */
export function OwnSettingForm({ offer, place, draft, way, proposal }: Props & { proposal: OwnProposal | null }) {
  const stored = toFormValues(offer, FORM_FIELDS);
  const opened = openForm({ stored, version: offer.version, draft, proposed: proposedValues(proposal) });
  const fields = useOfferFields(opened.values).profile.filter(({ name }) => Object.hasOwn(stored, name));
  return <OwnForm action={proposeSettingAction} place={place} opened={opened} way={way} fields={fields} />;
}

type NewOffer = Omit<Props, "offer"> & { version: number; areas: readonly ServiceArea[] };

/** An offer that the site does not have yet; `version` is the site's. */
export function OwnNewOfferForm({ place, draft, way, version, areas }: NewOffer) {
  const t = useTranslations();
  const opened = openForm({ stored: { scope: "FULL" }, version, draft });
  const { one } = useFields(opened.values);
  const area = one("area", {
    label: t("curation.field.offer.area"),
    options: optionsOf(areas, (each) => t(`offers.area.${each}`)),
  });
  const rest = useOfferFields(opened.values).profile.filter(({ name }) => FORM_FIELDS.some((each) => each === name));
  return <OwnForm action={proposeOfferAction} place={place} opened={opened} way={way} fields={[area, ...rest]} />;
}

export function OwnProfileForm({ offer, place, draft, way }: Props) {
  const stored = toFormValues(offer, LIGHT_PROFILE_FIELDS);
  const opened = openForm({ stored, version: offer.version, draft });
  const fields = useOfferFields(opened.values).profile.filter(({ name }) => Object.hasOwn(stored, name));
  return <OwnForm action={saveProfileAction} place={place} opened={opened} way={way} fields={fields} />;
}

export function OwnPlacesForm({ offer, place, draft, way }: Props) {
  const stored = toFormValues(offer, LIGHT_PLACES_FIELDS);
  const opened = openForm({ stored, version: offer.version, draft });
  const fields = useOfferFields(opened.values).places.filter(({ name }) => Object.hasOwn(stored, name));
  return <OwnForm action={savePlacesAction} place={place} opened={opened} way={way} fields={fields} />;
}

export function OwnTextsForm({ offer, place, draft, way }: Props) {
  const t = useTranslations("own-entry.easy");
  const opened = openForm({ stored: toFormValues(offer, TEXT_FIELDS), version: offer.version, draft });
  const { texts } = useOfferFields(opened.values);
  const easy = opened.values["descriptionEasy"];
  return (
    <OwnForm action={saveTextsAction} place={place} opened={opened} way={way} fields={texts} check={t("check")}>
      {typeof easy === "string" && easy !== "" ? <EasyTextHints text={easy} /> : null}
    </OwnForm>
  );
}
