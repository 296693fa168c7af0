import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { requestPasswordAction } from "@/lib/accounts/actions/forgotten-password";

export function ForgottenForm() {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={requestPasswordAction}
      labels={{ email: t("field.email") }}
      submit={t("forgotten.submit")}
      refusals={{ rate_limited: t("tooMany") }}
    >
      <Field name="email" type="email" autoComplete="username" required />
    </ActionForm>
  );
}
