import { useTranslations } from "next-intl";
import type { SearchAnswer } from "@/lib/directory/types/directory";
import { TOWNS } from "@/lib/geo/towns";
import { describe } from "@/lib/search/describe";
import { NoHits } from "./no-hits";
import { ResultGroup } from "./result-group";
import { ResultMapPanel } from "./result-map-panel";
import { ResultPages } from "./result-pages";
import { isUnasked } from "./search-href";
import { Situation } from "./situation";
import { UnknownNotes } from "./unknown-notes";
import { WidenedNote } from "./widened-note";

/** The list with everything one must know to read it. */
export function SearchResults({ answer: { query, place, result, page, today } }: { answer: SearchAnswer }) {
  const t = useTranslations("search");
  const disclaimer = useTranslations("recognitions")("disclaimer");
  const isEmpty = page.groups.length === 0;
  const by = place ? "place" : query.text && "text";
  const center = place && "place" in place ? place.place : null;
  return (
    <div className="results">
      <div className="space-y-5">
        {result.missingWords.length > 0 ? (
          <p className="max-w-text">{t("missingWords", { words: result.missingWords.join(", ") })}</p>
        ) : null}
        {result.widened ? <WidenedNote query={query} to={result.widened.to} /> : null}
        <UnknownNotes query={query} result={result} />
        {result.providers === 0 ? <NoHits query={query} result={result} /> : null}
        {isEmpty ? null : (
          <>
            {isUnasked(query) ? <p className="text-xl font-bold">{t("all", { count: result.providers })}</p> : null}
            <p className="hidden print:block">{t("printed", { day: new Date(today) })}</p>
            <p className="max-w-text text-soft">{t(`sortRule.${query.sort}`, { by })}</p>
            {page.groups.map((group) => (
              <ResultGroup key={group.kind + ("filter" in group ? group.filter : "")} group={group} query={query} />
            ))}
            <p className="max-w-text font-semibold">{disclaimer}</p>
            <ResultPages query={query} page={page} />
          </>
        )}
        {result.providers > 0 ? (
          <Situation
            description={describe(result, { place: center, lands: query.lands, towns: TOWNS })}
            place={center?.label ?? null}
          />
        ) : null}
      </div>
      {result.providers > 0 ? <ResultMapPanel /> : null}
    </div>
  );
}
