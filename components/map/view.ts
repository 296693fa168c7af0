import type { Map as LeafletMap } from "leaflet";
import type { Point } from "@/lib/geo/types";
import type { Bounds } from "@/lib/search/cluster";
import { project, type Spot } from "./basemap/projection";

/** What the map shows. Pixels count from the origin of Leaflet's panes, which move by themselves while one drags. */
export type View = {
  zoom: number;
  /** Width of the whole world in pixels. */
  scale: number;
  /** Pixels of the world's corner. */
  world: Spot;
  left: number;
  top: number;
  width: number;
  height: number;
  bounds: Bounds;
};

const TILE_PX = 256;

export function readView(map: LeafletMap): View {
  const zoom = map.getZoom();
  const { x: width, y: height } = map.getSize();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const origin = map.getPixelOrigin();
  const box = map.getBounds();
  return {
    zoom,
    scale: TILE_PX * 2 ** zoom,
    world: [-origin.x, -origin.y],
    left,
    top,
    width,
    height,
    bounds: { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() },
  };
}

/** Where something projected lies, in pixels of the panes. */
export function pixelsOf({ scale, world }: View, [x, y]: Spot): Spot {
  return [x * scale + world[0], y * scale + world[1]];
}

export function pixelOf(view: View, point: Point): Spot {
  return pixelsOf(view, project(point));
}

export function isInside({ west, south, east, north }: Bounds, { lat, lon }: Point): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
