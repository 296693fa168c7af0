import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { rowsAddress, type RowFilter } from "@/lib/imports/schema/forms";
import type { ImportDetail, ListedRow } from "@/lib/imports/types";
import { RowFilters } from "./row-filters";
import { RowList } from "./row-list";

type Props = { list: ImportDetail; chosen: RowFilter; rows: readonly ListedRow[]; pages: number };

/** The rows of a list, fifty at a time. */
export function RowsSection({ list, chosen, rows, pages }: Props) {
  const t = useTranslations("transfer.rows");
  const hasBad = list.preview.kinds.FAULTY + (list.result?.stale ?? 0) > 0;
  return (
    <section aria-labelledby="zeilen" className="space-y-4">
      <h2 id="zeilen" tabIndex={-1} className="text-2xl">
        {t("heading")}
      </h2>
      {hasBad ? (
        <a href={`/verwaltung/daten/${list.id}/fehler`} download className={BUTTON_STYLE.secondary}>
          {t("errors")}
        </a>
      ) : null}
      <RowFilters list={list} chosen={chosen} />
      <RowList rows={rows} />
      <RowPages id={list.id} chosen={chosen} pages={pages} />
    </section>
  );
}

function RowPages({ id, chosen, pages }: { id: string; chosen: RowFilter; pages: number }) {
  const t = useTranslations("transfer.rows");
  if (pages === 1) return null;
  const { page } = chosen;
  const link = "flex min-h-11 items-center font-semibold";
  return (
    <nav aria-label={t("paging")} className="flex flex-wrap items-center gap-6 print:hidden">
      {page > 1 ? (
        <a href={rowsAddress(id, { ...chosen, page: page - 1 })} rel="prev" className={link}>
          {t("previous")}
        </a>
      ) : null}
      <span>{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={rowsAddress(id, { ...chosen, page: page + 1 })} rel="next" className={link}>
          {t("next")}
        </a>
      ) : null}
    </nav>
  );
}
