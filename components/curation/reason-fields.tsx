import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { CHANGE_REASONS } from "@/lib/directory/schema/change";

/** Why an entry is changed; the history shows it. */
export function ReasonFields() {
  const t = useTranslations("curation.reason");
  const options = CHANGE_REASONS.map((value) => ({ value, label: t(`choice.${value}`) }));
  return (
    <fieldset className="space-y-4 rounded-lg border border-edge p-4">
      <legend className="px-1 font-semibold">{t("legend")}</legend>
      <Select name="reason" options={[{ value: "", label: t("choose") }, ...options]} defaultValue="" />
      <TextArea name="reasonText" rows={2} hint={t("reasonTextHint")} />
      <ChoiceField name="onBehalf" multiple options={[{ value: "ja", label: t("onBehalfChoice") }]} />
    </fieldset>
  );
}

/** Their labels, for the form around them. */
export function useReasonLabels(): Record<string, string> {
  const t = useTranslations("curation.reason");
  return { reason: t("reason"), reasonText: t("reasonText"), onBehalf: t("onBehalf") };
}
