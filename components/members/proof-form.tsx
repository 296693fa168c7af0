import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { proveClaimAction } from "@/lib/members/actions/joining";

/** One press shows that the claimant reads mail there. */
export function ProofForm({ token }: { token: string }) {
  const t = useTranslations("joining");
  return (
    <ActionForm
      action={proveClaimAction}
      labels={{}}
      submit={t("proof.submit")}
      refusals={{ not_found: t("proof.gone"), rate_limited: t("refused.rate_limited") }}
    >
      <input type="hidden" name="sprache" value={useLocale()} />
      <input type="hidden" name="token" value={token} />
    </ActionForm>
  );
}
