import { useFormatter, useTranslations } from "next-intl";
import type { Description } from "@/lib/search/describe";
import { SituationAround } from "./situation-around";
import { wholeKm } from "./whole-km";

/** "Die Lage in Worten": what the map shows, for all who do not see it. `place` is what was searched around. */
export function Situation({ description, place }: { description: Description; place: string | null }) {
  const t = useTranslations("situation");
  const landName = useTranslations("geo.land");
  const format = useFormatter();
  const { providers, sites, span, around, areas, lands, emptyLands } = description;
  const towns = areas.map(({ town, sites: count }) => t("counted", { name: town, sites: count }));
  const countedLands = lands.map(({ land, sites: count }) => t("counted", { name: landName(land), sites: count }));
  const isAllInOneArea = areas[0]?.sites === sites;
  return (
    <section aria-labelledby="lage" className="max-w-text">
      <h2 id="lage" className="mt-4 mb-3 text-2xl">
        {t("heading")}
      </h2>
      <p>{t("total", { providers, sites })}</p>
      {place && around ? (
        <p>
          {t("distance", { place, sites, nearest: wholeKm(around.nearestKm), farthest: wholeKm(around.farthestKm) })}
        </p>
      ) : null}
      {!around && span && sites > 1 ? <p>{t("span", span)}</p> : null}
      {towns.length > 0 && !isAllInOneArea ? <p>{t("areas", { areas: format.list(towns) })}</p> : null}
      <p>{t("lands", { count: lands.length, lands: format.list(countedLands) })}</p>
      {!around && emptyLands.length > 0 ? (
        <p>{t("emptyLands", { lands: format.list(emptyLands.map((code) => landName(code))) })}</p>
      ) : null}
      {place && around ? <SituationAround around={around} place={place} /> : null}
    </section>
  );
}
