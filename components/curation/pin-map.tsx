"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Map as LeafletMap } from "leaflet";
import { useTranslations } from "next-intl";
import { MapContainer, useMapEvents } from "react-leaflet";
import { useBasemap } from "@/components/map/basemap/use-basemap";
import { MapControls } from "@/components/map/map-controls";
import { MapSources } from "@/components/map/map-sources";
import { fitPoints, moveMap, type MapMove } from "@/components/map/move-map";
import { STILL } from "@/components/map/still";
import { FIRST_ZOOM, LAST_ZOOM } from "@/components/map/zooms";
import type { Point } from "@/lib/geo/types";
import { PinLayer } from "./pin-layer";
import "leaflet/dist/leaflet.css";
import "@/components/map/map.css";

type Props = { pin: Point | null; onPin: (pin: Point) => void };

/** The own map with one pin: a press sets it, arrow keys on it move it. */
export function PinMap({ pin, onPin }: Props) {
  const t = useTranslations("curation.position");
  const { basemap, isBroken } = useBasemap();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [zoom, setZoom] = useState(FIRST_ZOOM);
  const [status, setStatus] = useState("");
  const first = useRef(pin);
  useEffect(() => {
    if (map) fitPoints(map, first.current ? [first.current] : []);
  }, [map]);
  const place = (point: Point) => {
    onPin(point);
    setStatus(t("moved", { lat: degrees(point.lat), lon: degrees(point.lon) }));
  };
  const move = (step: MapMove) => {
    if (!map) return;
    if (step === "all") fitPoints(map, pin ? [pin] : []);
    else moveMap(map, step);
  };
  const nudge = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (!step || !map || !pin) return;
    event.preventDefault();
    place(moved(map, { pin, step, px: event.shiftKey ? 40 : 4 }));
  };
  return (
    <section aria-label={t("map")} className="overflow-clip rounded-xl border border-edge bg-surface">
      <p className="px-3 pt-2 text-sm">{t("instructions")}</p>
      <MapControls onMove={move} isFirstZoom={zoom <= FIRST_ZOOM} isLastZoom={zoom >= LAST_ZOOM} />
      <MapContainer ref={setMap} className="map h-[22rem] w-full" maxZoom={LAST_ZOOM} {...STILL}>
        <Presses onPress={place} onZoom={setZoom} />
        <PinLayer pin={pin} basemap={basemap} label={t("pin")} onKeyDown={nudge} />
      </MapContainer>
      <p role="status" className="px-3 pt-2 text-sm">
        {status}
      </p>
      <MapSources tiles={null} areTilesOn={false} isBroken={isBroken} onTiles={() => undefined} />
    </section>
  );
}

const degrees = (value: number): string => value.toFixed(4).replace(".", ",");

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Nudge = { pin: Point; step: readonly [x: number, y: number]; px: number };

/** A pin some pixels further: near the ground a step is small. */
function moved(map: LeafletMap, { pin, step: [x, y], px }: Nudge): Point {
  const spot = map.latLngToContainerPoint([pin.lat, pin.lon]).add([x * px, y * px]);
  const { lat, lng } = map.containerPointToLatLng(spot);
  const point = { lat, lon: lng };
  if (!map.getBounds().contains([lat, lng])) map.setView([lat, lng], map.getZoom(), { animate: false });
  return point;
}

function Presses({ onPress, onZoom }: { onPress: (point: Point) => void; onZoom: (zoom: number) => void }) {
  const map = useMapEvents({
    click: ({ latlng }) => onPress({ lat: latlng.lat, lon: latlng.lng }),
    zoomend: () => onZoom(map.getZoom()),
  });
  return null;
}
