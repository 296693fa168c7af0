import { useTranslations } from "next-intl";
import { editAccessAction } from "@/lib/directory/actions/sites";
import { accessValues } from "@/lib/directory/rules/opened";
import type { StaffSite } from "@/lib/directory/types";
import { ACCESS_ANSWERS, ACCESS_FEATURES, SIGN_LANGUAGES, WHEELCHAIR_GRADES } from "@/lib/sites/types";
import { SectionForm } from "./section-form";
import { optionsOf, useFields } from "./use-fields";

/** Barrierefreiheit of a site. */
export function AccessForm({ site }: { site: StaffSite }) {
  const t = useTranslations("curation.field.site");
  const hint = useTranslations("curation.hint");
  const words = useTranslations("sites");
  const values = accessValues(site);
  const { text, area, one } = useFields(values);
  const answers = optionsOf(ACCESS_ANSWERS, (value) => words(`accessAnswer.${value}`));
  const fields = [
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
  return (
    <SectionForm action={editAccessAction} opened={{ id: site.id, version: site.version, values }} fields={fields} />
  );
}
