import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { StaffFunder } from "@/lib/directory/types/staff-entry";

/** Named bodies with what is not confirmed about them. */
export function FunderList({ funders, mayEdit }: { funders: readonly StaffFunder[]; mayEdit: boolean }) {
  const t = useTranslations();
  const columns = ["name", "kind", "land", "aliases", "cells", "mark"] as const;
  return (
    <table className="block w-full border-collapse text-left lg:table">
      <thead className="hidden lg:table-header-group">
        <tr className="border-b-2 border-edge">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 align-bottom">
              {t(`curation.funders.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {funders.map((funder) => (
          <Line key={funder.id} funder={funder} mayEdit={mayEdit} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ funder, mayEdit }: { funder: StaffFunder; mayEdit: boolean }) {
  const t = useTranslations();
  const name = funder.shortName ? `${funder.name} (${funder.shortName})` : funder.name;
  const cells = [
    [t("curation.funders.kind"), t(`recognitions.funderKind.${funder.kind}`)],
    [t("curation.funders.land"), funder.land ? t(`geo.land.${funder.land}`) : t("curation.funders.nationwide")],
    [t("curation.funders.aliases"), funder.aliases.join(", ") || t("curation.list.none")],
    [t("curation.funders.cells"), String(funder.cells)],
  ] as const;
  const td = "block py-1 wrap-break-word lg:table-cell lg:py-4 lg:pr-4";
  return (
    <tr className="block border-b border-line py-3 align-top lg:table-row">
      <th scope="row" className="block wrap-break-word lg:table-cell lg:py-2 lg:pr-4">
        {mayEdit ? (
          <a
            href={`/verwaltung/leistungstraeger/${funder.id}`}
            aria-label={t("curation.funders.edit", { name })}
            className="inline-flex min-h-11 items-center"
          >
            {name}
          </a>
        ) : (
          name
        )}
      </th>
      {cells.map(([label, value]) => (
        <td key={label} className={td}>
          <span className="text-soft lg:sr-only">{label}: </span>
          {value}
        </td>
      ))}
      <td className={td}>
        <span className="inline-flex items-center gap-2 lg:whitespace-nowrap">
          <Icon name={funder.unverified ? "warning" : "check"} />
          {t(`curation.funders.${funder.unverified ? "unverified" : "verified"}`)}
        </span>
      </td>
    </tr>
  );
}
