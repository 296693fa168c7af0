"use client";
import { useMemo } from "react";
import { useLocale, useTranslations } from "next-intl";
import { LazyResultMap } from "@/components/map/lazy-result-map";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { localePath } from "@/lib/i18n/locales";
import { sitePoints, type SitePoint } from "@/lib/search/site-points";
import { cardId } from "./card-id";
import { type MapResult, useResultMapContext } from "./result-map-context";
import { entryFragment } from "./search-address";
import { usePresentSearch } from "./search-context";
import { useMapSwitch } from "./use-map-switch";

/** "Karte zeigen", and once that was pressed the map of the sites in the list. Nothing where no ResultMapProvider is. */
export function ResultMapPanel() {
  const { found } = useResultMapContext();
  const { isOn, switchOn, switchOff } = useMapSwitch();
  if (isOn === null || found === "missing") return null;
  return <Panel isOn={isOn} found={found} onPress={isOn ? switchOff : switchOn} />;
}

type PanelProps = { isOn: boolean; found: Exclude<MapResult, "missing">; onPress: () => void };

function Panel({ isOn, found, onPress }: PanelProps) {
  const t = useTranslations("map");
  return (
    <div data-map={isOn ? "on" : "off"} className="space-y-3 print:hidden">
      <button type="button" className={BUTTON_STYLE.secondary} onClick={onPress}>
        <Icon name={isOn ? "close" : "pin"} />
        {t(isOn ? "hide" : "show")}
      </button>
      {isOn && found === "loading" ? <p>{t("loading")}</p> : null}
      {isOn && found !== "loading" ? <ConnectedMap {...found} /> : null}
    </div>
  );
}

function ConnectedMap({ result, place, townNear }: Exclude<MapResult, string>) {
  const locale = useLocale();
  const { selected, select } = useResultMapContext();
  const fragment = entryFragment(usePresentSearch());
  const points = useMemo(() => sitePoints(result), [result]);
  return (
    <LazyResultMap
      points={points}
      place={place}
      townNear={townNear}
      selected={selected}
      onSelect={select}
      isInList={(point) => cardLink(point) !== null}
      onShowInList={(point) => cardLink(point)?.focus()}
      hrefOf={({ entry }) => localePath(locale, `/anbieter/${entry.slug}${fragment}`)}
    />
  );
}

/** Null when another page of the list holds the card. */
function cardLink({ entry }: SitePoint): HTMLElement | null {
  return document.querySelector(`#${CSS.escape(cardId(entry.slug))} a`);
}
