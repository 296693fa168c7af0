import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { InternalBrand } from "./internal-brand";
import { MemberNavigation } from "./member-navigation";
import { SkipLink } from "./skip-link";

const PAGES = { "": "overview", "/vorschau": "preview", "/rueckfragen": "questions", "/team": "team" } as const;

type Props = {
  /** The form that ends the session. */
  signOut: ReactNode;
  children: ReactNode;
};

/** What stands around every page of a provider's own area. */
export function MemberShell({ signOut, children }: Props) {
  const t = useTranslations("own-entry.shell");
  const links = Object.entries(PAGES).map(([page, name]) => ({ page: `/mein-eintrag${page}`, name: t(`nav.${name}`) }));
  return (
    <>
      <SkipLink href="#inhalt">{t("skip")}</SkipLink>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
          <InternalBrand href="/mein-eintrag" area={t("area")} />
          <nav aria-label={t("account")} className="flex flex-wrap items-center gap-x-4">
            <a href="/" className="flex min-h-11 items-center">
              {t("public")}
            </a>
            <a href="/konto" className="flex min-h-11 items-center">
              {t("own")}
            </a>
            {signOut}
          </nav>
          <div className="w-full">
            <MemberNavigation label={t("nav.label")} links={links} />
          </div>
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="mx-auto max-w-page px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
        {children}
      </main>
    </>
  );
}
