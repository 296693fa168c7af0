import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { startNewProviderAction } from "@/lib/members/actions/joining";

/** One press makes the draft and signs in. */
export function StartForm({ token }: { token: string }) {
  const t = useTranslations("members");
  return (
    <ActionForm
      action={startNewProviderAction}
      labels={{}}
      submit={t("start.submit")}
      refusals={{
        not_found: t("start.gone"),
        staff_person: t("accept.staffPerson"),
        rate_limited: t("tooMany"),
      }}
    >
      <input type="hidden" name="token" value={token} />
    </ActionForm>
  );
}
