import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Review } from "@/lib/recognitions/types";
import { statusWords } from "./review-words";

type Open = NonNullable<Review["open"]>;

/** Tells the second person what the first one decided; its reasons stand below the own checklist. */
export function SecondCheck({ open }: { open: Open }) {
  const t = useTranslations("reviews.second");
  return (
    <Notice look="info">
      <h2 className="text-xl">{t("heading", { day: open.first.at, outcome: open.outcome })}</h2>
      {open.isOwn ? <p>{t.rich("own", { hand: (words) => <a href="#zustaendig">{words}</a> })}</p> : null}
    </Notice>
  );
}

/** The first person's reasons, and what was found otherwise than the entry says. */
export function FirstReasons({ open, cell }: { open: Open; cell: Review["cell"] }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const { found, first } = open;
  const day = (value: string) => format.dateTime(new Date(value), "day");
  const rows = [
    found.status ? ([t("decision.fields.status"), statusWords(t, { ...cell, status: found.status })] as const) : null,
    found.on ? ([t("decision.fields.on"), day(found.on)] as const) : null,
    found.from ? ([t("decision.fields.from"), day(found.from)] as const) : null,
    found.until ? ([t("decision.fields.until"), day(found.until)] as const) : null,
    found.openEnded ? ([t("decision.fields.until"), t("decision.openEndedValue")] as const) : null,
  ].filter((row) => row !== null);
  return (
    <section aria-labelledby="erste-pruefung" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="erste-pruefung" className="text-xl">
        {t("second.reason")}
      </h2>
      <p className="whitespace-pre-line">{first.reason || t("decision.nothing")}</p>
      {rows.length === 0 ? null : (
        <>
          <p className="pt-2 font-semibold">{t("second.found")}</p>
          <ul>
            {rows.map(([name, value]) => (
              <li key={name}>
                {name}: {value}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
