import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExtractSheet } from "@/components/freshness/extract-sheet";
import { BackToOverview } from "@/components/own-entry/back-to-overview";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { getPreviewEntry } from "@/lib/directory/queries/preview-entry";
import { env } from "@/lib/platform/env";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/auszug">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("freshness.extract"))("title") };
}

export default async function ExtractPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const now = new Date();
  const { standing, slug } = own.entry;
  const isPublic = standing === "SHOWN" || standing === "STALE";
  const entry = isPublic ? await getPreviewEntry(own.member, now) : null;
  const t = await getTranslations();
  return (
    <div className="space-y-6">
      <BackToOverview href={own.href()} />
      {entry ? (
        <>
          <p className="max-w-text print:hidden">{t("freshness.extract.text")}</p>
          <PrintButton label={t("freshness.extract.print")} otherwise={t("freshness.extract.printHint")} />
          <ExtractSheet entry={entry} address={new URL(`/anbieter/${slug}`, env().PUBLIC_URL).href} now={now} />
        </>
      ) : (
        <>
          <PageTitle>{t("freshness.extract.title")}</PageTitle>
          <p className="max-w-text">
            {t(`freshness.extract.none.${standing === "HIDDEN_BY_AGE" ? "HIDDEN_BY_AGE" : "NOT_SHOWN"}`)}
          </p>
          {standing === "HIDDEN_BY_AGE" ? (
            <p>
              <ButtonLink href={own.href("bestaetigen")} look="primary">
                {t("own-entry.confirm.title")}
              </ButtonLink>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}
