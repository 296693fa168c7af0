import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { StaffEntry } from "@/lib/directory/types";
import { completeness } from "@/lib/own-entry/rules/completeness";
import { confirmedUntil, oldOf } from "@/lib/own-entry/rules/old";
import type { MonthViews, OwnDraft } from "@/lib/own-entry/types";
import type { Day } from "@/lib/platform/day";
import type { OwnProposal } from "@/lib/proposals/types";
import { GapList } from "./gap-list";
import { OldList } from "./old-list";
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
  openQuestions: number;
  drafts: readonly OwnDraft[];
  proposals: readonly OwnProposal[];
  views: readonly MonthViews[];
};

/** Everything about the own entry at a glance, what is urgent first. */
export function OwnOverview({ entry, today, href, staleMonths, openQuestions, drafts, proposals, views }: Props) {
  const t = useTranslations("own-entry");
  return (
    <>
      <Standing entry={entry} href={href} staleMonths={staleMonths} />
      {openQuestions > 0 ? (
        <section aria-labelledby="fragen" className="space-y-3 rounded-lg border-2 border-amber p-4">
          <h2 id="fragen" className="text-2xl">
            {t("questions.waiting", { count: openQuestions })}
          </h2>
          <ButtonLink href={href("rueckfragen")} look="primary">
            {t("questions.answer")}
          </ButtonLink>
        </section>
      ) : null}
      <OldList old={oldOf(entry, today)} href={href} />
      <QuickPlaces entry={entry} today={today} />
      <WaitingList entry={entry} drafts={drafts} proposals={proposals} href={href} />
      <GapList completeness={completeness(entry)} href={href} />
      <SectionLinks entry={entry} href={href} />
      {views.length > 0 ? <ViewsTable views={views} /> : null}
    </>
  );
}

function Standing({ entry, href, staleMonths }: Pick<Props, "entry" | "href" | "staleMonths">) {
  const t = useTranslations();
  return (
    <section aria-labelledby="sichtbar" className="space-y-3">
      <h2 id="sichtbar" className="text-2xl">
        {t("own-entry.seen.heading")}
      </h2>
      <p>{t(`own-entry.seen.${entry.standing}`, { months: staleMonths ?? 0 })}</p>
      {entry.confirmedOn ? (
        <p>
          {t("own-entry.seen.confirmed", {
            day: new Date(entry.confirmedOn),
            until: new Date(confirmedUntil(entry.confirmedOn, entry)),
          })}
        </p>
      ) : null}
      <p className="flex flex-wrap gap-3">
        {entry.standing === "SHOWN" || entry.standing === "STALE" ? (
          <ButtonLink href={`/anbieter/${entry.slug}`} look="secondary">
            {t("own-entry.seen.public")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={href("vorschau")} look="secondary">
          {t("own-entry.seen.preview")}
        </ButtonLink>
        <ButtonLink href={href("bestaetigen")} look="primary">
          {t("own-entry.confirm.title")}
        </ButtonLink>
      </p>
    </section>
  );
}
