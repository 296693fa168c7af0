"use client";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { Pane, useMap } from "react-leaflet";
import type { Basemap } from "@/components/map/basemap/basemap";
import { drawBasemap, drawLabels, type Sheet } from "@/components/map/basemap/draw-basemap";
import { labelsFor } from "@/components/map/basemap/labels-for";
import { MapCanvas } from "@/components/map/map-canvas";
import { useHandling } from "@/components/map/use-handling";
import { useView } from "@/components/map/use-view";
import { pixelOf } from "@/components/map/view";
import { Icon } from "@/components/ui/icon";
import type { Point } from "@/lib/geo/types";

type Props = { pin: Point | null; basemap: Basemap; label: string; onKeyDown: (event: KeyboardEvent) => void };

/** The basemap and on it the pin, a button that arrow keys move. */
export function PinLayer({ pin, basemap, label, onKeyDown }: Props) {
  const map = useMap();
  const view = useView();
  const button = useRef<HTMLButtonElement>(null);
  useHandling(map);
  const isSet = pin !== null;
  const spot = useMemo(() => (pin ? pixelOf(view, pin) : null), [view, pin]);
  const draw = useCallback(
    (sheet: Sheet) => {
      drawBasemap(sheet, basemap);
      drawLabels(sheet, labelsFor(sheet, { towns: basemap.towns, markers: spot ? [spot] : [], place: null }));
    },
    [basemap, spot],
  );
  useEffect(() => {
    // Leaflet would take a press on the pin for one on the map.
    const keep = (event: Event) => event.stopPropagation();
    const element = button.current;
    element?.addEventListener("mousedown", keep);
    element?.addEventListener("click", keep);
    return () => {
      element?.removeEventListener("mousedown", keep);
      element?.removeEventListener("click", keep);
    };
  }, [isSet]);
  return (
    <>
      <MapCanvas pane="basis" view={view} draw={draw} />
      <Pane name="standorte">
        {spot ? (
          <button
            ref={button}
            type="button"
            aria-label={label}
            onKeyDown={onKeyDown}
            className="map-marker"
            // Set through the CSSOM: the map exists in the browser only.
            style={{ left: spot[0], top: spot[1] }}
          >
            <Icon name="pin" className="size-5" />
          </button>
        ) : null}
      </Pane>
    </>
  );
}
