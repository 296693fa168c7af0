import { useTranslations } from "next-intl";
import { ChoiceLink } from "@/components/ui/choice-link";
import { rowsAddress, type RowFilter, type ShownKind } from "@/lib/imports/schema/forms";
import { ROW_KINDS, type ImportDetail } from "@/lib/imports/types";

/** All rows or those of one kind; each choice is an address of its own. */
export function RowFilters({ list: { id, preview, result }, chosen }: { list: ImportDetail; chosen: RowFilter }) {
  const t = useTranslations("transfer.rows");
  const stale = result?.stale ?? 0;
  const all = ROW_KINDS.reduce((sum, kind) => sum + preview.kinds[kind], 0);
  const choices: { kind?: ShownKind; label: string }[] = [
    { label: t("chosen", { name: t("all"), count: all }) },
    ...ROW_KINDS.map((kind) => ({ kind, label: t("chosen", { name: t(`kind.${kind}`), count: preview.kinds[kind] }) })),
    ...(stale > 0 ? [{ kind: "STALE" as const, label: t("chosen", { name: t("kind.STALE"), count: stale }) }] : []),
  ];
  return (
    <nav aria-label={t("filter")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {choices.map(({ kind, label }) => (
          <li key={label}>
            <ChoiceLink href={rowsAddress(id, { kind, page: 1 })} isChosen={chosen.kind === kind}>
              {label}
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
