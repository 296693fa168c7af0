import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { InvitationList } from "@/components/accounts/invitation-list";
import { PeopleList } from "@/components/accounts/people-list";
import { SavedNote } from "@/components/accounts/saved-note";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { canManageAccounts, canReadAccounts } from "@/lib/accounts/policy";
import { listOpenInvitations, listStaff } from "@/lib/accounts/queries/staff";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.people"))("title") };
}

export default async function AccountsPage({ searchParams }: PageProps<"/verwaltung/konten">) {
  const staff = await requireStaff();
  if (!canReadAccounts(staff.actor)) return <ForbiddenPage />;
  const { gespeichert } = await searchParams;
  const [people, invitations] = await Promise.all([listStaff(staff), listOpenInvitations(staff, new Date())]);
  const isEditable = canManageAccounts(staff.actor);
  const t = await getTranslations("accounts.people");
  return (
    <div className="space-y-8">
      <PageTitle>{t("title")}</PageTitle>
      <SavedNote saved={gespeichert} />
      {isEditable ? (
        <ButtonLink href="/verwaltung/konten/einladen" look="primary">
          {t("inviteTitle")}
        </ButtonLink>
      ) : null}
      <PeopleList people={people} isEditable={isEditable} />
      {invitations.length > 0 ? (
        <section aria-labelledby="einladungen" className="space-y-4">
          <h2 id="einladungen" className="text-2xl">
            {t("openHeading")}
          </h2>
          <InvitationList invitations={invitations} isEditable={isEditable} />
        </section>
      ) : null}
    </div>
  );
}
