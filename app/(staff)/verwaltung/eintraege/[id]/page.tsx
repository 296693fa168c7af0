import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseDone } from "@/components/cases/case-done";
import { CaseMessages } from "@/components/cases/case-messages";
import { CaseStrip } from "@/components/cases/case-strip";
import { DoneNote } from "@/components/curation/done-note";
import { EntryOverview } from "@/components/curation/entry-overview";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { getCase } from "@/lib/cases/queries/case";
import { standingOf } from "@/lib/directory/queries/staff-entry";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { berlinDay } from "@/lib/platform/day";
import type { Staff } from "@/lib/platform/insider";
import { canEditEntry, canPublish } from "@/lib/providers/policy";
import { canReadReviews, canRecordStatus } from "@/lib/recognitions/policy";
import NotFound from "../../not-found";
import { entryOf } from "../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await entryOf(params)).entry?.name ?? "" };
}

export default async function EntryPage({ params, searchParams }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!entry) return <NotFound />;
  const { actor } = staff;
  const { stand, gespeichert } = await searchParams;
  const t = await getTranslations("curation.entry");
  const seesReviews = canReadReviews(actor);
  const rights = {
    mayEdit: canEditEntry(actor),
    mayPublish: canPublish(actor),
    mayRecord: canRecordStatus(actor),
    seesReviews,
  };
  const { staleMonths } = standingOf(entry, berlinDay(new Date()));
  return (
    <div className="space-y-6">
      <DoneNote done={stand} />
      <CaseDone saved={gespeichert} />
      <BackLink href="/verwaltung/eintraege">{t("toList")}</BackLink>
      <PageTitle>{entry.name}</PageTitle>
      <EntryOverview
        entry={entry}
        staleMonths={staleMonths}
        rights={rights}
        openCase={seesReviews ? <OpenCase staff={staff} entry={entry} heading={t("case")} /> : null}
      />
    </div>
  );
}

/** What is open about the entry, and the talk about it. */
async function OpenCase({ staff, entry, heading }: { staff: Staff; entry: StaffEntry; heading: string }) {
  const view = await getCase(staff, entry.id, new Date());
  const back = `/verwaltung/eintraege/${entry.id}`;
  return (
    <section aria-labelledby="fall" className="space-y-4">
      <h2 id="fall" className="text-2xl">
        {heading}
      </h2>
      <CaseStrip view={view} viewer={staff.actor.personId} back={back} />
      <CaseMessages view={view} back={back} />
    </section>
  );
}
