import { useTranslations } from "next-intl";
import { headingOf } from "@/lib/imports/schema/columns";
import type { FieldChange } from "@/lib/imports/types";

const CELL = "block whitespace-pre-line wrap-anywhere md:table-cell md:py-1 md:pr-4";

/** Field, before, after. On narrow screens one block per field. */
export function RowChanges({ number, changes }: { number: number; changes: readonly FieldChange[] }) {
  const t = useTranslations("transfer.rows");
  return (
    <table className="block w-full table-fixed border-collapse text-left md:table">
      <caption className="sr-only">{t("changes", { number })}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-edge">
          {(["field", "before", "after"] as const).map((column) => (
            <th key={column} scope="col" className="py-1 pr-4">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {changes.map(({ field, before, after }) => (
          <tr key={`${field} ${before} ${after}`} className="block py-1 align-top md:table-row">
            <th scope="row" className="block font-semibold md:table-cell md:py-1 md:pr-4">
              {headingOf(field)}
            </th>
            <td className={CELL}>
              <span className="text-soft md:sr-only">{t("before")}: </span>
              {before || t("empty")}
            </td>
            <td className={CELL}>
              <span className="text-soft md:sr-only">{t("after")}: </span>
              {after || t("empty")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
