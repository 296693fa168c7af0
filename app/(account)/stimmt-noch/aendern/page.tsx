import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/freshness/closed-link";
import { ReminderShell } from "@/components/freshness/reminder-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { signInPath } from "@/lib/freshness/rules/sign-in-path";
import { reminderOf } from "../reminder-of";

type Props = PageProps<"/stimmt-noch/aendern">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("freshness.change"))("title") };
}

/** The way into the own area, said before somebody stands in front of the sign-in. */
export default async function ChangePage({ searchParams }: Props) {
  const { token, link } = await reminderOf(searchParams, new Date());
  const t = await getTranslations("freshness");
  return (
    <ReminderShell>
      <PageTitle>{t("change.title")}</PageTitle>
      {link?.state === "OPEN" ? (
        <>
          <p className="max-w-text">{t(link.hasMembers ? "change.text" : "change.alone")}</p>
          <p>
            <ButtonLink href={signInPath(link)} look="primary">
              {t(link.hasMembers ? "change.signIn" : "link.takeOver")}
            </ButtonLink>
          </p>
          <p className="max-w-text">
            {t("change.stays")}{" "}
            <a href={`/stimmt-noch?token=${token}`} className="inline-flex min-h-11 items-center">
              {t("gone.back")}
            </a>
          </p>
        </>
      ) : (
        <ClosedLink link={link} />
      )}
    </ReminderShell>
  );
}
