import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { TrapField } from "@/components/reports/trap-field";
import { PageLink } from "@/components/ui/page-link";
import { requestNewProviderAction } from "@/lib/members/actions/joining";
import { useOpenRefusals } from "./use-open-refusals";

const FIELDS = ["providerName", "postcode", "city", "name", "job", "email", "terms"] as const;

/** The little that a first draft needs; the rest is filled in later. */
export function NewProviderForm({ seal }: { seal: string }) {
  const t = useTranslations("joining");
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`field.${field}`)]));
  return (
    <ActionForm
      action={requestNewProviderAction}
      labels={labels}
      submit={t("start.submit")}
      refusals={useOpenRefusals()}
    >
      <input type="hidden" name="sprache" value={useLocale()} />
      <input type="hidden" name="seal" value={seal} />
      <Field name="providerName" autoComplete="organization" hint={t("hint.providerName")} required />
      <Field name="postcode" inputMode="numeric" autoComplete="postal-code" hint={t("hint.postcode")} required />
      <Field name="city" autoComplete="address-level2" required />
      <Field name="name" autoComplete="name" required />
      <Field name="job" autoComplete="organization-title" hint={t("hint.job")} required />
      <Field name="email" type="email" autoComplete="email" hint={t("hint.email")} required />
      <p>
        <PageLink href="/nutzungsbedingungen" className="inline-flex min-h-11 items-center">
          {t("terms")}
        </PageLink>
      </p>
      <ChoiceField name="terms" multiple options={[{ value: "ja", label: t("agree") }]} />
      <TrapField label={t("trap")} />
    </ActionForm>
  );
}
