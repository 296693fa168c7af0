import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { resumeInvitationAction } from "@/lib/accounts/actions/invitation";

/** A link of somebody who has a password already: it leads on to the second factor. */
export function ResumeForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={resumeInvitationAction}
      labels={{ password: t("field.password") }}
      submit={t("invitation.submit")}
      refusals={{ not_found: t("invitation.gone"), wrong_password: t("wrongPassword"), rate_limited: t("tooMany") }}
    >
      <input type="hidden" name="token" value={token} />
      <p>{t("invitation.as", { email })}</p>
      <Field name="password" type="password" autoComplete="current-password" required />
    </ActionForm>
  );
}
