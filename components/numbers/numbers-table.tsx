import { useFormatter, useTranslations } from "next-intl";
import type { NumbersRow, NumbersTable as Table } from "@/lib/statistics/types";
import { Bar, BarKey } from "./bar";
import { valueName } from "./value-name";

const CELL = "px-2 py-1 align-top text-right max-md:flex max-md:justify-between max-md:gap-4 max-md:px-0";
/** More patterns than these nobody tells apart; wider tables draw their sums. */
const MAX_PARTS = 3;

/** Figures with a bar in each row; below 48em one block per row, without its zeros. */
export function NumbersTable({ table }: { table: Table }) {
  const t = useTranslations();
  const { name, rowsBy, columnsBy, columns, rows } = table;
  const hasMedian = rows.some(({ medianDays }) => medianDays !== undefined);
  const max = Math.max(...rows.map(({ total }) => total));
  const hasParts = columns.length <= MAX_PARTS;
  return (
    <table id={name} className="w-full border-collapse max-md:block print:break-inside-avoid">
      <caption className="pb-2 text-left text-lg font-semibold max-md:block">{t(`numbers.table.${name}`)}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left text-sm">
          <th scope="col" className="py-2 pr-2 align-bottom">
            {t(`numbers.dimension.${rowsBy}`)}
          </th>
          {columns.map((column, index) => (
            <th key={column} scope="col" className="px-2 py-2 text-right align-bottom">
              {hasParts ? <BarKey index={index} /> : null} {valueName(t, columnsBy, column)}
            </th>
          ))}
          <th scope="col" className="px-2 py-2 text-right align-bottom">
            {t("numbers.total")}
          </th>
          {hasMedian ? (
            <th scope="col" className="px-2 py-2 text-right align-bottom">
              {t("numbers.median")}
            </th>
          ) : null}
          <td className="w-1/4" />
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <Row key={row.key} row={row} table={table} max={max} hasParts={hasParts} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { row: NumbersRow; table: Table; max: number; hasParts: boolean };

function Row({ row: { key, counts, total, medianDays }, table, max, hasParts }: RowProps) {
  const t = useTranslations();
  const format = useFormatter();
  const { rowsBy, columnsBy, columns } = table;
  const figures = columns.map((column) => ({ key: column, value: counts[column] ?? 0 }));
  return (
    <tr className="border-b border-line max-md:block max-md:py-3">
      <th scope="row" className="py-1 pr-2 text-left align-top font-semibold max-md:block">
        {valueName(t, rowsBy, key)}
      </th>
      {figures.map(({ key: column, value }) => (
        <td key={column} className={`${CELL} ${value === 0 ? "text-soft max-md:hidden" : ""}`}>
          <span className="md:hidden">{valueName(t, columnsBy, column)}</span>
          {format.number(value)}
        </td>
      ))}
      <td className={`${CELL} font-semibold`}>
        <span className="md:hidden">{t("numbers.total")}</span>
        {format.number(total)}
      </td>
      {medianDays === undefined ? null : (
        <td className={`${CELL} ${medianDays === null ? "max-md:hidden" : ""}`}>
          <span className="md:hidden">{t("numbers.median")}</span>
          {medianDays === null ? t("numbers.noMedian") : format.number(medianDays, { maximumFractionDigits: 1 })}
        </td>
      )}
      <td className={`py-2 pl-2 align-top max-md:px-0 ${total === 0 ? "max-md:hidden" : "max-md:block"}`}>
        <Bar parts={hasParts ? figures : [{ key: "total", value: total }]} max={max} />
      </td>
    </tr>
  );
}
