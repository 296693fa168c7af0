import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { changePasswordAction } from "@/lib/accounts/actions/own-account";
import { MIN_PASSWORD } from "@/lib/accounts/types";

export function ChangePasswordForm() {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={changePasswordAction}
      labels={{ password: t("field.oldPassword"), newPassword: t("field.newPassword") }}
      submit={t("own.savePassword")}
      refusals={{ wrong_password: t("wrongPassword"), rate_limited: t("tooMany") }}
    >
      <Field name="password" type="password" autoComplete="current-password" required />
      <Field
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint={t("passwordHint", { min: MIN_PASSWORD })}
        required
      />
    </ActionForm>
  );
}
