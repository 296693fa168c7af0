import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { codeAction } from "@/lib/accounts/actions/sign-in";

export function CodeForm({ back }: { back: string }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={codeAction}
      labels={{ code: t("field.code") }}
      submit={t("signIn.submit")}
      refusals={{
        wrong_code: t("code.wrong"),
        no_password_step: t("code.late"),
        rate_limited: t("tooMany"),
      }}
    >
      <Field name="code" hint={t("code.hint")} autoComplete="one-time-code" autoCapitalize="none" required />
      <input type="hidden" name="weiter" value={back} />
    </ActionForm>
  );
}
