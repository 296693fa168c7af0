import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { StaffActor } from "@/lib/platform/actor";
import { InternalBrand } from "./internal-brand";
import { SkipLink } from "./skip-link";
import { StaffNavigation } from "./staff-navigation";

type Props = {
  actor: StaffActor;
  /** The form that ends the session. */
  signOut: ReactNode;
  children: ReactNode;
};

/** What stands around every page of the staff area. */
export function StaffShell({ actor, signOut, children }: Props) {
  const t = useTranslations("staff");
  const menu = <StaffNavigation actor={actor} />;
  return (
    <>
      <SkipLink href="#inhalt">{t("skip")}</SkipLink>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
          <InternalBrand href="/verwaltung" area={t("area")} />
          <nav aria-label={t("account.label")} className="flex flex-wrap items-center gap-x-4">
            <a href="/" className="flex min-h-11 items-center">
              {t("account.public")}
            </a>
            <a href="/konto" className="flex min-h-11 items-center">
              {t("account.own")}
            </a>
            {signOut}
          </nav>
          <details className="w-full lg:hidden">
            <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-lg font-semibold text-petrol [&::-webkit-details-marker]:hidden">
              <Icon name="menu" className="size-6" />
              {t("nav.menu")}
            </summary>
            {menu}
          </details>
          <div className="hidden w-full lg:block">{menu}</div>
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="mx-auto max-w-page px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
        {children}
      </main>
    </>
  );
}
