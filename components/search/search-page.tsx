import { useTranslations } from "next-intl";
import { SkipLink } from "@/components/layout/skip-link";
import { PageTitle } from "@/components/ui/page-title";
import type { SearchAnswer } from "@/lib/directory/types/directory";
import { FilterChips } from "./filter-chips";
import { HelpSection } from "./help-section";
import { isPlaceOpen } from "./is-place-open";
import { PlaceNotice } from "./place-notice";
import { SearchForm } from "./search-form";
import { SearchLine } from "./search-line";
import { SearchResults } from "./search-results";
import { searchTitle } from "./search-title";

/** Search and list: one column on phones, filters beside the list where there is room. */
export function SearchPage({ answer }: { answer: SearchAnswer }) {
  const t = useTranslations("search");
  const { query, place } = answer;
  const isWrong = isPlaceOpen(place) && place?.kind !== "choice";
  return (
    <>
      <SkipLink href="#ergebnisse">{t("skip")}</SkipLink>
      <div className="space-y-4">
        <PageTitle>{isWrong ? t("title.start") : searchTitle(t, answer)}</PageTitle>
        {place ? <PlaceNotice query={query} place={place} /> : null}
        <SearchLine answer={answer} />
      </div>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start lg:has-data-[map=on]:grid-cols-[minmax(0,1fr)]">
        <SearchForm answer={answer} />
        <div id="ergebnisse" tabIndex={-1} className="min-w-0 space-y-5">
          <FilterChips query={query} />
          {isPlaceOpen(place) ? null : <SearchResults answer={answer} />}
          <HelpSection />
        </div>
      </div>
    </>
  );
}
