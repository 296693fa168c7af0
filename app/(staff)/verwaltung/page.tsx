import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseDone } from "@/components/cases/case-done";
import { WorkList } from "@/components/cases/work-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { canDeclarePartial, canReadCases } from "@/lib/cases/policy";
import { listWork } from "@/lib/cases/queries/work-list";
import { parseWorkQuery } from "@/lib/cases/rules/work-query";
import { requireStaff } from "@/lib/platform/gate";

type Props = PageProps<"/verwaltung">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.work"))("title") };
}

export default async function WorkPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const { actor } = staff;
  if (!canReadCases(actor)) return <NoList />;
  const params = await searchParams;
  const query = parseWorkQuery(firstOf(params));
  const list = await listWork(staff, query, new Date());
  return (
    <div className="space-y-6">
      <CaseDone saved={params["gespeichert"]} />
      <WorkList list={list} viewer={actor.personId} canStandIn={canDeclarePartial(actor)} />
    </div>
  );
}

/** First page of those whose work lies elsewhere. */
async function NoList() {
  const t = await getTranslations("staff");
  return (
    <div className="space-y-6">
      <PageTitle>{t("area")}</PageTitle>
      <p className="max-w-text">{t("work.notYours.text")}</p>
      <ButtonLink href="/verwaltung/eintraege" look="primary">
        {t("work.notYours.entries")}
      </ButtonLink>
    </div>
  );
}

function firstOf(params: Awaited<Props["searchParams"]>): URLSearchParams {
  const named = Object.entries(params).map(([name, value]) => [name, [value ?? ""].flat()[0] ?? ""]);
  return new URLSearchParams(named);
}
