import { useTranslations } from "next-intl";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { ImportItem } from "@/lib/imports/types";
import { useTime } from "./use-time";

const COLUMNS = ["file", "when", "state"] as const;

/** The lists that were brought in. */
export function ListTable({ lists }: { lists: readonly ImportItem[] }) {
  const t = useTranslations("transfer");
  const time = useTime();
  if (lists.length === 0) return <p>{t("lists.none")}</p>;
  return (
    <StackedTable caption={t("lists.heading")} columns={COLUMNS.map((column) => t(`lists.${column}`))}>
      {lists.map(({ id, fileName, createdAt, addedBy, state }) => (
        <StackedRow
          key={id}
          heading={
            <a href={`/verwaltung/daten/${id}`} className="inline-flex min-h-11 items-center font-semibold">
              {fileName}
            </a>
          }
        >
          <StackedCell>{t("lists.by", { at: time(createdAt), name: addedBy ?? t("lists.former") })}</StackedCell>
          <StackedCell>{t(`state.${state}`)}</StackedCell>
        </StackedRow>
      ))}
    </StackedTable>
  );
}
