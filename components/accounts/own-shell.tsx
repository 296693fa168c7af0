import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { HeaderLink } from "@/components/layout/header-link";
import { HelpLink } from "@/components/handbook/help-link";
import { homeOf } from "@/lib/accounts/rules/links";
import { AccountShell } from "./account-shell";
import { SignOut } from "./sign-out";

/** Around the pages of one's own account. */
export function OwnShell({ isStaff, children }: { isStaff: boolean; children: ReactNode }) {
  const t = useTranslations("accounts.shell");
  const help = useTranslations("handbook");
  const links = (
    <>
      <HelpLink area={isStaff ? "verwaltung" : "mein-eintrag"} name={help("help")} />
      <HeaderLink href={homeOf({ isStaff })}>{isStaff ? t("staff") : t("entry")}</HeaderLink>
      <SignOut />
    </>
  );
  return (
    <AccountShell home="/konto" actions={links}>
      {children}
    </AccountShell>
  );
}
