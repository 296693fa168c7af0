import { useFormatter, useTranslations } from "next-intl";
import type { MonthViews } from "@/lib/own-entry/types";

/** How often the entry was opened, month by month. */
export function ViewsTable({ views }: { views: readonly MonthViews[] }) {
  const t = useTranslations("own-entry.views");
  const format = useFormatter();
  return (
    <section aria-labelledby="aufrufe" className="space-y-3">
      <h2 id="aufrufe" className="text-2xl">
        {t("heading")}
      </h2>
      <p className="max-w-text">{t("text")}</p>
      <dl className="max-w-text">
        {views.map(({ month, count }) => (
          <div key={month} className="flex justify-between gap-4 border-b border-line py-2">
            <dt>{format.dateTime(new Date(month), "month")}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
