import type { StaffEntry, StaffOffer, StaffSite } from "../types/staff-entry";
import {
  PLACES_FIELDS,
  PROFILE_FIELDS,
  PROVIDER_SECTIONS,
  LEGAL_FIELDS,
  SITE_FIELDS,
  TEXT_FIELDS,
  toFormValues,
  type FormValues,
} from "./sections";

/** What each form of the staff area is opened with. */
const PROVIDER_FORMS = { ...PROVIDER_SECTIONS, participation: LEGAL_FIELDS } as const;
export type ProviderSection = keyof typeof PROVIDER_FORMS;
export const providerValues = (entry: StaffEntry, section: ProviderSection): FormValues =>
  toFormValues(entry, PROVIDER_FORMS[section]);

export const siteValues = (site: StaffSite): FormValues => toFormValues(site, SITE_FIELDS);

export function positionValues({ lat, lon, precision, uncertaintyKm }: StaffSite): FormValues {
  const pin = uncertaintyKm > 0 ? "ROUGH" : "EXACT";
  return { position: precision === "POSTCODE" ? "ADDRESS" : pin, ...toFormValues({ lat, lon }, ["lat", "lon"]) };
}

export const catchmentValues = ({ catchment }: StaffSite): FormValues => ({
  catchmentKind: catchment?.kind ?? null,
  catchmentKm: catchment?.kind === "RADIUS" ? String(catchment.km) : null,
  catchmentCounties: catchment?.kind === "COUNTIES" ? catchment.counties : [],
});

export function accessValues({ accessibility }: StaffSite): FormValues {
  const { wheelchair, signLanguage, features = {}, languages = [], note, on } = accessibility;
  return {
    wheelchair: wheelchair ?? null,
    signLanguage: signLanguage ?? null,
    ...Object.fromEntries(Object.entries(features).map(([feature, answer]) => [`feature_${feature}`, answer])),
    languages: languages.join(", ") || null,
    accessNote: note ?? null,
    accessOn: on ?? null,
  };
}

const OFFER_FORMS = { profile: PROFILE_FIELDS, places: PLACES_FIELDS, texts: TEXT_FIELDS } as const;
export type OfferSection = keyof typeof OFFER_FORMS;
export const offerValues = (offer: StaffOffer, section: OfferSection): FormValues =>
  toFormValues(offer, OFFER_FORMS[section]);
