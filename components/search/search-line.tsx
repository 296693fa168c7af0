import { useTranslations } from "next-intl";
import type { SearchAnswer } from "@/lib/directory/types/directory";

/** "Kassel · 50 km · Berufsbildung": what was asked, in one line. */
export function SearchLine({ answer: { query, place } }: { answer: SearchAnswer }) {
  const t = useTranslations("search.form");
  const offers = useTranslations("offers");
  const radius = t("radiusOption", { radius: String(query.radius) });
  const around = place && "place" in place ? [place.place.label, radius] : [];
  const parts = [...around, ...query.areas.map((area) => offers(`areaChoice.${area}`))];
  return parts.length > 0 ? <p className="text-lg lg:hidden">{parts.join(" · ")}</p> : null;
}
