import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { OutreachForm } from "@/components/members/outreach-form";
import { OutreachSaved } from "@/components/members/outreach-saved";
import { OutreachStates } from "@/components/members/outreach-states";
import { PageTitle } from "@/components/ui/page-title";
import { canInviteProviders, canReadClaims } from "@/lib/members/policy";
import { listOutreach } from "@/lib/members/queries/outreach";
import { INVITATION_STATES } from "@/lib/members/types";
import { requireStaff } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.outreach"))("title") };
}

export default async function OutreachPage({ searchParams }: PageProps<"/verwaltung/einladungen">) {
  const staff = await requireStaff();
  if (!canReadClaims(staff.actor)) return <ForbiddenPage />;
  const { stand, gespeichert } = await searchParams;
  const page = await listOutreach(staff, INVITATION_STATES.find((state) => state === stand) ?? "NONE");
  const t = await getTranslations("members.outreach");
  return (
    <div className="space-y-8">
      <PageTitle>{t("title")}</PageTitle>
      <OutreachSaved saved={gespeichert} />
      <p className="max-w-text">{t("text")}</p>
      <OutreachStates page={page} />
      <OutreachForm page={page} isEditable={canInviteProviders(staff.actor)} />
    </div>
  );
}
