import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ConfirmOwnEntry } from "@/components/own-entry/confirm-own-entry";
import { QuickPlaces } from "@/components/own-entry/quick-places";
import { StandNote } from "@/components/own-entry/stand-note";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
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
  const today = berlinDay(new Date());
  const t = await getTranslations("own-entry");
  const format = await getFormatter();
  const until = entry.confirmedOn === today ? confirmedUntil(today, entry) : null;
  return (
    <div className="space-y-6">
      {stand === "plaetze" ? <StandNote stand={stand} /> : null}
      <p className="print:hidden">
        <a href={href()} className="inline-flex min-h-11 items-center">
          {t("back")}
        </a>
      </p>
      <PageTitle>{t("confirm.title")}</PageTitle>
      {until ? (
        <div role="status">
          <Notice look="info">
            <p>
              <strong>{t("confirm.done", { day: format.dateTime(new Date(until), "day") })}</strong>
            </p>
          </Notice>
        </div>
      ) : (
        <ConfirmOwnEntry entry={entry} today={today} mayConfirm={canConfirm(member.actor, entry.id)} />
      )}
      <QuickPlaces entry={entry} today={today} back="bestaetigen" />
    </div>
  );
}
