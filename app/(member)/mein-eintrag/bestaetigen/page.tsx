import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { OwnGoneForm } from "@/components/freshness/own-gone-form";
import { BackToOverview } from "@/components/own-entry/back-to-overview";
import { ConfirmOwnEntry } from "@/components/own-entry/confirm-own-entry";
import { QuickPlaces } from "@/components/own-entry/quick-places";
import { StandNote } from "@/components/own-entry/stand-note";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageTitle } from "@/components/ui/page-title";
import { getPreviewEntry } from "@/lib/directory/queries/preview-entry";
import { canReportGone } from "@/lib/freshness/policy";
import { confirmedUntil } from "@/lib/own-entry/rules/old";
import { berlinDay } from "@/lib/platform/day";
import { canConfirm } from "@/lib/providers/policy";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/bestaetigen">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("own-entry.confirm"))("title") };
}

export default async function ConfirmOwnPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { member, entry, href, stand } = own;
  const now = new Date();
  const today = berlinDay(now);
  const shown = await getPreviewEntry(member, now);
  const t = await getTranslations("own-entry");
  const format = await getFormatter();
  const until = entry.confirmedOn === today ? confirmedUntil(today, entry) : null;
  return (
    <div className="space-y-6">
      {stand === "plaetze" ? <StandNote stand={stand} /> : null}
      <BackToOverview href={href()} />
      <PageTitle>{t("confirm.title")}</PageTitle>
      <DoneNotice>
        {until && <strong>{t("confirm.done", { day: format.dateTime(new Date(until), "day") })}</strong>}
      </DoneNotice>
      {shown && !until ? (
        <ConfirmOwnEntry entry={entry} shown={shown} today={today} mayConfirm={canConfirm(member.actor, entry.id)} />
      ) : null}
      <QuickPlaces entry={entry} today={today} back="bestaetigen" />
      {entry.visibility === "PUBLISHED" && canReportGone(member.actor, entry.id) ? (
        <OwnGoneForm entry={entry.id} />
      ) : null}
    </div>
  );
}
