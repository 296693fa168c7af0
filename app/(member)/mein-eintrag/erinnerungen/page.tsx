import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IntervalForm } from "@/components/freshness/interval-form";
import { BackToOverview } from "@/components/own-entry/back-to-overview";
import { StandNote } from "@/components/own-entry/stand-note";
import { PageTitle } from "@/components/ui/page-title";
import { canChooseInterval } from "@/lib/freshness/policy";
import { confirmedUntil } from "@/lib/own-entry/rules/old";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/erinnerungen">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("freshness.interval"))("title") };
}

export default async function RemindersPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  if (!own) return <NotFound />;
  const { member, entry, href, stand } = own;
  const t = await getTranslations("freshness.interval");
  return (
    <div className="space-y-6">
      <StandNote stand={stand} />
      <BackToOverview href={href()} />
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <p className="max-w-text">
        {entry.confirmedOn === null
          ? t("never")
          : t("next", { day: new Date(confirmedUntil(entry.confirmedOn, entry)) })}
      </p>
      <IntervalForm entry={entry} mayChoose={canChooseInterval(member.actor, entry.id)} />
    </div>
  );
}
