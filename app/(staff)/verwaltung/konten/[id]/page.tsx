import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { PersonForms } from "@/components/accounts/person-forms";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { canManageAccounts } from "@/lib/accounts/policy";
import { getStaffPerson } from "@/lib/accounts/queries/staff";
import type { StaffPerson } from "@/lib/accounts/types";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import type { Staff } from "@/lib/platform/insider";
import StaffNotFound from "../../not-found";

type Props = PageProps<"/verwaltung/konten/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  const person = canManageAccounts(staff.actor) ? await findPerson(staff, (await params).id) : null;
  return { title: person?.name ?? (await getTranslations("accounts.people"))("title") };
}

export default async function PersonPage({ params }: Props) {
  const staff = await requireStaff();
  if (!canManageAccounts(staff.actor)) return <ForbiddenPage />;
  const person = await findPerson(staff, (await params).id);
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

/** Null for an address that names nobody. */
async function findPerson(staff: Staff, id: string): Promise<StaffPerson | null> {
  return z.uuid().safeParse(id).success ? getStaffPerson(staff, id) : null;
}
