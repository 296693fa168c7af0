import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { StaffActor } from "@/lib/platform/actor";
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
      menu={<StaffMenu actor={actor} name={t("nav.menu")} />}
    >
      {children}
    </InternalShell>
  );
}

/** Folded on a phone, without a script. */
function StaffMenu({ actor, name }: { actor: StaffActor; name: string }) {
  const menu = <StaffNavigation actor={actor} />;
  return (
    <>
      <details className="w-full lg:hidden">
        <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-lg font-semibold text-petrol [&::-webkit-details-marker]:hidden">
          <Icon name="menu" className="size-6" />
          {name}
        </summary>
        {menu}
      </details>
      <div className="hidden w-full lg:block">{menu}</div>
    </>
  );
}
