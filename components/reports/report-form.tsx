import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { TextArea } from "@/components/forms/text-area";
import { sendReportAction } from "@/lib/reports/actions/send-report";
import { REPORT_SUBJECTS } from "@/lib/reports/types";
import { TrapField } from "./trap-field";

const REFUSALS = ["too_fast", "stale_form", "looks_automatic", "rate_limited"] as const;

type Props = {
  /** Slug of the entry; null: about the site itself. */
  slug: string | null;
  /** See `sealForm`. */
  seal: string;
};

/** What is wrong, in a visitor's words. Works without JavaScript, keeps what was typed. */
export function ReportForm({ slug, seal }: Props) {
  const t = useTranslations("reports");
  const labels = { subject: t("field.subject"), body: t("field.body"), email: t("field.email") };
  const refusals = Object.fromEntries(REFUSALS.map((code) => [code, t(`refused.${code}`)]));
  return (
    <ActionForm action={sendReportAction} labels={labels} submit={t("submit")} refusals={refusals}>
      {slug === null ? null : <input type="hidden" name="eintrag" value={slug} />}
      <input type="hidden" name="sprache" value={useLocale()} />
      <input type="hidden" name="seal" value={seal} />
      <ChoiceField
        name="subject"
        options={REPORT_SUBJECTS.map((subject) => ({ value: subject, label: t(`subject.${subject}`) }))}
      />
      <TextArea name="body" rows={7} maxLength={4000} hint={t("hint.body")} required />
      <Field name="email" type="email" autoComplete="email" maxLength={254} hint={t("hint.email")} />
      <TrapField label={t("trap")} />
    </ActionForm>
  );
}
