import { latLngBounds, type Map as LeafletMap } from "leaflet";
import { GERMANY } from "@/lib/geo/germany";
import type { Point } from "@/lib/geo/types";

/** What the buttons ask of the map. */
export type MapMove = "in" | "out" | "left" | "up" | "down" | "right" | "all";

/** Near enough to know the region, far enough to see what is around. */
const NEAREST_FIT = 9;
const NEAR_ZOOM = 8;
const PADDING_PX = 40;
const STEP = 0.4;

const STEPS = { left: [-STEP, 0], right: [STEP, 0], up: [0, -STEP], down: [0, STEP] } as const;

/** Never animated: what moves by itself disturbs many people. */
const AT_ONCE = { animate: false } as const;

export function moveMap(map: LeafletMap, move: Exclude<MapMove, "all">): void {
  if (move === "in") map.zoomIn(1, AT_ONCE);
  else if (move === "out") map.zoomOut(1, AT_ONCE);
  else {
    const [x, y] = STEPS[move];
    const size = map.getSize();
    map.panBy([x * size.x, y * size.y], AT_ONCE);
  }
}

/** Shows all points; without any, all of Germany. */
export function fitPoints(map: LeafletMap, points: readonly Point[]): void {
  const corners: [number, number][] =
    points.length > 0
      ? points.map(({ lat, lon }) => [lat, lon])
      : [
          [GERMANY.south, GERMANY.west],
          [GERMANY.north, GERMANY.east],
        ];
  map.fitBounds(latLngBounds(corners), { ...AT_ONCE, padding: [PADDING_PX, PADDING_PX], maxZoom: NEAREST_FIT });
}

export function zoomTo(map: LeafletMap, { lat, lon }: Point, zoom: number): void {
  map.setView([lat, lon], zoom, AT_ONCE);
}

/** Brings a point into view, and leaves the map alone when it is there. */
export function reveal(map: LeafletMap, { lat, lon }: Point): void {
  if (!map.getBounds().contains([lat, lon])) zoomTo(map, { lat, lon }, Math.max(map.getZoom(), NEAR_ZOOM));
}
