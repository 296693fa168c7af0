import { useFormatter, useTranslations } from "next-intl";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";

/** How the entry stands before the public, and where it comes from. */
export function EntryState({ entry, staleMonths }: { entry: StaffEntry; staleMonths: number | null }) {
  const t = useTranslations("curation");
  const format = useFormatter();
  const isShown = entry.standing === "SHOWN" || entry.standing === "STALE";
  const facts = [
    { label: t("entry.visibility"), value: t(`visibility.${entry.visibility}`) },
    {
      label: t("entry.confirmed"),
      value: entry.confirmedOn ? format.dateTime(new Date(entry.confirmedOn), "day") : t("entry.never"),
    },
    { label: t("entry.interval"), value: t("entry.months", { months: entry.confirmEvery }) },
    { label: t("entry.source"), value: t(`source.${entry.source}`) },
    { label: t("entry.created"), value: format.dateTime(new Date(entry.createdOn), "day") },
  ];
  return (
    <section aria-labelledby="stand" className="space-y-3">
      <h2 id="stand" className="text-2xl">
        {t("entry.state")}
      </h2>
      <p>
        <strong>{t(`standing.${entry.standing}`, { months: staleMonths ?? 0 })}</strong>
        {entry.isExample ? ` ${t("entry.example")}` : null}
      </p>
      {isShown ? (
        <p>
          <a href={`/anbieter/${entry.slug}`} className="inline-flex min-h-11 items-center">
            {t("entry.publicPage")}
          </a>
        </p>
      ) : null}
      <dl className="grid max-w-text gap-2 sm:grid-cols-2">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className="inline text-soft">{label}: </dt>
            <dd className="inline">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
