import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { TrapField } from "@/components/reports/trap-field";
import { submitClaimAction } from "@/lib/members/actions/joining";
import { useOpenRefusals } from "./use-open-refusals";

/** Somebody says that an entry is theirs. */
export function ClaimForm({ slug, seal }: { slug: string; seal: string }) {
  const t = useTranslations("joining");
  const labels = {
    name: t("field.name"),
    job: t("field.job"),
    email: t("field.email"),
    phone: t("field.phone"),
  };
  return (
    <ActionForm action={submitClaimAction} labels={labels} submit={t("claim.submit")} refusals={useOpenRefusals()}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="sprache" value={useLocale()} />
      <input type="hidden" name="seal" value={seal} />
      <Field name="name" autoComplete="name" required />
      <Field name="job" autoComplete="organization-title" hint={t("hint.job")} required />
      <Field name="email" type="email" autoComplete="email" hint={t("hint.email")} required />
      <Field name="phone" type="tel" autoComplete="tel" />
      <TrapField label={t("trap")} />
    </ActionForm>
  );
}
