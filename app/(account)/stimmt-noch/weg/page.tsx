import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/freshness/closed-link";
import { GoneForm } from "@/components/freshness/gone-form";
import { ReminderShell } from "@/components/freshness/reminder-shell";
import { Thanks } from "@/components/freshness/thanks";
import { PageTitle } from "@/components/ui/page-title";
import { reminderOf } from "../reminder-of";

type Props = PageProps<"/stimmt-noch/weg">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("freshness.gone"))("title") };
}

/** "Gibt es nicht mehr": a message to the staff, on the press of a button. */
export default async function GonePage({ searchParams }: Props) {
  const { token, link, isThanks } = await reminderOf(searchParams, new Date());
  const t = await getTranslations("freshness");
  if (link?.state === "USED" && isThanks)
    return (
      <ReminderShell>
        <title>{t("gone.thanks")}</title>
        <PageTitle>{link.name}</PageTitle>
        <Thanks page={{ href: `/anbieter/${link.slug}`, name: t("confirm.page") }}>{t("gone.done")}</Thanks>
      </ReminderShell>
    );
  return (
    <ReminderShell>
      <PageTitle>{t("gone.title")}</PageTitle>
      {link?.state === "OPEN" ? <GoneForm token={token} name={link.name} /> : <ClosedLink link={link} />}
    </ReminderShell>
  );
}
