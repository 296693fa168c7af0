import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";

/** A page about one picture: the way back, its title, what is asked. */
export function PicturePage({ title, back, children }: { title: string; back: string; children: ReactNode }) {
  const t = useTranslations("pictures");
  return (
    <div className="space-y-6">
      <BackLink href={back}>{t("back")}</BackLink>
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  );
}
