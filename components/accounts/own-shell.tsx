import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { homeOf } from "@/lib/accounts/rules/links";
import { AccountShell } from "./account-shell";
import { SignOut } from "./sign-out";

/** Around the pages of one's own account. */
export function OwnShell({ isStaff, children }: { isStaff: boolean; children: ReactNode }) {
  const t = useTranslations("accounts.shell");
  const links = (
    <>
      <a href={homeOf({ isStaff })} className="flex min-h-11 items-center">
        {isStaff ? t("staff") : t("entry")}
      </a>
      <SignOut />
    </>
  );
  return (
    <AccountShell home="/konto" actions={links}>
      {children}
    </AccountShell>
  );
}
