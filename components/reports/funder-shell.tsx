import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { InternalBrand } from "@/components/layout/internal-brand";
import { SkipLink } from "@/components/layout/skip-link";

/** Around the page of a link for people outside: the sign, and nothing that could lead astray. */
export function FunderShell({ children }: { children: ReactNode }) {
  const t = useTranslations("report-desk.confirm");
  return (
    <>
      <SkipLink href="#inhalt">{t("skip")}</SkipLink>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto max-w-page px-4 py-3 sm:px-6">
          <InternalBrand href="/" area={t("area")} />
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="mx-auto max-w-page space-y-6 px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
        {children}
      </main>
    </>
  );
}
