import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { resetByCodeAction, resetByLinkAction } from "@/lib/accounts/actions/forgotten-password";
import { MIN_PASSWORD } from "@/lib/accounts/types";

/** A new password by the link of a mail, or by the code in it. */
export function NewPasswordForm({ token }: { token: string | null }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={token === null ? resetByCodeAction : resetByLinkAction}
      labels={{ email: t("field.email"), code: t("field.mailCode"), newPassword: t("field.newPassword") }}
      submit={t("newPassword.submit")}
      refusals={{
        not_found: token === null ? t("newPassword.wrongCode") : t("newPassword.gone"),
        rate_limited: t("tooMany"),
      }}
    >
      {token === null ? (
        <>
          <Field name="email" type="email" autoComplete="username" required />
          <Field name="code" inputMode="numeric" autoComplete="one-time-code" required />
        </>
      ) : (
        <input type="hidden" name="token" value={token} />
      )}
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
