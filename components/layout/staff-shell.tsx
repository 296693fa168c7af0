import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { StaffActor } from "@/lib/platform/actor";
import { FoldedMenu } from "./folded-menu";
import { HeaderLink } from "./header-link";
import { InternalShell } from "./internal-shell";
import { StaffNavigation } from "./staff-navigation";

type Props = {
  actor: StaffActor;
  /** Leads to the handbook. */
  help: ReactNode;
  /** The form that ends the session. */
  signOut: ReactNode;
  children: ReactNode;
};

/** What stands around every page of the staff area. */
export function StaffShell({ actor, help, signOut, children }: Props) {
  const t = useTranslations("staff");
  const items = (
    <>
      <HeaderLink href="/">{t("account.public")}</HeaderLink>
      {help}
      <HeaderLink href="/konto">{t("account.own")}</HeaderLink>
      {signOut}
    </>
  );
  return (
    <InternalShell
      skip={t("skip")}
      area={t("area")}
      home="/verwaltung"
      links={{ label: t("account.label"), items }}
      menu={
        <FoldedMenu name={t("nav.menu")}>
          <StaffNavigation actor={actor} />
        </FoldedMenu>
      }
    >
      {children}
    </InternalShell>
  );
}
