import { useTranslations } from "next-intl";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { EntrySection } from "./entry-section";

/** How old this is, where it comes from, and what the public may know of the past. */
export function EntryChanges({ entry: { confirmedOn, isExample, history } }: { entry: PublicEntry }) {
  const t = useTranslations();
  return (
    <EntrySection id="stand" heading={t("entry.changes.heading")}>
      <p className="max-w-text">
        {confirmedOn ? t("entry.changes.confirmed", { day: new Date(confirmedOn) }) : t("entry.changes.unconfirmed")}
      </p>
      {isExample ? <p className="max-w-text">{t("entry.changes.example")}</p> : null}
      <p className="max-w-text">
        {t.rich("entry.changes.source", { payment: (words) => <a href="#bezahlung">{words}</a> })}
      </p>
      {history.length > 0 ? (
        <>
          <h3 className="text-xl">{t("entry.changes.history")}</h3>
          <ul className="max-w-text space-y-2">
            {history.map(({ area, city, funder, event }, position) => (
              <li
                key={position}
                className="gap-4 sm:grid sm:grid-cols-[7rem_1fr] print:grid print:grid-cols-[7rem_1fr]"
              >
                <time dateTime={event.day} className="block font-semibold">
                  {t("entry.glance.onDay", { day: new Date(event.day) })}
                </time>
                <span>
                  {t("entry.changes.event", {
                    event: t(`recognitions.event.${event.kind}`),
                    area: t(`offers.area.${area}`),
                    city,
                    funder: funder.name,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </EntrySection>
  );
}
