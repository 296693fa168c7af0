import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ExportLinks } from "@/components/transfer/export-links";
import { ListTable } from "@/components/transfer/list-table";
import { MadeUpNote } from "@/components/transfer/made-up-note";
import { TransferDone } from "@/components/transfer/transfer-done";
import { UploadForm } from "@/components/transfer/upload-form";
import { PageTitle } from "@/components/ui/page-title";
import { canImport, canReadImports } from "@/lib/imports/policy";
import { countWithoutOffer } from "@/lib/imports/queries/export";
import { countMadeUp, listImports } from "@/lib/imports/queries/runs";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("transfer"))("title") };
}

export default async function TransferPage({ searchParams }: PageProps<"/verwaltung/daten">) {
  const staff = await requireStaff();
  if (!canReadImports(staff.actor)) return <ForbiddenPage />;
  const [lists, madeUp, withoutOffer] = await Promise.all([
    listImports(staff),
    countMadeUp(staff),
    countWithoutOffer(staff),
  ]);
  const t = await getTranslations("transfer");
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-text">{t("lead")}</p>
        <TransferDone done={(await searchParams)["meldung"]} />
      </div>
      <section aria-labelledby="einlesen" className="space-y-4">
        <h2 id="einlesen" className="text-2xl">
          {t("import.heading")}
        </h2>
        <p className="max-w-text">{t("import.steps")}</p>
        <a href="/verwaltung/daten/vorlage" download className="inline-flex min-h-11 items-center">
          {t("import.template")}
        </a>
        <MadeUpNote madeUp={madeUp} />
        {canImport(staff.actor) ? <UploadForm hasExamples={madeUp.entries > 0} /> : <p>{t("import.onlyLead")}</p>}
      </section>
      <section aria-labelledby="listen" className="space-y-4">
        <h2 id="listen" className="text-2xl">
          {t("lists.heading")}
        </h2>
        <ListTable lists={lists} />
      </section>
      <ExportLinks withoutOffer={withoutOffer} />
    </div>
  );
}
