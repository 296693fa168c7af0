import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/freshness/closed-link";
import { ConfirmByLink } from "@/components/freshness/confirm-by-link";
import { ReminderShell } from "@/components/freshness/reminder-shell";
import { Thanks } from "@/components/freshness/thanks";
import { PageTitle } from "@/components/ui/page-title";
import { getEntryOfAnyAge } from "@/lib/directory/queries/preview-entry";
import { reminderOf } from "./reminder-of";

type Props = PageProps<"/stimmt-noch">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("freshness.confirm"))("title") };
}

/** What the link of a reminder opens. Looking at it uses nothing up. */
export default async function StillRightPage({ searchParams }: Props) {
  const now = new Date();
  const { token, link, isThanks } = await reminderOf(searchParams, now);
  const t = await getTranslations("freshness.confirm");
  if (link?.state === "USED" && isThanks && link.confirmedUntil !== null)
    return (
      <ReminderShell>
        <title>{t("thanks")}</title>
        <PageTitle>{link.name}</PageTitle>
        <Thanks page={{ href: `/anbieter/${link.slug}`, name: t("page") }}>
          {t("done", { day: new Date(link.confirmedUntil) })}
        </Thanks>
      </ReminderShell>
    );
  const entry = link?.state === "OPEN" ? await getEntryOfAnyAge(link.providerId, now) : null;
  return (
    <ReminderShell>
      <PageTitle>{link ? `${t("title")} ${link.name}` : t("title")}</PageTitle>
      {link && entry ? <ConfirmByLink token={token} link={link} entry={entry} /> : <ClosedLink link={link} />}
    </ReminderShell>
  );
}
