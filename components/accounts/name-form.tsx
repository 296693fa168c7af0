import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Field } from "@/components/forms/field";
import { renameSelfAction } from "@/lib/accounts/actions/own-account";

export function NameForm({ name }: { name: string }) {
  const t = useTranslations("accounts");
  return (
    <ActionForm action={renameSelfAction} labels={{ name: t("field.name") }} submit={t("own.saveName")}>
      <Field name="name" autoComplete="name" defaultValue={name} required />
    </ActionForm>
  );
}
