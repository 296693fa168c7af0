import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { completeness } from "@/lib/own-entry/rules/completeness";
import { oldOf } from "@/lib/own-entry/rules/old";
import { isNew } from "@/lib/own-entry/rules/sections";
import type { EntryDecision, MonthViews, OwnDraft } from "@/lib/own-entry/types";
import type { Day } from "@/lib/platform/day";
import type { OwnProposal } from "@/lib/proposals/types";
import { GapList } from "./gap-list";
import { GoneStanding, NewStanding } from "./new-standing";
import { OldList } from "./old-list";
import { PublicStanding } from "./public-standing";
import { QuickPlaces } from "./quick-places";
import { SectionLinks } from "./section-links";
import { ViewsTable } from "./views-table";
import { WaitingList } from "./waiting-list";

type Props = {
  entry: StaffEntry;
  today: Day;
  /** The address of a page of this entry. */
  href: (page?: string) => string;
  staleMonths: number | null;
  decision: EntryDecision | null;
  openQuestions: number;
  drafts: readonly OwnDraft[];
  proposals: readonly OwnProposal[];
  views: readonly MonthViews[];
};

/** Everything about the own entry at a glance, what is urgent first. */
export function OwnOverview({ entry, today, href, proposals, ...more }: Props) {
  const isShown = entry.visibility === "PUBLISHED";
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-12">
      <div className="lg:col-start-2">
        <Standing entry={entry} href={href} staleMonths={more.staleMonths} decision={more.decision} />
      </div>
      <div className="space-y-8 lg:col-start-1 lg:row-span-2 lg:row-start-1">
        <OpenQuestions count={more.openQuestions} href={href} />
        {isShown ? <OldList old={oldOf(entry, today)} href={href} /> : null}
        {isShown ? <QuickPlaces entry={entry} today={today} /> : null}
        <WaitingList entry={entry} drafts={more.drafts} proposals={proposals} href={href} />
        <GapList completeness={completeness(entry)} href={href} />
      </div>
      <div className="space-y-8 lg:col-start-2">
        <SectionLinks entry={entry} href={href} />
        {more.views.length > 0 ? <ViewsTable views={more.views} /> : null}
      </div>
    </div>
  );
}

type StandingProps = Pick<Props, "entry" | "href" | "staleMonths" | "decision">;

function Standing({ entry, href, staleMonths, decision }: StandingProps) {
  if (entry.visibility === "PUBLISHED") return <PublicStanding entry={entry} href={href} staleMonths={staleMonths} />;
  if (isNew(entry.visibility)) return <NewStanding entry={entry} href={href} decision={decision} />;
  return <GoneStanding entry={entry} href={href} decision={decision} />;
}

function OpenQuestions({ count, href }: { count: number; href: Props["href"] }) {
  const t = useTranslations("own-entry.questions");
  if (count === 0) return null;
  return (
    <section aria-labelledby="fragen" className="space-y-3 rounded-lg border-2 border-amber p-4">
      <h2 id="fragen" className="text-2xl">
        {t("waiting", { count })}
      </h2>
      <ButtonLink href={href("rueckfragen")} look="primary">
        {t("answer")}
      </ButtonLink>
    </section>
  );
}
