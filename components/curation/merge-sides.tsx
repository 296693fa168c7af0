import { useTranslations } from "next-intl";
import { PROVIDER_SECTIONS } from "@/lib/directory/rules/sections";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { useSiteName } from "./use-site-name";
import { useValueWords } from "./use-value-words";

const FIELDS = [...PROVIDER_SECTIONS.identity, ...PROVIDER_SECTIONS.contact] as const;

/** Both entries beside each other. */
export function MergeSides({ keep, other }: { keep: StaffEntry; other: StaffEntry }) {
  const t = useTranslations("curation");
  const words = useValueWords();
  const siteName = useSiteName();
  const sitesOf = ({ sites }: StaffEntry) => sites.map(siteName).join("\n");
  const rows = [
    ...FIELDS.map((name) => ({
      label: t(`field.provider.${name}`),
      kept: words("provider", name, keep[name]),
      other: words("provider", name, other[name]),
    })),
    { label: t("entry.sites"), kept: sitesOf(keep), other: sitesOf(other) },
  ];
  return (
    <table className="block w-full border-collapse text-left md:table">
      <caption className="block pb-2 text-left text-xl font-semibold md:table-caption">{t("merge.side")}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b-2 border-edge">
          <th scope="col" className="w-1/4 py-2 pr-4">
            {t("merge.field")}
          </th>
          <th scope="col" className="py-2 pr-4">
            {t("merge.kept", { name: keep.name })}
          </th>
          <th scope="col" className="py-2">
            {t("merge.other", { name: other.name })}
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <tr key={row.label} className="block border-b border-line py-2 align-top md:table-row">
            <th scope="row" className="block md:table-cell md:py-2 md:pr-4">
              {row.label}
            </th>
            <td className="block whitespace-pre-line wrap-anywhere md:table-cell md:py-2 md:pr-4">
              <span className="text-soft md:sr-only">{t("merge.kept", { name: keep.name })}: </span>
              {row.kept}
            </td>
            <td className="block whitespace-pre-line wrap-anywhere md:table-cell md:py-2">
              <span className="text-soft md:sr-only">{t("merge.other", { name: other.name })}: </span>
              {row.other}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
