import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";

type Props = { title: string; entry: { id: string; name: string }; children: ReactNode };

/** A page about one part of an entry, with the way back. */
export function EditPage({ title, entry, children }: Props) {
  const t = useTranslations("curation.entry");
  return (
    <div className="space-y-6">
      <BackLink href={`/verwaltung/eintraege/${entry.id}`}>
        {t("back")}: {entry.name}
      </BackLink>
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  );
}
