import { useFormatter, useTranslations } from "next-intl";
import type { Around } from "@/lib/search/describe";
import { EntryLink } from "./entry-link";
import { wholeKm } from "./whole-km";

/** What lies where, seen from the place that was searched around. */
export function SituationAround({ around, place }: { around: Around; place: string }) {
  const t = useTranslations("situation");
  const format = useFormatter();
  const { nearest, here, sectors, emptySectors } = around;
  const range = ({ nearestKm, farthestKm }: { nearestKm: number; farthestKm: number }) => {
    const kms = { nearest: wholeKm(nearestKm), farthest: wholeKm(farthestKm) };
    return t("sectors.range", { ...kms, same: kms.nearest === kms.farthest ? "yes" : "no" });
  };
  return (
    <>
      <h3 className="mt-4 mb-1 text-xl">{t("nearest.heading")}</h3>
      <ol className="list-decimal pl-6">
        {nearest.map(({ slug, name, city, km, direction }) => (
          <li key={slug}>
            <EntryLink slug={slug} className="inline-block min-h-11 py-1.5">
              {name}
            </EntryLink>
            <span className="block">
              {t("nearest.item", { city, km: wholeKm(km), direction: direction ?? "none" })}
            </span>
          </li>
        ))}
      </ol>
      <h3 className="mt-4 mb-1 text-xl">{t("sectors.heading", { place })}</h3>
      <ul className="list-disc pl-6">
        {here > 0 ? <li>{t("sectors.here", { sites: here })}</li> : null}
        {sectors.map((sector) => (
          <li key={sector.direction}>
            {t("sectors.item", {
              direction: t(`direction.${sector.direction}`),
              sites: sector.sites,
              range: range(sector),
            })}
          </li>
        ))}
      </ul>
      {sectors.length > 0 && emptySectors.length > 0 ? (
        <p className="mt-1">
          {t("sectors.empty", {
            directions: format.list(
              emptySectors.map((direction) => t(`direction.${direction}`)),
              { type: "disjunction" },
            ),
          })}
        </p>
      ) : null}
    </>
  );
}
