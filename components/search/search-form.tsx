import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { SearchAnswer } from "@/lib/directory/types/directory";
import { localePath } from "@/lib/i18n/locales";
import { activeFilters } from "./active-filters";
import { FilterFields } from "./filter-fields";
import { FirstFields } from "./first-fields";
import { isPlaceOpen } from "./is-place-open";
import { LiveSubmit } from "./live-submit";
import { isUnasked } from "./search-href";

/** The search as a plain form: the list changes on the button only (WCAG 3.2.2). */
export function SearchForm({ answer: { query, place, result } }: { answer: SearchAnswer }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const isOpen = isPlaceOpen(place);
  const isFirst = isOpen || isUnasked(query);
  const facets = isOpen ? null : result.facets;
  const submit = isFirst ? t("form.submit") : t("form.submitCount", { count: result.providers });
  const isWrong = isOpen && place?.kind !== "choice";
  const first = (
    <div className="space-y-5">
      <FirstFields
        query={query}
        facets={facets}
        placeError={isWrong ? t("place.unknown", { place: query.place }) : null}
      />
      <LiveSubmit>{submit}</LiveSubmit>
    </div>
  );
  return (
    <form
      action={localePath(locale, "/anbieter")}
      aria-label={t("form.label")}
      className="space-y-4 lg:rounded-xl lg:border lg:border-line lg:bg-surface lg:p-5 print:hidden"
    >
      {isFirst ? first : <Fold summary={t("form.change")}>{first}</Fold>}
      <Fold summary={t("form.more", { count: activeFilters(query).length })}>
        <div className="space-y-5 lg:border-t lg:border-line lg:pt-5">
          <FilterFields query={query} facets={facets} />
          <LiveSubmit>{submit}</LiveSubmit>
        </div>
      </Fold>
    </form>
  );
}
