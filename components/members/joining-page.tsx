import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { PageLink } from "@/components/ui/page-link";
import { PageTitle } from "@/components/ui/page-title";

type Props = { of: "claim" | "start" | "proof" | "letter"; children: ReactNode };

/** Around one of the forms: what it is for, and the way back. */
export function JoiningPage({ of, children }: Props) {
  const t = useTranslations("joining");
  return (
    <div className="max-w-text space-y-6">
      <PageTitle>{t(`${of}.title`)}</PageTitle>
      <p className="whitespace-pre-line">{t.rich(`${of}.text`, BOLD)}</p>
      {children}
      <p className="text-sm text-soft">{t("privacy")}</p>
      <p>
        <PageLink href="/anbieter-werden" className="inline-flex min-h-11 items-center">
          {t("back")}
        </PageLink>
      </p>
    </div>
  );
}
