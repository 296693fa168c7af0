import type { ReactNode } from "react";

const CELL = "px-3 py-2 align-top max-md:block max-md:px-0 max-md:py-1";

type TableProps = { caption: string; columns: readonly string[]; children: ReactNode };

/** A table where there is room, else one block per row. */
export function StackedTable({ caption, columns, children }: TableProps) {
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left">
          {columns.map((column) => (
            <th key={column} scope="col" className="px-3 py-2">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">{children}</tbody>
    </table>
  );
}

/** What the row is about, then its cells. */
export function StackedRow({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-b border-line max-md:block max-md:py-4">
      <th scope="row" className={`${CELL} text-left font-normal wrap-anywhere md:w-2/5`}>
        {heading}
      </th>
      {children}
    </tr>
  );
}

/** `label` repeats the column where its head is not seen; without one the content says what it is. */
export function StackedCell({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <td className={`${CELL} wrap-anywhere`}>
      {label === undefined ? null : <span className="text-soft md:hidden">{label}: </span>}
      {children}
    </td>
  );
}
