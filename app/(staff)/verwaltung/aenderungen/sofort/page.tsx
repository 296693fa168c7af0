import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DecidedNote } from "@/components/proposals/decided-note";
import { UnseenList } from "@/components/proposals/unseen-list";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { listUnseenChanges } from "@/lib/directory/queries/unseen-changes";
import { requireStaff } from "@/lib/platform/gate";
import { canReadProposals } from "@/lib/proposals/policy";
import { canEditEntry } from "@/lib/providers/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("proposals.atOnce"))("title") };
}

/** What providers changed without asking, to be looked at afterwards (domain 3.3). */
export default async function UnseenChangesPage({ searchParams }: PageProps<"/verwaltung/aenderungen/sofort">) {
  const staff = await requireStaff();
  const unseen = await listUnseenChanges(staff);
  const { fertig } = await searchParams;
  const t = await getTranslations("proposals.atOnce");
  const mayMark = canEditEntry(staff.actor);
  const shown = unseen.entries.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className="space-y-6">
      {canReadProposals(staff.actor) ? <BackLink href="/verwaltung/aenderungen">{t("back")}</BackLink> : null}
      <PageTitle>{t("title")}</PageTitle>
      <DecidedNote done={fertig} />
      <p className="max-w-text">{t("lead")}</p>
      {mayMark ? null : <p>{t("readOnly")}</p>}
      <h2 className="text-2xl">{t("heading", { count: unseen.total })}</h2>
      {shown < unseen.total ? <p>{t("shown", { count: shown })}</p> : null}
      <UnseenList unseen={unseen} mayMark={mayMark} />
    </div>
  );
}
