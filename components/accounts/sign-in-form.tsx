import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { signInAction } from "@/lib/accounts/actions/sign-in";

export function SignInForm({ back }: { back: string }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={signInAction}
      labels={{ email: t("field.email"), password: t("field.password") }}
      submit={t("signIn.submit")}
      refusals={{ wrong_password: t("signIn.wrong"), rate_limited: t("tooMany") }}
    >
      <Field name="email" type="email" autoComplete="username" required />
      <Field name="password" type="password" autoComplete="current-password" required />
      <input type="hidden" name="weiter" value={back} />
    </ActionForm>
  );
}
