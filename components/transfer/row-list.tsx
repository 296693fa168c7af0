import { useTranslations } from "next-intl";
import type { IconName } from "@/components/ui/icon";
import { Mark, type MarkShape } from "@/components/ui/mark";
import type { ListedRow, RowKind } from "@/lib/imports/types";
import { RowChanges } from "./row-changes";

const SIGNS: Record<RowKind, { shape: MarkShape; icon: IconName }> = {
  NEW: { shape: "full", icon: "check" },
  CHANGED: { shape: "square", icon: "arrow" },
  UNCHANGED: { shape: "ring", icon: "check" },
  FAULTY: { shape: "warning", icon: "warning" },
};

/** What each row would do, and why some cannot. */
export function RowList({ rows }: { rows: readonly ListedRow[] }) {
  const t = useTranslations("transfer.rows");
  if (rows.length === 0) return <p>{t("none")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.number} className="flex gap-3 py-3">
          <Mark {...SIGNS[row.kind]} />
          <RowBody row={row} />
        </li>
      ))}
    </ol>
  );
}

function RowBody({ row: { number, kind, name, isStale, details } }: { row: ListedRow }) {
  const t = useTranslations("transfer.rows");
  const { added, changes, errors } = details;
  return (
    <div className="min-w-0 grow space-y-2">
      <p className="wrap-anywhere">
        <strong>{t("row", { number })}</strong>: {name || t("noName")} ({t(`kind.${kind}`)})
      </p>
      {isStale ? <p className="font-semibold">{t("stale")}</p> : null}
      {added.length > 0 ? <p>{t("added", { levels: added.map((level) => t(`level.${level}`)).join(", ") })}</p> : null}
      {changes.length > 0 ? <RowChanges number={number} changes={changes} /> : null}
      <RowErrors errors={errors} />
    </div>
  );
}

function RowErrors({ errors }: { errors: ListedRow["details"]["errors"] }) {
  const t = useTranslations("transfer.rows");
  const words = useTranslations("imports");
  if (errors.length === 0) return null;
  return (
    <ul className="list-disc space-y-2 pl-5">
      {errors.map(({ field, column, value, code, params }) => (
        <li key={`${field} ${code}`} className="wrap-anywhere">
          <span className="font-semibold">{t("error", { column, filled: value === "" ? "no" : "yes", value })}</span>
          <span className="block">{words(`error.${code}`, params)}.</span>
          <span className="block">{t("expected", { expected: words(`expected.${field}`) })}</span>
        </li>
      ))}
    </ul>
  );
}
