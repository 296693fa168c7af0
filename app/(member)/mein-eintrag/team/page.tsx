import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TeamInvitations } from "@/components/members/team-invitations";
import { TeamInviteForm } from "@/components/members/team-invite-form";
import { TeamList } from "@/components/members/team-list";
import { TeamSaved } from "@/components/members/team-saved";
import { BackToOverview } from "@/components/own-entry/back-to-overview";
import { PageTitle } from "@/components/ui/page-title";
import { getTeam } from "@/lib/members/queries/team";
import { ownPath } from "@/lib/own-entry/rules/own-path";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireMember } from "@/lib/platform/gate";
import NotFound from "../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.team"))("title") };
}

export default async function TeamPage({ searchParams }: PageProps<"/mein-eintrag/team">) {
  const { eintrag, gespeichert } = await searchParams;
  const member = await requireMember(typeof eintrag === "string" ? eintrag : undefined);
  const team = member && (await getTeam(member, new Date()));
  if (!team) {
    answerNotFound();
    return <NotFound />;
  }
  const t = await getTranslations("members.team");
  return (
    <div className="space-y-8">
      <BackToOverview href={ownPath(member)} />
      <PageTitle>{t("title")}</PageTitle>
      <TeamSaved saved={gespeichert} />
      <p className="max-w-text">{t("text")}</p>
      <TeamList team={team} />
      {team.isManager ? <TeamInvitations team={team} /> : null}
      {team.isManager ? <TeamInviteForm providerId={team.providerId} /> : null}
    </div>
  );
}
