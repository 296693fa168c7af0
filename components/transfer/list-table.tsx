import { useTranslations } from "next-intl";
import type { ImportItem } from "@/lib/imports/types";
import { useTime } from "./use-time";

const COLUMNS = ["file", "when", "state"] as const;
const CELL = "px-3 py-2 align-top max-md:block max-md:px-0 max-md:py-1";

/** The lists that were brought in; one block per list where there is no room for a table. */
export function ListTable({ lists }: { lists: readonly ImportItem[] }) {
  const t = useTranslations("transfer");
  const time = useTime();
  if (lists.length === 0) return <p>{t("lists.none")}</p>;
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{t("lists.heading")}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-edge text-left">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="px-3 py-2">
              {t(`lists.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lists.map(({ id, fileName, createdAt, addedBy, state }) => (
          <tr key={id} className="border-b border-line max-md:block max-md:py-4">
            <th scope="row" className={`${CELL} text-left font-normal wrap-anywhere`}>
              <a href={`/verwaltung/daten/${id}`} className="inline-flex min-h-11 items-center font-semibold">
                {fileName}
              </a>
            </th>
            <td className={CELL}>{t("lists.by", { at: time(createdAt), name: addedBy ?? t("lists.former") })}</td>
            <td className={CELL}>{t(`state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
