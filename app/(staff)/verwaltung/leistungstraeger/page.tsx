import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoneNote } from "@/components/curation/done-note";
import { FunderList } from "@/components/curation/funder-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { listFunders } from "@/lib/directory/queries/staff-list";
import { requireStaff } from "@/lib/platform/gate";
import { canRegisterFunder } from "@/lib/recognitions/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.funders"))("title") };
}

export default async function FundersPage({ searchParams }: PageProps<"/verwaltung/leistungstraeger">) {
  const staff = await requireStaff();
  const { stand, nur } = await searchParams;
  const all = await listFunders(staff);
  const unverified = all.filter((funder) => funder.unverified);
  const t = await getTranslations("curation.funders");
  const isNarrowed = nur === "ungeprueft";
  const mayEdit = canRegisterFunder(staff.actor);
  return (
    <div className="space-y-6">
      <DoneNote done={stand} />
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      {mayEdit ? (
        <p className="print:hidden">
          <ButtonLink href="/verwaltung/leistungstraeger/neu" look="secondary">
            {t("newTitle")}
          </ButtonLink>
        </p>
      ) : null}
      <p>{t("count", { count: all.length, unverified: unverified.length })}</p>
      {unverified.length > 0 ? (
        <p>
          <a
            href={`/verwaltung/leistungstraeger${isNarrowed ? "" : "?nur=ungeprueft"}`}
            className="inline-flex min-h-11 items-center"
          >
            {t(isNarrowed ? "showAll" : "onlyUnverified")}
          </a>
        </p>
      ) : null}
      <FunderList funders={isNarrowed ? unverified : all} mayEdit={mayEdit} />
    </div>
  );
}
