import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { requestSignInMailAction } from "@/lib/accounts/actions/mail-sign-in";

export function MailRequestForm({ back }: { back: string }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={requestSignInMailAction}
      labels={{ email: t("field.email") }}
      submit={t("mailSignIn.submit")}
      refusals={{ rate_limited: t("tooMany") }}
    >
      <Field name="email" type="email" autoComplete="username" required />
      <input type="hidden" name="weiter" value={back} />
    </ActionForm>
  );
}
