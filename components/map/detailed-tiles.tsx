"use client";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useTranslations } from "next-intl";
import { TileLayer, useMap } from "react-leaflet";
import type { Tiles } from "./basemap/use-basemap";

/** Pictures of another service, only after the visitor agreed; the basemap stays behind them. */
export function DetailedTiles({ tiles, lastZoom }: { tiles: Tiles; lastZoom: number }) {
  const t = useTranslations("map.tiles");
  const map = useMap();
  const [areMissing, setMissing] = useState(false);
  return (
    <>
      <TileLayer url={tiles.url} maxZoom={lastZoom} eventHandlers={{ tileerror: () => setMissing(true) }} />
      {areMissing
        ? createPortal(
            <p role="alert" className="absolute inset-x-0 top-0 z-[1000] bg-amber-soft px-3 py-2">
              {t("failed")}
            </p>,
            map.getContainer(),
          )
        : null}
    </>
  );
}
