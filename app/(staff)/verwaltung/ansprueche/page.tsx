import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ClaimList } from "@/components/members/claim-list";
import { ClaimSaved } from "@/components/members/claim-saved";
import { HandedInList } from "@/components/members/handed-in-list";
import { PageTitle } from "@/components/ui/page-title";
import { canReadClaims } from "@/lib/members/policy";
import { listClaims, listHandedIn } from "@/lib/members/queries/claims";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.claims"))("title") };
}

/** `?eintrag=` leads on where that entry was handed in and nobody else claims it. */
export default async function ClaimsPage({ searchParams }: PageProps<"/verwaltung/ansprueche">) {
  const staff = await requireStaff();
  if (!canReadClaims(staff.actor)) return <ForbiddenPage />;
  const { gespeichert, eintrag } = await searchParams;
  const [claims, handedIn] = await Promise.all([listClaims(staff, new Date()), listHandedIn(staff)]);
  const isClaimed = claims.some(({ providerId }) => providerId === eintrag);
  if (!isClaimed && handedIn.some(({ id }) => id === eintrag)) redirect(`/verwaltung/eintraege/${String(eintrag)}`);
  const t = await getTranslations("members.claims");
  return (
    <div className="space-y-8">
      <PageTitle>{t("title")}</PageTitle>
      <ClaimSaved saved={gespeichert} />
      <p className="max-w-text">{t("text")}</p>
      <ClaimList claims={claims} />
      <HandedInList entries={handedIn} />
    </div>
  );
}
