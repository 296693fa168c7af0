import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FoldedMenu } from "./folded-menu";
import { HeaderLink } from "./header-link";
import { InternalShell } from "./internal-shell";
import { MemberNavigation } from "./member-navigation";

const PAGES = {
  "": "overview",
  "/vorschau": "preview",
  "/bilder": "pictures",
  "/nachweise": "evidence",
  "/rueckfragen": "questions",
  "/erinnerungen": "reminders",
  "/team": "team",
} as const;

type Props = {
  /** Leads to the handbook. */
  help: ReactNode;
  /** The form that ends the session. */
  signOut: ReactNode;
  children: ReactNode;
};

/** What stands around every page of a provider's own area. */
export function MemberShell({ help, signOut, children }: Props) {
  const t = useTranslations("own-entry.shell");
  const links = Object.entries(PAGES).map(([page, name]) => ({ page: `/mein-eintrag${page}`, name: t(`nav.${name}`) }));
  const items = (
    <>
      <HeaderLink href="/">{t("public")}</HeaderLink>
      {help}
      <HeaderLink href="/konto">{t("own")}</HeaderLink>
      {signOut}
    </>
  );
  return (
    <InternalShell
      skip={t("skip")}
      area={t("area")}
      home="/mein-eintrag"
      links={{ label: t("account"), items }}
      menu={
        <FoldedMenu name={t("nav.menu")}>
          <MemberNavigation label={t("nav.label")} links={links} />
        </FoldedMenu>
      }
    >
      {children}
    </InternalShell>
  );
}
