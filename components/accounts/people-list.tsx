import { useFormatter, useTranslations } from "next-intl";
import type { StaffPerson } from "@/lib/accounts/types";

/** Everybody of the staff; a table where there is room, else one block each. */
export function PeopleList({ people, isEditable }: { people: readonly StaffPerson[]; isEditable: boolean }) {
  const t = useTranslations("accounts.people");
  const columns = [t("name"), t("roles"), t("state"), t("lastSeen")];
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left">
          {columns.map((column) => (
            <th key={column} scope="col" className="px-3 py-2">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} isEditable={isEditable} />
        ))}
      </tbody>
    </table>
  );
}

const CELL = "px-3 py-2 align-top max-md:block max-md:px-0 max-md:py-1";

function PersonRow({ person, isEditable }: { person: StaffPerson; isEditable: boolean }) {
  const t = useTranslations("accounts.people");
  const role = useTranslations("staff.role");
  const format = useFormatter();
  const { id, name, email, roles, lastSeenAt } = person;
  return (
    <tr className="border-b border-line max-md:block max-md:py-4">
      <th scope="row" className={`${CELL} text-left font-normal`}>
        {isEditable ? (
          <a href={`/verwaltung/konten/${id}`} className="inline-flex min-h-11 items-center font-semibold">
            {name}
          </a>
        ) : (
          <strong>{name}</strong>
        )}
        <span className="block text-sm break-words text-soft">{email}</span>
      </th>
      <td className={CELL}>
        <Label>{t("roles")}</Label>
        {roles.length === 0 ? t("noRole") : roles.map((each) => role(each)).join(", ")}
      </td>
      <td className={CELL}>
        <Label>{t("state")}</Label>
        {t(stateOf(person))}
      </td>
      <td className={CELL}>
        <Label>{t("lastSeen")}</Label>
        {lastSeenAt === null ? t("never") : format.dateTime(new Date(lastSeenAt), { dateStyle: "medium" })}
      </td>
    </tr>
  );
}

/** Where the head of the table is not seen. */
const Label = ({ children }: { children: string }) => <span className="text-soft md:hidden">{children}: </span>;

function stateOf({ isDisabled, hasSecondFactor, isExample }: StaffPerson) {
  if (isDisabled) return "stateDisabled";
  if (isExample) return "stateExample";
  return hasSecondFactor ? "stateActive" : "stateWaiting";
}
