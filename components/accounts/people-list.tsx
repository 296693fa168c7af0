import { useFormatter, useTranslations } from "next-intl";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { StaffPerson } from "@/lib/accounts/types";

/** Everybody of the staff. */
export function PeopleList({ people, isEditable }: { people: readonly StaffPerson[]; isEditable: boolean }) {
  const t = useTranslations("accounts.people");
  return (
    <StackedTable caption={t("caption")} columns={[t("name"), t("roles"), t("state"), t("lastSeen")]}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} isEditable={isEditable} />
      ))}
    </StackedTable>
  );
}

function PersonRow({ person, isEditable }: { person: StaffPerson; isEditable: boolean }) {
  const t = useTranslations("accounts.people");
  const role = useTranslations("staff.role");
  const format = useFormatter();
  const { id, name, email, roles, lastSeenAt } = person;
  const heading = (
    <>
      {isEditable ? (
        <a href={`/verwaltung/konten/${id}`} className="inline-flex min-h-11 items-center font-semibold">
          {name}
        </a>
      ) : (
        <strong>{name}</strong>
      )}
      <span className="block text-sm text-soft">{email}</span>
    </>
  );
  return (
    <StackedRow heading={heading}>
      <StackedCell label={t("roles")}>
        {roles.length === 0 ? t("noRole") : roles.map((each) => role(each)).join(", ")}
      </StackedCell>
      <StackedCell label={t("state")}>{t(stateOf(person))}</StackedCell>
      <StackedCell label={t("lastSeen")}>
        {lastSeenAt === null ? t("never") : format.dateTime(new Date(lastSeenAt), { dateStyle: "medium" })}
      </StackedCell>
    </StackedRow>
  );
}

function stateOf({ isDisabled, hasSecondFactor, isExample }: StaffPerson) {
  if (isDisabled) return "stateDisabled";
  if (isExample) return "stateExample";
  return hasSecondFactor ? "stateActive" : "stateWaiting";
}
