import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Hit } from "@/lib/search/types";
import { countyWords } from "./county-words";

/** Where the nearest site is and how it reaches the visitor. */
export function CardPlace({ hit, county }: { hit: Hit; county: string | null }) {
  const t = useTranslations("search.card");
  const { site, km, reach } = hit;
  const town = site.district ? t("town", { city: site.city, district: site.district }) : site.city;
  const round = Math.max(1, Math.round(km ?? 0));
  const note = () => {
    if (reach === "edge") return t("reach.edge", { km: round });
    if (reach === "nationwide") return t("reach.nationwide");
    if (reach !== "catchment") return null;
    return county ? t("reach.catchment", countyWords(county)) : t("reach.region");
  };
  return (
    <p className="flex items-start gap-2">
      <Icon name="pin" className="mt-0.5 h-6 w-7 text-petrol" />
      <span>
        {km === null || reach === "edge" ? town : t("distance", { town, km: round })}
        {note() ? <span className="block font-semibold">{note()}</span> : null}
      </span>
    </p>
  );
}
