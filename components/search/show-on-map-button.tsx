"use client";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { useResultMapContext } from "./result-map-context";
import { useMapSwitch } from "./use-map-switch";

/** From a card to its marker; there only while the map is shown. */
export function ShowOnMapButton({ siteKey, name }: { siteKey: string; name: string }) {
  const { found, select } = useResultMapContext();
  const { isOn } = useMapSwitch();
  return isOn && typeof found !== "string" ? <MapButton name={name} onPress={() => select(siteKey)} /> : null;
}

function MapButton({ name, onPress }: { name: string; onPress: () => void }) {
  const t = useTranslations("map");
  return (
    <button type="button" className={`${BUTTON_STYLE.secondary} print:hidden`} onClick={onPress}>
      <Icon name="pin" />
      {t("showOnMap")}
      <span className="sr-only">: {name}</span>
    </button>
  );
}
