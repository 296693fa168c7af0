import { useTranslations } from "next-intl";
import type { Team, TeamMember } from "@/lib/members/types";
import { TeamMemberForms } from "./team-member-forms";

/** Everybody who looks after the entry, and what one may do about them. */
export function TeamList({ team }: { team: Team }) {
  return (
    <ul className="max-w-text space-y-4">
      {team.members.map((member) => (
        <li key={member.personId} className="space-y-3 rounded-lg border border-line bg-surface p-4">
          <Person member={member} />
          {team.isManager || member.isSelf ? <TeamMemberForms team={team} member={member} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Person({ member: { name, email, role, isSelf } }: { member: TeamMember }) {
  const t = useTranslations("members");
  return (
    <p>
      <strong className="block break-words">
        {name} {isSelf ? t("team.you") : null}
      </strong>
      <span className="block text-sm break-words text-soft">{email}</span>
      {t(`role.${role}`)}
    </p>
  );
}
