import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntryChoice } from "@/components/own-entry/entry-choice";
import { OwnOverview } from "@/components/own-entry/own-overview";
import { StandNote } from "@/components/own-entry/stand-note";
import { PageTitle } from "@/components/ui/page-title";
import { standingOf } from "@/lib/directory/queries/staff-entry";
import { getEntryDecision } from "@/lib/own-entry/queries/decision";
import { listDrafts } from "@/lib/own-entry/queries/drafts";
import { listOwnEntries, listViews } from "@/lib/own-entry/queries/overview";
import { listQuestions } from "@/lib/own-entry/queries/questions";
import { berlinDay } from "@/lib/platform/day";
import { listOwnProposals } from "@/lib/proposals/queries/own-proposals";
import NotFound from "./not-found";
import { ownEntryOf } from "./own-entry-of";

type Props = PageProps<"/mein-eintrag">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("own-entry"))("overview") };
}

export default async function OwnEntryPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { member, entry, href, stand } = own;
  const today = berlinDay(new Date());
  const [entries, drafts, proposals, questions, views, decision] = await Promise.all([
    listOwnEntries(member),
    listDrafts(member),
    listOwnProposals(member),
    listQuestions(member),
    listViews(member),
    getEntryDecision(member),
  ]);
  return (
    <div className="space-y-8">
      <StandNote stand={stand} entry={entry} />
      <EntryChoice entries={entries} current={entry.id} />
      <PageTitle>{entry.name}</PageTitle>
      <OwnOverview
        entry={entry}
        today={today}
        href={href}
        staleMonths={standingOf(entry, today).staleMonths}
        openQuestions={questions.filter(({ kind, answeredAt }) => kind === "QUERY" && answeredAt === null).length}
        drafts={drafts}
        proposals={proposals}
        views={views}
        decision={decision}
      />
    </div>
  );
}
