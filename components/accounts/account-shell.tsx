import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { HeaderLink } from "@/components/layout/header-link";
import { InternalShell } from "@/components/layout/internal-shell";

type Props = {
  /** Where the sign leads. */
  home?: "/anmelden" | "/konto";
  actions?: ReactNode;
  children: ReactNode;
};

/** What stands around pages for signing in: nothing that could lead astray. */
export function AccountShell({ home = "/anmelden", actions, children }: Props) {
  const t = useTranslations("accounts.shell");
  const items = (
    <>
      <HeaderLink href="/">{t("public")}</HeaderLink>
      {actions}
    </>
  );
  return (
    <InternalShell
      skip={t("skip")}
      area={home === "/konto" ? t("own") : t("area")}
      home={home}
      links={{ label: t("nav"), items }}
    >
      {children}
    </InternalShell>
  );
}
