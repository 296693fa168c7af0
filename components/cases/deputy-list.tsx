import { useFormatter, useTranslations } from "next-intl";
import type { Colleague } from "@/lib/cases/types";

type Props = { colleagues: readonly Colleague[]; isEditable: boolean };

/** Who stands in for whom; a LEAD changes it from here. */
export function DeputyList({ colleagues, isEditable }: Props) {
  const t = useTranslations("staff.deputy");
  const shown = isEditable ? colleagues : colleagues.filter(({ deputyId }) => deputyId !== null);
  return (
    <section aria-labelledby="alle" className="space-y-3">
      <h2 id="alle" className="text-2xl">
        {t("all")}
      </h2>
      {shown.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="divide-y divide-line">
        {shown.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <Row person={person} colleagues={colleagues} />
            {isEditable ? (
              <a href={`/verwaltung/vertretung?person=${person.id}`} className="inline-flex min-h-11 items-center">
                {t("change", { name: person.name })}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ person, colleagues }: { person: Colleague; colleagues: readonly Colleague[] }) {
  const t = useTranslations("staff.deputy");
  const format = useFormatter();
  const { name, deputyId, deputyFrom, deputyUntil } = person;
  if (deputyId === null || deputyFrom === null) return <span>{t("rowNone", { name })}</span>;
  const deputy = colleagues.find(({ id }) => id === deputyId)?.name ?? "–";
  const dayOf = (day: string) => format.dateTime(new Date(day), "day");
  const from = dayOf(deputyFrom);
  return (
    <span>
      {deputyUntil
        ? t("rowUntil", { name, deputy, from, until: dayOf(deputyUntil) })
        : t("rowOpen", { name, deputy, from })}
    </span>
  );
}
