import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { InviteForm } from "@/components/accounts/invite-form";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canManageAccounts } from "@/lib/accounts/policy";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.people"))("inviteTitle") };
}

export default async function InvitePage() {
  const staff = await requireStaff();
  if (!canManageAccounts(staff.actor)) return <ForbiddenPage />;
  const t = await getTranslations("accounts.people");
  return (
    <div className="space-y-6">
      <BackLink href="/verwaltung/konten">{t("back")}</BackLink>
      <PageTitle>{t("inviteTitle")}</PageTitle>
      <p className="max-w-text">{t("inviteText")}</p>
      <InviteForm />
    </div>
  );
}
