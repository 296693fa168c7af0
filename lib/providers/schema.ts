import { z } from "zod";
import { day, email, phone, text, webAddress } from "@/lib/platform/fields";
import { LEGAL_FORMS, OWNERSHIPS, REPRESENTATIONS, SIDE_BUSINESSES, SOURCES, UMBRELLAS } from "./types";

/** No defaults here: `.partial()` keeps them, and a patch would then erase what the form did not show. */
export const providerFields = z.object({
  identifier: text(80).nullable(),
  name: text(160),
  shortName: text(80).nullable(),
  legalForm: z.enum(LEGAL_FORMS).nullable(),
  ownership: z.enum(OWNERSHIPS).nullable(),
  umbrella: z.enum(UMBRELLAS).nullable(),
  bagUbMember: z.boolean().nullable(),
  runsWorkshop: z.boolean().nullable(),
  alsoRuns: z.array(z.enum(SIDE_BUSINESSES)),
  about: text(3000).nullable(),
  website: webAddress.nullable(),
  email: email.nullable(),
  phone: phone.nullable(),
  contactRole: text(120).nullable(),
  contactHours: text(200).nullable(),
  representation: z.enum(REPRESENTATIONS).nullable(),
  womensRepresentative: z.enum(REPRESENTATIONS).nullable(),
  protectionConcept: z.boolean().nullable(),
  complaintsOffice: text(300).nullable(),
  confirmedOn: day.nullable(),
});

export const providerDraft = providerFields
  .partial()
  .required({ name: true })
  .extend({ source: z.enum(SOURCES) });
export type ProviderDraft = z.output<typeof providerDraft>;

export const providerPatch = providerFields.partial();
export type ProviderPatch = z.output<typeof providerPatch>;
