import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Query } from "@/lib/search/types";
import { activeFilters, dropFilter } from "./active-filters";
import { useFilterLabels } from "./use-filter-labels";
import { searchHref } from "./search-href";
import { SearchLink } from "./search-link";

/** Every active filter with the way to take it off. */
export function FilterChips({ query }: { query: Query }) {
  const t = useTranslations("search.chips");
  const label = useFilterLabels();
  const active = activeFilters(query);
  if (active.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="flex flex-wrap gap-2 print:hidden">
      {active.map(({ filter, value }) => (
        <li key={`${filter} ${value}`}>
          <SearchLink
            href={searchHref(dropFilter(query, { filter, values: [value] }))}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-edge bg-surface px-4 py-1 no-underline hover:border-petrol hover:underline"
          >
            {t("remove", { label: filter === "text" ? t("text", { text: value }) : label({ filter, value }) })}
            <Icon name="close" />
          </SearchLink>
        </li>
      ))}
    </ul>
  );
}
