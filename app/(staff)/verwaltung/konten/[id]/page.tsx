import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { PersonForms } from "@/components/accounts/person-forms";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canManageAccounts } from "@/lib/accounts/policy";
import { getStaffPerson } from "@/lib/accounts/queries/staff";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import StaffNotFound from "../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.people"))("short") };
}

export default async function PersonPage({ params }: PageProps<"/verwaltung/konten/[id]">) {
  const staff = await requireStaff();
  if (!canManageAccounts(staff.actor)) return <ForbiddenPage />;
  const id = z.uuid().safeParse((await params).id);
  const person = id.success ? await getStaffPerson(staff, id.data) : null;
  if (!person) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const t = await getTranslations("accounts.people");
  return (
    <div className="space-y-8">
      <BackLink href="/verwaltung/konten">{t("back")}</BackLink>
      <PageTitle>{person.name}</PageTitle>
      <p className="break-words">{person.email}</p>
      <PersonForms person={person} />
    </div>
  );
}
