import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { invitePersonAction } from "@/lib/accounts/actions/people";
import { RoleField } from "./role-field";

export function InviteForm() {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={invitePersonAction}
      labels={{ email: t("field.email"), roles: t("field.roles") }}
      submit={t("people.invite")}
      refusals={{ known_person: t("people.known") }}
    >
      <Field name="email" type="email" autoComplete="off" required />
      <RoleField />
    </ActionForm>
  );
}
