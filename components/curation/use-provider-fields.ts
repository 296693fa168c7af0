import { useTranslations } from "next-intl";
import type { ProviderSection } from "@/lib/directory/rules/opened";
import type { FormValues } from "@/lib/directory/rules/sections";
import { LEGAL_FORMS, OWNERSHIPS, REPRESENTATIONS, SIDE_BUSINESSES, UMBRELLAS } from "@/lib/providers/types";
import type { FieldSpec } from "./field-spec";
import { optionsOf, useFields } from "./use-fields";

/** The fields of each section about the provider itself. */
export function useProviderFields(values: FormValues): Record<ProviderSection, FieldSpec[]> {
  const t = useTranslations("curation.field.provider");
  const hint = useTranslations("curation.hint");
  const { text, area } = useFields(values);
  return {
    identity: useIdentityFields(values),
    participation: useParticipationFields(values),
    contact: [
      text("phone", { label: t("phone"), type: "tel" }),
      text("email", { label: t("email"), type: "email" }),
      text("website", { label: t("website"), type: "url" }),
      text("contactRole", { label: t("contactRole") }),
      text("contactHours", { label: t("contactHours") }),
    ],
    about: [area("about", { label: t("about"), rows: 10, hint: hint("about") })],
  };
}

function useIdentityFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.provider");
  const hint = useTranslations("curation.hint");
  const words = useTranslations("providers");
  const { text, one, yesNo, many } = useFields(values);
  return [
    text("name", { label: t("name"), isRequired: true }),
    text("shortName", { label: t("shortName") }),
    text("identifier", { label: t("identifier"), hint: hint("identifier") }),
    one("legalForm", {
      label: t("legalForm"),
      options: optionsOf(LEGAL_FORMS, (value) => words(`legalForm.${value}`)),
    }),
    one("ownership", { label: t("ownership"), options: optionsOf(OWNERSHIPS, (value) => words(`ownership.${value}`)) }),
    one("umbrella", { label: t("umbrella"), options: optionsOf(UMBRELLAS, (value) => words(`umbrella.${value}`)) }),
    yesNo("bagUbMember", { label: t("bagUbMember") }),
    yesNo("runsWorkshop", { label: t("runsWorkshop") }),
    many("alsoRuns", {
      label: t("alsoRuns"),
      options: optionsOf(SIDE_BUSINESSES, (value) => words(`sideBusiness.${value}`)),
    }),
  ];
}

function useParticipationFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.provider");
  const words = useTranslations("providers.representation");
  const { text, one, yesNo } = useFields(values);
  const options = optionsOf(REPRESENTATIONS, (value) => words(value));
  return [
    one("representation", { label: t("representation"), options }),
    one("womensRepresentative", { label: t("womensRepresentative"), options }),
    yesNo("protectionConcept", { label: t("protectionConcept") }),
    text("complaintsOffice", { label: t("complaintsOffice") }),
  ];
}
