import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { RemovalFold } from "@/components/forms/removal-fold";
import { changeMemberRoleAction, handOverAction, removeMemberAction } from "@/lib/members/actions/team";
import type { Team, TeamMember } from "@/lib/members/types";

/** What one may do about a member of the team. Each asks its own question, so each is a form of its own. */
export function TeamMemberForms({ team, member }: { team: Team; member: TeamMember }) {
  const t = useTranslations("members.team");
  const refusals = { last_owner: t("lastOwner"), not_found: t("gone") };
  const who = (
    <>
      <input type="hidden" name="providerId" value={team.providerId} />
      <input type="hidden" name="personId" value={member.personId} />
    </>
  );
  const whom = <span className="sr-only">: {member.name}</span>;
  const other = member.role === "OWNER" ? "MEMBER" : "OWNER";
  return (
    <div className="space-y-3">
      {team.isManager ? (
        <ActionForm action={changeMemberRoleAction} labels={{}} refusals={refusals}>
          {who}
          <input type="hidden" name="role" value={other} />
          <PendingButton look="secondary">
            {other === "OWNER" ? t("makeOwner") : t("makeMember")}
            {whom}
          </PendingButton>
        </ActionForm>
      ) : null}
      {team.isManager && !member.isSelf ? (
        <ActionForm action={handOverAction} labels={{}} refusals={refusals}>
          {who}
          <p>{t("handOverHint", { name: member.name })}</p>
          <PendingButton look="secondary">
            {t("handOver")}
            {whom}
          </PendingButton>
        </ActionForm>
      ) : null}
      <ActionForm action={removeMemberAction} labels={{}} refusals={refusals}>
        {who}
        {member.isSelf ? (
          <RemovalFold summary={t("leave")}>
            <p>{t("leaveText")}</p>
            <PendingButton look="secondary">{t("leaveYes")}</PendingButton>
          </RemovalFold>
        ) : (
          <PendingButton look="secondary">
            {t("remove")}
            {whom}
          </PendingButton>
        )}
      </ActionForm>
    </div>
  );
}
