import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FunderAnswerForm } from "@/components/reports/funder-answer-form";
import { FunderShell } from "@/components/reports/funder-shell";
import { PageTitle } from "@/components/ui/page-title";
import { findFunderLink } from "@/lib/reports/queries/funder-requests";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report-desk.confirm"))("title") };
}

/** What a Leistungsträger's link opens. Looking at it uses nothing up. */
export default async function ConfirmPage({ searchParams }: PageProps<"/bestaetigen">) {
  const { token, danke } = await searchParams;
  const own = typeof token === "string" ? token : "";
  const link = own ? await findFunderLink(own, new Date()) : null;
  const t = await getTranslations("report-desk.confirm");
  return (
    <FunderShell>
      <PageTitle>{danke === undefined ? t("title") : t("thanksTitle")}</PageTitle>
      {link ? (
        <>
          <p className="max-w-text">{t("text", { provider: link.provider, funder: link.funder })}</p>
          <p className="max-w-text">{t("after")}</p>
          <FunderAnswerForm token={own} cells={link.cells} funder={link.funder} />
        </>
      ) : (
        <p role="status" className="max-w-text">
          {danke === undefined ? t("gone") : t("thanks")}
        </p>
      )}
    </FunderShell>
  );
}
