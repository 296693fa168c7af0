import { useTranslations } from "next-intl";
import { PendingButton } from "@/components/forms/pending-button";
import { signOutAction } from "@/lib/accounts/actions/sign-out";

/** Ends this session; works without JavaScript. */
export function SignOut() {
  const t = useTranslations("accounts.shell");
  return (
    <form action={signOutAction}>
      <PendingButton look="secondary">{t("signOut")}</PendingButton>
    </form>
  );
}
