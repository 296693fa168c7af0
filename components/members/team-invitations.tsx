import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { revokeColleagueAction } from "@/lib/members/actions/team";
import type { Team } from "@/lib/members/types";

/** Colleagues who were asked and have not come yet. */
export function TeamInvitations({ team }: { team: Team }) {
  const t = useTranslations("members");
  const format = useFormatter();
  if (team.invitations.length === 0) return null;
  return (
    <section aria-labelledby="offen" className="space-y-4">
      <h2 id="offen" className="text-2xl">
        {t("team.openHeading")}
      </h2>
      <ul className="max-w-text space-y-4">
        {team.invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} className="space-y-3 rounded-lg border border-line bg-surface p-4">
            <p>
              <strong className="block break-words">{email}</strong>
              {t(`role.${role}`)}
              <span className="block text-sm text-soft">
                {t("team.until", { at: format.dateTime(new Date(expiresAt), { dateStyle: "medium" }) })}
              </span>
            </p>
            <ActionForm
              action={revokeColleagueAction}
              labels={{}}
              submit={t("team.revoke")}
              refusals={{ not_found: t("team.gone") }}
            >
              <input type="hidden" name="providerId" value={team.providerId} />
              <input type="hidden" name="id" value={id} />
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
