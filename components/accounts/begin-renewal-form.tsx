import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { beginRecoveryCodesAction, beginSecondFactorAction } from "@/lib/accounts/actions/own-account";

const ACTIONS = { secondFactor: beginSecondFactorAction, codes: beginRecoveryCodesAction };

/** The password is asked once more before anything new is shown. */
export function BeginRenewalForm({ what }: { what: keyof typeof ACTIONS }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={ACTIONS[what]}
      labels={{ password: t("field.password") }}
      submit={t(`renewal.${what}.submit`)}
      refusals={{ wrong_password: t("wrongPassword"), rate_limited: t("tooMany") }}
    >
      <Field name="password" type="password" autoComplete="current-password" required />
    </ActionForm>
  );
}
