import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { Query, Radius } from "@/lib/search/types";
import { searchHref } from "./search-href";
import { SearchLink } from "./search-link";

/** Says that the radius was too small, and offers the way back to exactly what was asked. */
export function WidenedNote({ query, to }: { query: Query; to: Radius }) {
  const t = useTranslations("search.widened");
  return (
    <div className="max-w-text space-y-3">
      <p>{t("note", { radius: String(to) })}</p>
      <SearchLink className={BUTTON_STYLE.secondary} href={searchHref({ ...query, exactRadius: true, page: 1 })}>
        {t("back", { radius: query.radius })}
      </SearchLink>
    </div>
  );
}
