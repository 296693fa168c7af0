import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NameForm } from "@/components/accounts/name-form";
import { OwnDataLinks } from "@/components/accounts/own-data-links";
import { OwnShell } from "@/components/accounts/own-shell";
import { SavedNote } from "@/components/accounts/saved-note";
import { SessionList } from "@/components/accounts/session-list";
import { PageTitle } from "@/components/ui/page-title";
import { listOwnSessions } from "@/lib/accounts/queries/own-account";
import { requireAccount } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.own"))("title") };
}

const LINKS = {
  password: "/konto/passwort",
  secondFactor: "/konto/zweiter-faktor",
  codes: "/konto/ersatzcodes",
} as const;

export default async function AccountPage({ searchParams }: PageProps<"/konto">) {
  const visit = await requireAccount();
  const { gespeichert } = await searchParams;
  const sessions = await listOwnSessions(visit, new Date());
  const t = await getTranslations("accounts.own");
  const isStaff = visit.roles.length > 0;
  const links = isStaff ? (["password", "secondFactor", "codes"] as const) : (["password"] as const);
  return (
    <OwnShell isStaff={isStaff}>
      <PageTitle>{t("title")}</PageTitle>
      <SavedNote saved={gespeichert} />
      <section aria-labelledby="ihr-name" className="space-y-4">
        <h2 id="ihr-name" className="text-2xl">
          {t("nameHeading")}
        </h2>
        <NameForm name={visit.name} />
      </section>
      <section aria-labelledby="anmeldung" className="space-y-2">
        <h2 id="anmeldung" className="text-2xl">
          {t("signInHeading")}
        </h2>
        <p className="break-words">{t("email", { email: visit.email })}</p>
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={LINKS[link]} className="inline-flex min-h-11 items-center">
                {t(link)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="geraete" className="space-y-4">
        <h2 id="geraete" className="text-2xl">
          {t("sessionsHeading")}
        </h2>
        <p className="max-w-text">{t("sessionsText")}</p>
        <SessionList sessions={sessions} />
      </section>
      <OwnDataLinks />
    </OwnShell>
  );
}
