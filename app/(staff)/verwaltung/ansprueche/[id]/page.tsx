import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ClaimFacts } from "@/components/members/claim-facts";
import { ClaimForms } from "@/components/members/claim-forms";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canDecideClaims, canReadClaims } from "@/lib/members/policy";
import { getClaim } from "@/lib/members/queries/claims";
import { env } from "@/lib/platform/env";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.claims"))("short") };
}

export default async function ClaimPage({ params }: PageProps<"/verwaltung/ansprueche/[id]">) {
  const staff = await requireStaff();
  if (!canReadClaims(staff.actor)) return <ForbiddenPage />;
  const { id } = await params;
  const claim = z.uuid().safeParse(id).success ? await getClaim(staff, id, new Date()) : null;
  if (!claim) notFound();
  const t = await getTranslations("members.claims");
  const codePage = new URL("/anbieter-werden/code", env().PUBLIC_URL).href;
  return (
    <div className="space-y-8">
      <BackLink href="/verwaltung/ansprueche">{t("back")}</BackLink>
      <div className="space-y-6 print:hidden">
        <PageTitle>{t("titleOne", { name: claim.providerName })}</PageTitle>
        <p className="max-w-text">{t("text")}</p>
        <ClaimFacts claim={claim} />
      </div>
      {canDecideClaims(staff.actor) ? <ClaimForms claim={claim} codePage={codePage} /> : null}
    </div>
  );
}
