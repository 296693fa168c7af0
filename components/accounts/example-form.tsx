import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { openExampleAction } from "@/lib/accounts/actions/open-example";

export function ExampleForm({ token }: { token: string }) {
  const t = useTranslations("accounts.example");
  const refused = t("refused");
  return (
    <ActionForm
      action={openExampleAction}
      labels={{}}
      submit={t("submit")}
      refusals={{ not_found: refused, conflict: refused }}
    >
      <input type="hidden" name="token" value={token} />
    </ActionForm>
  );
}
