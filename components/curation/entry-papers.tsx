import { useFormatter, useTranslations } from "next-intl";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import type { Day } from "@/lib/platform/day";

/** Evidence and mails of an entry. */
export function EntryPapers({ entry }: { entry: StaffEntry }) {
  const t = useTranslations();
  const format = useFormatter();
  const day = (value: Day | null) => (value ? format.dateTime(new Date(value), "day") : "none");
  return (
    <>
      <section aria-labelledby="nachweise" className="space-y-3">
        <h2 id="nachweise" className="text-2xl">
          {t("curation.entry.evidence")}
        </h2>
        {entry.evidence.length === 0 ? <p>{t("curation.entry.noEvidence")}</p> : null}
        <ul className="max-w-text list-disc pl-6">
          {entry.evidence.map(({ id, kind, issuer, issuedOn, validUntil, cells }) => (
            <li key={id}>
              <a href={`/verwaltung/nachweise/${id}`} className="inline-block py-2">
                {t("curation.entry.evidenceLine", {
                  kind: t(`recognitions.evidence.${kind}`),
                  issuer: issuer ?? "none",
                  issued: day(issuedOn),
                  until: day(validUntil),
                  cells,
                })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="mails" className="space-y-3">
        <h2 id="mails" className="text-2xl">
          {t("curation.entry.mails")}
        </h2>
        {entry.mails.length === 0 ? <p>{t("curation.entry.noMails")}</p> : null}
        <ul className="max-w-text list-disc pl-6">
          {entry.mails.map(({ id, subject, state, on }) => (
            <li key={id}>
              <a href={`/verwaltung/post/${id}`} className="inline-block py-2">
                {day(on)}: {subject}
              </a>{" "}
              ({t(`curation.entry.mailState.${state}`)})
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
