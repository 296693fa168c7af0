import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { AccountShell } from "./account-shell";
import { SignOut } from "./sign-out";

/** Around the pages of one's own account. */
export function OwnShell({ children }: { children: ReactNode }) {
  const t = useTranslations("accounts.shell");
  const links = (
    <>
      <a href="/verwaltung" className="flex min-h-11 items-center">
        {t("staff")}
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
