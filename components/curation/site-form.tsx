import { useTranslations } from "next-intl";
import { createSiteAction, editSiteAction } from "@/lib/directory/actions/sites";
import { siteValues } from "@/lib/directory/rules/opened";
import type { FormValues } from "@/lib/directory/rules/sections";
import type { StaffSite } from "@/lib/directory/types";
import { SHUTTLES, SITE_KINDS } from "@/lib/sites/types";
import type { FieldSpec } from "./field-spec";
import { SectionForm } from "./section-form";
import { optionsOf, useFields } from "./use-fields";

/** Address and contact of a site that is there. */
export function SiteForm({ site }: { site: StaffSite }) {
  const values = siteValues(site);
  const fields = useSiteFields(values);
  return (
    <SectionForm action={editSiteAction} opened={{ id: site.id, version: site.version, values }} fields={fields} />
  );
}

export function NewSiteForm({ providerId }: { providerId: string }) {
  const fields = useSiteFields({});
  return <SectionForm action={createSiteAction} hidden={{ providerId }} fields={fields} />;
}

function useSiteFields(values: FormValues): FieldSpec[] {
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
