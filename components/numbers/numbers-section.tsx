import { useTranslations } from "next-intl";
import type { NumbersTable as Table, Subject } from "@/lib/statistics/types";
import { NumbersTable } from "./numbers-table";

/** All tables about one thing, under its heading. */
export function NumbersSection({ subject, tables }: { subject: Subject; tables: readonly Table[] }) {
  const t = useTranslations("numbers");
  return (
    <section aria-labelledby={subject} className="space-y-8">
      <div className="space-y-2">
        <h2 id={subject} className="text-2xl">
          {t(`section.${subject}`)}
        </h2>
        <p className="max-w-text text-soft">{t(`note.${subject}`)}</p>
      </div>
      {tables.map((table) => (
        <NumbersTable key={table.name} table={table} />
      ))}
    </section>
  );
}
