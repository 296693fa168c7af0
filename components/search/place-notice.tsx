import { useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/forms/error-summary";
import { BOLD } from "@/components/ui/bold";
import { Notice } from "@/components/ui/notice";
import type { Place, PlaceMatch } from "@/lib/geo/types";
import type { Query } from "@/lib/search/types";
import { searchHref } from "./search-href";
import { SearchLink } from "./search-link";

/** What we could not make of the typed place, with the places it may mean. */
export function PlaceNotice({ query, place }: { query: Query; place: PlaceMatch }) {
  const t = useTranslations("search.place");
  switch (place.kind) {
    case "found":
      return null;
    case "region":
      return (
        <Notice look="warning">
          <p>{t.rich("region", { postcode: query.place, digits: place.digits, ...BOLD })}</p>
        </Notice>
      );
    case "choice":
      return (
        <Notice look="info">
          <p>{t("choiceHint", { place: query.place })}</p>
          <PlaceLinks query={query} places={place.places} />
        </Notice>
      );
    case "corrected":
      return (
        <ErrorSummary title={t("unknown", { place: query.place })}>
          <p>{t("meant")}</p>
          <PlaceLinks query={query} places={place.places} />
          <BackToField />
        </ErrorSummary>
      );
    case "unknown":
      return (
        <ErrorSummary title={t("unknown", { place: query.place })}>
          <p>{t("unknownHint")}</p>
          <BackToField />
        </ErrorSummary>
      );
  }
}

function BackToField() {
  const t = useTranslations("search.place");
  return (
    <p>
      <a href="#ort" className="inline-flex min-h-11 items-center">
        {t("change")}
      </a>
    </p>
  );
}

function PlaceLinks({ query, places }: { query: Query; places: readonly Place[] }) {
  return (
    <ul className="gap-x-8 sm:columns-2">
      {places.map(({ kind, label }) => (
        <li key={`${kind} ${label}`}>
          <SearchLink
            href={searchHref({ ...query, place: label, page: 1 })}
            className="inline-flex min-h-11 items-center py-1 font-semibold"
          >
            {label}
          </SearchLink>
        </li>
      ))}
    </ul>
  );
}
