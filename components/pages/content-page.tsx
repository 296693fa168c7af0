import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import { Prose } from "@/components/ui/prose";
import type { Day } from "@/lib/platform/day";

type Props = {
  title: string;
  /** Public address of the page, for paper. */
  address: string;
  /** Day of the last change of the text. */
  updated: Day;
  children: ReactNode;
};

/** A page of text. */
export function ContentPage({ title, address, updated, children }: Props) {
  const t = useTranslations("pages");
  return (
    <article className="space-y-6">
      <PageTitle>{title}</PageTitle>
      <Prose>
        {children}
        <p className="pt-6 text-sm text-soft">{t("updated", { day: new Date(updated) })}</p>
        <p className="hidden print:block">{t("address", { address })}</p>
      </Prose>
    </article>
  );
}
