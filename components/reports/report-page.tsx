import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageLink } from "@/components/ui/page-link";
import { PageTitle } from "@/components/ui/page-title";

type Props = {
  /** What the address asked for: the entry, one that is not shown, or none. */
  about: { slug: string; name: string } | "gone" | null;
  /** The answer to "Haben Sie gefunden, was Sie suchen?" that led here without JavaScript. */
  found: "yes" | "no" | null;
  children: ReactNode;
};

/** The page around the form. */
export function ReportPage({ about, found, children }: Props) {
  const t = useTranslations("reports");
  return (
    <div className="space-y-6">
      <PageTitle>{about !== null && about !== "gone" ? t("titleEntry", { name: about.name }) : t("title")}</PageTitle>
      {found === null ? null : (
        <div role="status" className="whitespace-pre-line">
          <Notice look="info">
            <p>{t(`found.${found}`)}</p>
          </Notice>
        </div>
      )}
      <p className="max-w-text whitespace-pre-line">{t("lead")}</p>
      {about === "gone" ? <p className="max-w-text whitespace-pre-line">{t("gone")}</p> : null}
      {about !== null && about !== "gone" ? (
        <p className="max-w-text">
          {t.rich("about", { entry: () => <PageLink href={`/anbieter/${about.slug}`}>{about.name}</PageLink> })}
        </p>
      ) : null}
      {children}
      <p className="max-w-text whitespace-pre-line">
        {t.rich("privacy", { link: (words) => <PageLink href="/datenschutz">{words}</PageLink> })}
      </p>
    </div>
  );
}
