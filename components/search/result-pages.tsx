import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Query, ResultPage } from "@/lib/search/types";
import { searchHref } from "./search-href";
import { SearchLink } from "./search-link";

/** The way to the pages before and after this one; nothing where there are none. */
export function ResultPages({ query, page: { page, pages } }: { query: Query; page: ResultPage }) {
  const t = useTranslations("search.pages");
  if (pages === 1) return null;
  const href = (number: number) => searchHref({ ...query, page: number });
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-3 print:hidden">
      {page > 1 ? (
        <SearchLink href={href(page - 1)} rel="prev" className={BUTTON_STYLE.secondary}>
          <Icon name="previous" />
          {t("previous", { page: page - 1, pages })}
        </SearchLink>
      ) : null}
      {page < pages ? (
        <SearchLink href={href(page + 1)} rel="next" className={BUTTON_STYLE.secondary}>
          {t("next", { page: page + 1, pages })}
          <Icon name="next" />
        </SearchLink>
      ) : null}
    </nav>
  );
}
