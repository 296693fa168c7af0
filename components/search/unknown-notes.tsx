import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import type { Query, SearchResult } from "@/lib/search/types";
import { searchHref } from "./search-href";
import { SearchLink } from "./search-link";

/** Unknown is never silently out: how many lack an answer, and the switch to see them. */
export function UnknownNotes({ query, result }: { query: Query; result: SearchResult }) {
  const t = useTranslations("search");
  if (result.unknown.length === 0) return null;
  return (
    <ul className="max-w-text space-y-1">
      {result.unknown.map(({ filter, count }) => {
        const isShown = query.withUnknown.includes(filter);
        const others = query.withUnknown.filter((each) => each !== filter);
        const withUnknown = isShown ? others : [...others, filter];
        return (
          <li key={filter}>
            {t.rich("unknown.text", { count, filter: t(`filterName.${filter}`), ...BOLD })}{" "}
            <SearchLink href={searchHref({ ...query, withUnknown, page: 1 })} className="font-semibold print:hidden">
              {isShown ? t("unknown.hide") : t("unknown.show", { count })}
            </SearchLink>
          </li>
        );
      })}
    </ul>
  );
}
