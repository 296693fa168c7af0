import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AccountShell } from "@/components/accounts/account-shell";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { ButtonLink } from "@/components/ui/button-link";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageTitle } from "@/components/ui/page-title";
import { homeOf, innerPath, wayBack } from "@/lib/accounts/rules/links";
import { isWhole } from "@/lib/platform/gate";
import { currentVisit } from "@/lib/platform/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signIn"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/anmelden">) {
  const { weiter, abgemeldet, passwort, konto } = await searchParams;
  const back = innerPath(typeof weiter === "string" ? weiter : null);
  const visit = await currentVisit();
  if (visit && isWhole(visit)) redirect(wayBack(back, homeOf({ isStaff: visit.roles.length > 0 })));
  const t = await getTranslations("accounts.signIn");
  const news = [
    abgemeldet === "1" ? t("signedOut") : null,
    passwort === "neu" ? t("newPassword") : null,
    konto === "geloescht" ? t("deleted") : null,
  ];
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      {news
        .filter((line) => line !== null)
        .map((line) => (
          <DoneNotice key={line}>{line}</DoneNotice>
        ))}
      <SignInForm back={back ?? ""} />
      <p>
        <ButtonLink
          href={back === null ? "/anmelden/mail" : `/anmelden/mail?weiter=${encodeURIComponent(back)}`}
          look="secondary"
        >
          {t("byMail")}
        </ButtonLink>
      </p>
      <p>
        <a href="/anmelden/passwort" className="inline-flex min-h-11 items-center">
          {t("forgotten")}
        </a>
      </p>
    </AccountShell>
  );
}
