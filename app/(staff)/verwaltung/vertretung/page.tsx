import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { CaseDone } from "@/components/cases/case-done";
import { DeputyForm } from "@/components/cases/deputy-form";
import { DeputyList } from "@/components/cases/deputy-list";
import { PageTitle } from "@/components/ui/page-title";
import { canReadCases, canSetDeputy } from "@/lib/cases/policy";
import { listDeputies } from "@/lib/cases/queries/deputies";
import { hasRole } from "@/lib/platform/actor";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("staff.deputy"))("title") };
}

export default async function DeputyPage({ searchParams }: PageProps<"/verwaltung/vertretung">) {
  const staff = await requireStaff();
  const { actor } = staff;
  if (!canReadCases(actor)) return <ForbiddenPage />;
  const { person: asked, gespeichert } = await searchParams;
  const colleagues = await listDeputies(staff);
  const person = colleagues.find(({ id }) => id === (asked ?? actor.personId));
  const t = await getTranslations("staff.deputy");
  return (
    <div className="space-y-8">
      <PageTitle>{t("title")}</PageTitle>
      <CaseDone saved={gespeichert} />
      <p className="max-w-text">{t("intro")}</p>
      {person && canSetDeputy(actor, person.id) ? (
        <section aria-labelledby="wer" className="space-y-4">
          <h2 id="wer" className="text-2xl">
            {person.id === actor.personId ? t("own") : t("other", { name: person.name })}
          </h2>
          <DeputyForm key={`${person.id} ${person.version}`} person={person} colleagues={colleagues} />
        </section>
      ) : null}
      <DeputyList colleagues={colleagues} isEditable={hasRole(actor, "LEAD")} />
    </div>
  );
}
