import { useTranslations } from "next-intl";
import type { ServiceArea } from "@/lib/offers/types";
import { maySupport, pathOf } from "@/lib/recognitions/rules/path";
import { FUNDER_KINDS } from "@/lib/recognitions/types";
import { GridState, type GridCell } from "./grid-state";

type GridSite = {
  id: string;
  name: string | null;
  city: string;
  offers: readonly { id: string; area: ServiceArea; cells: readonly GridCell[] }[];
};

/** Every cell that there could be: sites and areas by kinds of funders. A list of its own below 64em. */
export function RecognitionGrid({ sites }: { sites: readonly GridSite[] }) {
  const t = useTranslations();
  const rows = sites.flatMap((site) => site.offers.map((offer) => ({ site, offer })));
  return (
    <table className="block w-full border-collapse text-left lg:table">
      <caption className="block pb-2 text-left text-sm text-soft lg:table-caption">{t("reviews.grid.caption")}</caption>
      <thead className="hidden lg:table-header-group">
        <tr className="border-b-2 border-edge">
          <th scope="col" className="py-2 pr-4 align-bottom text-sm">
            {t("reviews.grid.site")}
          </th>
          {FUNDER_KINDS.map((kind) => (
            <th key={kind} scope="col" className="py-2 pr-4 align-bottom text-sm">
              {t(`recognitions.funderKind.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {rows.map(({ site, offer }) => (
          <tr key={offer.id} className="block border-b border-line py-3 align-top lg:table-row">
            <th scope="row" className="block pb-1 lg:table-cell lg:py-3 lg:pr-4">
              {site.city}
              {site.name ? ` (${site.name})` : ""}: {t(`offers.area.${offer.area}`)}
            </th>
            {FUNDER_KINDS.map((kind) => (
              <td key={kind} className="block py-1 text-sm lg:table-cell lg:py-3 lg:pr-4">
                <span className="text-soft lg:sr-only">{t(`recognitions.funderKind.${kind}`)}: </span>
                {maySupport(offer.area, kind) ? (
                  <GridState cells={offer.cells.filter(({ funder }) => funder.kind === kind)} path={pathOf(kind)} />
                ) : (
                  t("reviews.grid.notCompetent")
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
