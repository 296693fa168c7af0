import { useTranslations } from "next-intl";
import { RecognitionBadge } from "@/components/recognitions/recognition-badge";
import { Icon } from "@/components/ui/icon";
import type { Query, SearchOffer } from "@/lib/search/types";
import { summariseAreas } from "./area-summary";

/** What one can do there and where, each with the strongest word of a Kostenträger. */
export function CardAreas({ offers, query }: { offers: SearchOffer[]; query: Query }) {
  const t = useTranslations("offers");
  const card = useTranslations("search.card");
  const recognitions = useTranslations("recognitions");
  return (
    <ul className="mt-2 space-y-1">
      {summariseAreas(offers, query.funders).map(({ area, settings, cell, more }) => (
        <li key={area}>
          <p className="flex items-start gap-2">
            <Icon name="work" className="mt-0.5 h-6 w-7 text-petrol" />
            <span className="font-semibold">
              {[t(`areaChoice.${area}`), ...settings.map((setting) => t(`settingLong.${setting}`))].join(", ")}
            </span>
          </p>
          {cell ? (
            <p>
              <RecognitionBadge badge={cell} funder={{ kind: cell.funder, name: cell.funderName }} />
              {more > 0 ? (
                <span className="-mt-2 block pb-1 pl-9 text-soft">{recognitions("more", { count: more })}</span>
              ) : null}
            </p>
          ) : (
            <p className="pl-9 text-soft">{card("noFunder")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
