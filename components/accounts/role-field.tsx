import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import { STAFF_ROLES, type StaffRole } from "@/lib/platform/actor";

/** The roles of a person with what each may do. */
export function RoleField({ chosen = [] }: { chosen?: readonly StaffRole[] }) {
  const t = useTranslations("accounts.roles");
  const name = useTranslations("staff.role");
  const options = STAFF_ROLES.map((role) => ({ value: role, label: name(role), hint: t(role) }));
  return <ChoiceField name="roles" multiple options={options} chosen={chosen} />;
}
