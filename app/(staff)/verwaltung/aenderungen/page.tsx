import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ProposalList } from "@/components/proposals/proposal-list";
import { PageTitle } from "@/components/ui/page-title";
import { countUnseenChanges } from "@/lib/directory/queries/unseen-changes";
import { berlinDay } from "@/lib/platform/day";
import { requireStaff } from "@/lib/platform/gate";
import { canReadProposals } from "@/lib/proposals/policy";
import { listWaiting } from "@/lib/proposals/queries/waiting";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("proposals.list"))("title") };
}

/** All that waits; `?eintrag=` is one provider's, and leads on where that is only one. */
export default async function ProposalsPage({ searchParams }: PageProps<"/verwaltung/aenderungen">) {
  const staff = await requireStaff();
  if (!canReadProposals(staff.actor)) return <ForbiddenPage />;
  const providerId = z.uuid().safeParse((await searchParams).eintrag).data ?? null;
  const [{ items, total }, unseen] = await Promise.all([listWaiting(staff, providerId), countUnseenChanges(staff)]);
  const [first] = items;
  if (providerId !== null && first && total === 1) redirect(`/verwaltung/aenderungen/${first.id}`);
  const t = await getTranslations("proposals");
  return (
    <div className="space-y-6">
      <PageTitle>{t("list.title")}</PageTitle>
      <p className="max-w-text">{t("list.lead")}</p>
      <p>
        <a href="/verwaltung/aenderungen/sofort" className="inline-flex min-h-11 items-center">
          {t("atOnce.link", { count: unseen })}
        </a>
      </p>
      {providerId === null ? null : (
        <p>
          {first ? `${t("list.of", { name: first.provider.name })} ` : null}
          <a href="/verwaltung/aenderungen" className="inline-flex min-h-11 items-center">
            {t("list.all")}
          </a>
        </p>
      )}
      <h2 className="text-2xl">{t("list.heading", { count: total })}</h2>
      {items.length > 0 ? <ProposalList items={items} today={berlinDay(new Date())} /> : null}
      {items.length < total ? <p>{t("list.shown", { count: items.length })}</p> : null}
    </div>
  );
}
