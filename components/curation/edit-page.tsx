import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";

type Props = { title: string; entry: { id: string; name: string }; children: ReactNode };

/** A page about one part of an entry, with the way back. */
export function EditPage({ title, entry, children }: Props) {
  const t = useTranslations("curation.entry");
  return (
    <div className="space-y-6">
      <p className="print:hidden">
        <a href={`/verwaltung/eintraege/${entry.id}`} className="inline-flex min-h-11 items-center">
          {t("back")}: {entry.name}
        </a>
      </p>
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  );
}
