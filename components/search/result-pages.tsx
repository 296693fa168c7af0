import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import type { Query, ResultPage } from "@/lib/search/types";
import { searchHref } from "./search-href";

/** The way to the pages before and after this one. */
export function ResultPages({ query, page }: { query: Query; page: ResultPage }) {
  const t = useTranslations("search.pages");
  const link = (number: number, name: "next" | "previous") => ({
    href: searchHref({ ...query, page: number }),
    label: t(name, { page: number, pages: page.pages }),
  });
  return (
    <Pagination
      label={t("label")}
      previous={page.page > 1 ? link(page.page - 1, "previous") : null}
      next={page.page < page.pages ? link(page.page + 1, "next") : null}
    />
  );
}
