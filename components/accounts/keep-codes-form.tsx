import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { keepRecoveryCodesAction } from "@/lib/accounts/actions/own-account";

/** From the press on the new codes count, and the old ones no more. */
export function KeepCodesForm() {
  const t = useTranslations("accounts");
  return (
    <ActionForm
      action={keepRecoveryCodesAction}
      labels={{}}
      submit={t("renewal.codes.keep")}
      refusals={{ wrong_code: t("setup.late") }}
    />
  );
}
