"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslations } from "next-intl";
import { Pane, useMap } from "react-leaflet";
import type { Point } from "@/lib/geo/types";
import type { Marker } from "@/lib/search/cluster";
import { siteKey, type SitePoint } from "@/lib/search/site-points";
import type { MapPlace } from "./map-place";
import type { Basemap } from "./basemap/basemap";
import { drawBasemap, drawLabels, type Sheet } from "./basemap/draw-basemap";
import { labelsFor } from "./basemap/labels-for";
import type { Tiles } from "./basemap/use-basemap";
import { CatchmentCanvas } from "./catchment-canvas";
import { DetailedTiles } from "./detailed-tiles";
import { MapCanvas } from "./map-canvas";
import { MarkerLayer } from "./marker-layer";
import { fitPoints, reveal } from "./move-map";
import type { FocusWish } from "./use-result-map";
import { useHandling } from "./use-handling";
import { useMarkers } from "./use-markers";
import { useView } from "./use-view";

type Props = {
  points: readonly SitePoint[];
  /** Everything that "Alle zeigen" shows. */
  all: readonly Point[];
  place: MapPlace | null;
  townNear: (point: Point) => string | null;
  /** The site that is opened. */
  site: SitePoint | null;
  focusWish: FocusWish | null;
  basemap: Basemap;
  tiles: Tiles | null;
  lastZoom: number;
  onZoom: (zoom: number) => void;
  onOpen: (marker: Marker) => void;
};

/** What lies on the map, from the back to the front: basemap, tiles, catchment and place, markers. */
export function MapContents(props: Props) {
  const { points, all, place, townNear, site, focusWish, basemap, tiles, lastZoom, onZoom, onOpen } = props;
  const t = useTranslations("map");
  const map = useMap();
  const view = useView();
  const markers = useMarkers({ points, view, lastZoom, townNear });
  const [current, setCurrent] = useState<string | null>(null);
  useHandling(map);
  useEffect(() => fitPoints(map, all), [map, all]);
  useEffect(() => {
    if (site) reveal(map, site.hit.site);
  }, [map, site]);
  useEffect(() => {
    map.setMaxZoom(lastZoom);
  }, [map, lastZoom]);
  useEffect(() => onZoom(view.zoom), [onZoom, view.zoom]);

  const spots = useMemo(() => markers.map(({ spot }) => spot), [markers]);
  const draw = useCallback(
    (sheet: Sheet) => {
      drawBasemap(sheet, basemap);
      drawLabels(sheet, labelsFor(sheet, { towns: basemap.towns, markers: spots, place }));
    },
    [basemap, spots, place],
  );
  return (
    <>
      <MapCanvas pane="basis" view={view} draw={draw} />
      {tiles ? <DetailedTiles tiles={tiles} lastZoom={lastZoom} /> : null}
      <CatchmentCanvas view={view} basemap={basemap} site={site?.hit.site ?? null} place={place} markers={spots} />
      <Pane name="standorte">
        <MarkerLayer
          markers={markers}
          label={t("markers")}
          current={current}
          selected={site && siteKey(site)}
          focusWish={focusWish}
          onCurrent={setCurrent}
          onOpen={onOpen}
        />
      </Pane>
    </>
  );
}
