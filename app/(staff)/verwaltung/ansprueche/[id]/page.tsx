import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ClaimFacts } from "@/components/members/claim-facts";
import { ClaimForms } from "@/components/members/claim-forms";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canDecideClaims, canReadClaims } from "@/lib/members/policy";
import { getClaim } from "@/lib/members/queries/claims";
import type { ClaimView } from "@/lib/members/types";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { env } from "@/lib/platform/env";
import { requireStaff } from "@/lib/platform/gate";
import type { Staff } from "@/lib/platform/insider";
import StaffNotFound from "../../not-found";

type Props = PageProps<"/verwaltung/ansprueche/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  const claim = canReadClaims(staff.actor) ? await findClaim(staff, (await params).id) : null;
  const t = await getTranslations("members.claims");
  return { title: claim ? t("titleOne", { name: claim.providerName }) : t("title") };
}

export default async function ClaimPage({ params }: Props) {
  const staff = await requireStaff();
  if (!canReadClaims(staff.actor)) return <ForbiddenPage />;
  const claim = await findClaim(staff, (await params).id);
  if (!claim) {
    answerNotFound();
    return <StaffNotFound />;
  }
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

/** Null for an address that names no claim. */
async function findClaim(staff: Staff, id: string): Promise<ClaimView | null> {
  return z.uuid().safeParse(id).success ? getClaim(staff, id, new Date()) : null;
}
