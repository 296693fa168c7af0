import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";

/** A page about one picture: the way back, its title, what is asked. */
export function PicturePage({ title, back, children }: { title: string; back: string; children: ReactNode }) {
  const t = useTranslations("pictures");
  return (
    <div className="space-y-6">
      <p className="print:hidden">
        <a href={back} className="inline-flex min-h-11 items-center">
          {t("back")}
        </a>
      </p>
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  );
}
