import { useTranslations } from "next-intl";
import type { FormValues } from "@/lib/directory/rules/sections";
import {
  ACCESS_ANSWERS,
  ACCESS_FEATURES,
  SHUTTLES,
  SIGN_LANGUAGES,
  SITE_KINDS,
  WHEELCHAIR_GRADES,
} from "@/lib/sites/types";
import type { FieldSpec } from "./field-spec";
import { optionsOf, useFields } from "./use-fields";

/** Address and contact of a site. */
export function useSiteFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.site");
  const hint = useTranslations("curation.hint");
  const words = useTranslations("sites");
  const { text, one } = useFields(values);
  return [
    text("street", { label: t("street") }),
    text("postcode", { label: t("postcode"), hint: hint("postcode"), isRequired: true }),
    text("city", { label: t("city"), isRequired: true }),
    text("district", { label: t("district") }),
    text("name", { label: t("name") }),
    one("kind", { label: t("kind"), options: optionsOf(SITE_KINDS, (value) => words(`kind.${value}`)) }),
    text("phone", { label: t("phone"), type: "tel" }),
    text("email", { label: t("email"), type: "email" }),
    text("openingHours", { label: t("openingHours") }),
    text("transit", { label: t("transit") }),
    one("shuttle", { label: t("shuttle"), options: optionsOf(SHUTTLES, (value) => words(`shuttle.${value}`)) }),
  ];
}

/** Barrierefreiheit of a site. */
export function useAccessFields(values: FormValues): FieldSpec[] {
  const t = useTranslations("curation.field.site");
  const hint = useTranslations("curation.hint");
  const words = useTranslations("sites");
  const { text, area, one } = useFields(values);
  const answers = optionsOf(ACCESS_ANSWERS, (value) => words(`accessAnswer.${value}`));
  return [
    one("wheelchair", {
      label: t("wheelchair"),
      options: optionsOf(WHEELCHAIR_GRADES, (value) => words(`wheelchair.${value}`)),
    }),
    one("signLanguage", {
      label: t("signLanguage"),
      options: optionsOf(SIGN_LANGUAGES, (value) => words(`signLanguage.${value}`)),
    }),
    ...ACCESS_FEATURES.map((feature) =>
      one(`feature_${feature}`, { label: words(`accessFeature.${feature}`), options: answers }),
    ),
    text("languages", { label: t("languages"), hint: hint("languages") }),
    area("accessNote", { label: t("accessNote"), rows: 3 }),
    text("accessOn", { label: t("accessOn"), type: "date" }),
  ];
}
