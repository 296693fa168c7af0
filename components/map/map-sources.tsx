"use client";
import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { Tiles } from "./basemap/use-basemap";

type Props = { tiles: Tiles | null; areTilesOn: boolean; isBroken: boolean; onTiles: () => void };

/** Below the map: how to handle it, where it comes from, and the choice of a more detailed one. */
export function MapSources({ tiles, areTilesOn, isBroken, onTiles }: Props) {
  const t = useTranslations("map");
  return (
    <div className="space-y-2 px-3 py-2 text-sm text-soft">
      {isBroken ? <p className="text-ink">{t("backgroundFailed")}</p> : null}
      <p className="pointer-coarse:hidden">{t("wheel")}</p>
      <p className="hidden pointer-coarse:block">{t("touch")}</p>
      {tiles && !areTilesOn ? (
        <div className="space-y-2 text-ink">
          <p>{t("tiles.notice", { host: new URL(tiles.url).host })}</p>
          <button type="button" onClick={onTiles} className={BUTTON_STYLE.secondary}>
            {t("tiles.load")}
          </button>
        </div>
      ) : null}
      <p>{t("attribution", { source: tiles && areTilesOn ? `${tiles.attribution} · ${t("own")}` : t("own") })}</p>
    </div>
  );
}
