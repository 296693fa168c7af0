import { useFormatter, useTranslations } from "next-intl";
import type { FunderRequestLine } from "@/lib/reports/types";

/** Who was asked, and whether an answer came. */
export function FunderRequests({ requests }: { requests: readonly FunderRequestLine[] }) {
  const t = useTranslations("report-desk.ask");
  const format = useFormatter();
  const dayOf = (day: string) => format.dateTime(new Date(day), "day");
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="gefragt" className="space-y-2">
      <h2 id="gefragt" className="text-2xl">
        {t("asked")}
      </h2>
      <ul className="max-w-text divide-y divide-line border-y border-line">
        {requests.map(({ id, funder, email, cells, askedOn, answeredOn, isOver }) => (
          <li key={id} className="py-3">
            <span className="block font-semibold">{funder}</span>
            <span className="block wrap-anywhere">{t("line", { day: dayOf(askedOn), email, count: cells })}</span>
            <span className="block">
              {answeredOn === null ? t(isOver ? "over" : "waiting") : t("answered", { day: dayOf(answeredOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
