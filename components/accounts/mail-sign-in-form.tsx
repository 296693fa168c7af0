import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { signInByLinkAction, signInByMailCodeAction } from "@/lib/accounts/actions/mail-sign-in";

/** Signs in by the link of a mail, or by the code in it. */
export function MailSignInForm({ token, back }: { token: string | null; back: string }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={token === null ? signInByMailCodeAction : signInByLinkAction}
      labels={{ email: t("field.email"), code: t("field.mailCode") }}
      submit={t("mailSignIn.signIn")}
      refusals={{
        not_found: token === null ? t("mailSignIn.wrongCode") : t("mailSignIn.gone"),
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
      <input type="hidden" name="weiter" value={back} />
    </ActionForm>
  );
}
