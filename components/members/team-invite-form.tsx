import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { inviteColleagueAction } from "@/lib/members/actions/team";
import { MEMBERSHIP_ROLES } from "@/lib/platform/actor";

export function TeamInviteForm({ providerId }: { providerId: string }) {
  const t = useTranslations("members");
  const options = MEMBERSHIP_ROLES.map((role) => ({
    value: role,
    label: t(`role.${role}`),
    hint: t(`roleHint.${role}`),
  }));
  return (
    <section aria-labelledby="einladen" className="space-y-4">
      <h2 id="einladen" className="text-2xl">
        {t("team.inviteHeading")}
      </h2>
      <p className="max-w-text">{t("team.inviteText")}</p>
      <ActionForm
        action={inviteColleagueAction}
        labels={{ email: t("field.email"), role: t("field.role") }}
        submit={t("team.invite")}
        refusals={{ known_member: t("team.known") }}
      >
        <input type="hidden" name="providerId" value={providerId} />
        <Field name="email" type="email" autoComplete="off" required />
        <ChoiceField name="role" options={options} chosen={["MEMBER"]} />
      </ActionForm>
    </section>
  );
}
