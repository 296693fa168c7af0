import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { revokeInvitationAction } from "@/lib/accounts/actions/people";
import type { OpenInvitation } from "@/lib/accounts/types";

/** Links that were sent and not used yet. */
export function InvitationList({
  invitations,
  isEditable,
}: {
  invitations: readonly OpenInvitation[];
  isEditable: boolean;
}) {
  const t = useTranslations("accounts.people");
  const role = useTranslations("staff.role");
  const format = useFormatter();
  return (
    <ul className="max-w-text space-y-4">
      {invitations.map(({ id, email, purpose, roles, expiresAt }) => (
        <li key={id} className="space-y-3 rounded-lg border border-line bg-surface p-4">
          <p>
            <strong className="block break-words">{email ?? t("firstAccount")}</strong>
            {purpose === "RESET" ? t("resetLink") : roles.map((each) => role(each)).join(", ")}
            <span className="block text-sm text-soft">
              {t("until", { at: format.dateTime(new Date(expiresAt), { dateStyle: "medium", timeStyle: "short" }) })}
            </span>
          </p>
          {isEditable ? (
            <ActionForm action={revokeInvitationAction} labels={{}} submit={t("revoke")}>
              <input type="hidden" name="id" value={id} />
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
