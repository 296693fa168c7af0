import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { InternalBrand } from "@/components/layout/internal-brand";
import { SkipLink } from "@/components/layout/skip-link";

type Props = {
  /** Where the sign leads. */
  home?: "/anmelden" | "/konto";
  actions?: ReactNode;
  children: ReactNode;
};

/** What stands around pages for signing in: nothing that could lead astray. */
export function AccountShell({ home = "/anmelden", actions, children }: Props) {
  const t = useTranslations("accounts.shell");
  return (
    <>
      <SkipLink href="#inhalt">{t("skip")}</SkipLink>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
          <InternalBrand href={home} area={home === "/konto" ? t("own") : t("area")} />
          <nav aria-label={t("nav")} className="flex flex-wrap items-center gap-x-4">
            <a href="/" className="flex min-h-11 items-center">
              {t("public")}
            </a>
            {actions}
          </nav>
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="mx-auto max-w-page space-y-6 px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
        {children}
      </main>
    </>
  );
}
