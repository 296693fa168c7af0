import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { acceptInvitationAction } from "@/lib/accounts/actions/invitation";
import { MIN_PASSWORD } from "@/lib/accounts/types";

type Props = {
  token: string;
  /** The address the link was sent to; without one it is asked for. */
  email: string | null;
};

/** First step of a new account. */
export function InvitationForm({ token, email }: Props) {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={acceptInvitationAction}
      labels={{ name: t("field.name"), email: t("field.email"), newPassword: t("field.newPassword") }}
      submit={t("invitation.submit")}
      refusals={{
        not_found: t("invitation.gone"),
        begun: t("invitation.begun"),
        known_person: t("invitation.known"),
        rate_limited: t("tooMany"),
      }}
    >
      <input type="hidden" name="token" value={token} />
      <Field name="name" autoComplete="name" hint={t("invitation.nameHint")} required />
      {email === null ? (
        <Field name="email" type="email" autoComplete="username" required />
      ) : (
        <Field name="email" type="email" autoComplete="username" defaultValue={email} readOnly />
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
