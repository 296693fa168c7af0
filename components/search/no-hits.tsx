import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { Query, SearchResult } from "@/lib/search/types";
import { dropFilter } from "./active-filters";
import { useFilterLabels } from "./use-filter-labels";
import { searchHref } from "./search-href";
import { SearchLink } from "./search-link";

/** Why nothing was found, and what taking off one filter would give. */
export function NoHits({ query, result }: { query: Query; result: SearchResult }) {
  const t = useTranslations("search.empty");
  const label = useFilterLabels();
  const unchecked = result.withoutFilter.find(({ filter }) => filter === "checked");
  const others = result.withoutFilter.filter(({ filter }) => filter !== "checked");
  const labels = (way: (typeof others)[number]) =>
    way.values.map((value) => label({ filter: way.filter, value })).join(t("or"));
  return (
    <div className="max-w-text space-y-4">
      {query.exactRadius ? (
        <SearchLink className={BUTTON_STYLE.secondary} href={searchHref({ ...query, exactRadius: false })}>
          {t("farther")}
        </SearchLink>
      ) : null}
      {unchecked ? (
        <>
          <p>{t("checked")}</p>
          <SearchLink className={BUTTON_STYLE.secondary} href={searchHref(dropFilter(query, unchecked))}>
            {t("showUnchecked", { count: unchecked.count })}
          </SearchLink>
        </>
      ) : null}
      {others.length > 0 ? <p>{t("filters")}</p> : null}
      <ul>
        {others.map((way) => (
          <li key={way.filter}>
            <SearchLink href={searchHref(dropFilter(query, way))} className="inline-flex min-h-11 items-center">
              {t("without", { label: labels(way), count: way.count })}
            </SearchLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
