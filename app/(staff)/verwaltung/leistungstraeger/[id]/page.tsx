import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditFunderForm } from "@/components/curation/funder-form";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { getFunder } from "@/lib/directory/queries/staff-list";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { canRegisterFunder } from "@/lib/recognitions/policy";
import { isId } from "../../eintraege/entry-of";
import NotFound from "../../not-found";

type Props = PageProps<"/verwaltung/leistungstraeger/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  const { id } = await params;
  const funder = canRegisterFunder(staff.actor) && isId(id) ? await getFunder(staff, id) : null;
  const t = await getTranslations("curation.funders");
  return { title: funder ? t("editTitle", { name: funder.name }) : t("title") };
}

export default async function FunderPage({ params }: Props) {
  const staff = await requireStaff();
  if (!canRegisterFunder(staff.actor)) return <ForbiddenPage />;
  const { id } = await params;
  const funder = isId(id) ? await getFunder(staff, id) : null;
  if (!funder) answerNotFound();
  if (!funder) return <NotFound />;
  const t = await getTranslations("curation.funders");
  return (
    <div className="space-y-6">
      <BackLink href="/verwaltung/leistungstraeger">{t("back")}</BackLink>
      <PageTitle>{t("editTitle", { name: funder.name })}</PageTitle>
      <EditFunderForm funder={funder} />
    </div>
  );
}
