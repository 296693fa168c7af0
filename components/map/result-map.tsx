"use client";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { MapContainer } from "react-leaflet";
import type { Point } from "@/lib/geo/types";
import type { SitePoint } from "@/lib/search/site-points";
import type { MapPlace } from "./map-place";
import { useBasemap } from "./basemap/use-basemap";
import { MapContents } from "./map-contents";
import { MapControls } from "./map-controls";
import { MapSources } from "./map-sources";
import { PointDetails } from "./point-details";
import { useResultMap } from "./use-result-map";
import { STILL } from "./still";
import { FIRST_ZOOM, LAST_ZOOM, LAST_ZOOM_OF_TILES } from "./zooms";
import "leaflet/dist/leaflet.css";
import "./map.css";

type Props = {
  points: readonly SitePoint[];
  /** What was searched around. */
  place: MapPlace | null;
  /** The larger town a point is at, null when there is none near. */
  townNear: (point: Point) => string | null;
  /** Key of the site that is opened. */
  selected: string | null;
  onSelect: (key: string | null) => void;
  /** The list may be on another page. */
  isInList: (point: SitePoint) => boolean;
  onShowInList: (point: SitePoint) => void;
  hrefOf: (point: SitePoint) => string;
};

/** The sites of the list on a map of Germany: every marker is a button, nothing moves by itself. */
export function ResultMap({ points, place, townNear, selected, onSelect, ...list }: Props) {
  const t = useTranslations("map");
  const id = useId();
  const { basemap, tiles, isBroken } = useBasemap();
  const [areTilesOn, setTilesOn] = useState(false);
  const [zoom, setZoom] = useState(FIRST_ZOOM);
  const { all, site, opened, status, focusWish, setMap, move, open, close } = useResultMap({
    points,
    place,
    selected,
    onSelect,
  });
  const end = useRef<HTMLDivElement>(null);
  const lastZoom = areTilesOn ? LAST_ZOOM_OF_TILES : LAST_ZOOM;

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && opened.length > 0) close();
  };
  return (
    <>
      <section
        aria-labelledby={`${id}-heading`}
        aria-describedby={`${id}-instructions`}
        onKeyDown={closeOnEscape}
        className="overflow-clip rounded-xl border border-edge bg-surface"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-4 px-3 pt-2">
          <h2 id={`${id}-heading`} className="text-xl">
            {t("heading")}
          </h2>
          <button type="button" onClick={() => end.current?.focus()} className="min-h-11 text-petrol underline">
            {t("skip")}
          </button>
        </div>
        <p id={`${id}-instructions`} className="sr-only">
          {t("instructions")}
        </p>
        <MapControls onMove={move} isFirstZoom={zoom <= FIRST_ZOOM} isLastZoom={zoom >= lastZoom} />
        <MapContainer
          ref={setMap}
          className="map h-[60vh] w-full lg:h-[max(20rem,calc(100vh-21rem))]"
          maxZoom={lastZoom}
          {...STILL}
        >
          <MapContents
            points={points}
            all={all}
            place={place}
            townNear={townNear}
            site={site}
            focusWish={focusWish}
            basemap={basemap}
            tiles={areTilesOn ? tiles : null}
            lastZoom={lastZoom}
            onZoom={setZoom}
            onOpen={open}
          />
        </MapContainer>
        <PointDetails points={opened} onSelect={onSelect} onClose={close} {...list} />
        <p role="status" className="px-3 pt-2 text-sm">
          {status}
        </p>
        <MapSources tiles={tiles} areTilesOn={areTilesOn} isBroken={isBroken} onTiles={() => setTilesOn(true)} />
      </section>
      <div ref={end} tabIndex={-1} />
    </>
  );
}
