import type { View } from "../view";
import type { Basemap, Drawing } from "./basemap";
import { type Label, LABEL_GAP_PX } from "./place-labels";
import type { Palette } from "./palette";

const COUNTIES_FROM_ZOOM = 7;
const FIRST_CANAL_LEVEL = 8;

/** A canvas over the view and a bit around it, in pixels of the panes. */
export type Sheet = { context: CanvasRenderingContext2D; view: View; palette: Palette };

/** Land, water and borders, from the back to the front. */
export function drawBasemap(sheet: Sheet, basemap: Basemap): void {
  const { view, palette } = sheet;
  const zoom = Math.floor(view.zoom);
  fill(sheet, basemap.land, palette.abroad);
  fill(sheet, basemap.germany, palette.land);
  const lakes = basemap.lakes.filter(({ properties: { km2 = 0 } }) => km2 * 4 ** (zoom - 8) >= 4);
  fill(sheet, lakes, palette.water);
  for (const [px, rivers] of Map.groupBy(basemap.rivers, (river) => riverWidth(river, zoom))) {
    if (px > 0) stroke(sheet, rivers, { color: palette.water, px });
  }
  if (zoom >= COUNTIES_FROM_ZOOM) stroke(sheet, basemap.counties, { color: palette.county, px: 0.75 });
  stroke(sheet, basemap.lands, { color: palette.border, px: zoom >= COUNTIES_FROM_ZOOM ? 1.75 : 1 });
  stroke(sheet, basemap.states, { color: palette.coast, px: 1 });
  stroke(sheet, basemap.germany, { color: palette.border, px: zoom >= COUNTIES_FROM_ZOOM ? 2.25 : 1.5 });
}

export function drawLabels({ context, view, palette }: Sheet, labels: readonly Label[]): void {
  context.setTransform(base(view));
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of labels) {
    const [x, y] = label.spot;
    context.font = fontOf(label, palette);
    context.fillStyle = palette.ink;
    context.beginPath();
    context.arc(x, y, label.isLarge ? 3 : 2, 0, 2 * Math.PI);
    context.fill();
    context.strokeStyle = palette.halo;
    context.lineWidth = 4;
    context.strokeText(label.name, x + LABEL_GAP_PX, y);
    context.fillText(label.name, x + LABEL_GAP_PX, y);
  }
}

export function fontOf({ isLarge }: Pick<Label, "isLarge">, { font }: Palette): string {
  return isLarge ? `600 15px ${font}` : `14px ${font}`;
}

export function fill(sheet: Sheet, drawings: readonly Drawing[], color: string): void {
  sheet.context.setTransform(worldTransform(sheet.view));
  sheet.context.fillStyle = color;
  for (const { path } of visible(sheet.view, drawings)) sheet.context.fill(path, "evenodd");
}

export function stroke(sheet: Sheet, drawings: readonly Drawing[], { color, px }: { color: string; px: number }): void {
  const { context, view } = sheet;
  context.setTransform(worldTransform(view));
  context.strokeStyle = color;
  context.lineWidth = px / view.scale;
  context.lineJoin = "round";
  for (const { path } of visible(view, drawings)) context.stroke(path);
}

/** In pixels; small rivers and canals wait for a nearer zoom. */
function riverWidth({ properties: { level = 0 } }: Drawing, zoom: number): number {
  if (level >= FIRST_CANAL_LEVEL) return zoom >= 9 ? 1 : 0;
  const px = (zoom - 2.5 - level) * 0.6;
  return px < 0.5 ? 0 : Math.min(px, 3.5);
}

/** Around what is seen, so that dragging does not uncover an empty edge. */
export const MARGIN = 0.25;

/** Pixels of the panes to pixels of the canvas. */
export function base({ left, top, width, height }: View): DOMMatrix {
  const ratio = window.devicePixelRatio;
  return new DOMMatrix([ratio, 0, 0, ratio, (MARGIN * width - left) * ratio, (MARGIN * height - top) * ratio]);
}

function worldTransform(view: View): DOMMatrix {
  return base(view).translate(view.world[0], view.world[1]).scale(view.scale);
}

function visible({ left, top, width, height, scale, world }: View, drawings: readonly Drawing[]): Drawing[] {
  const west = (left - MARGIN * width - world[0]) / scale;
  const east = (left + (1 + MARGIN) * width - world[0]) / scale;
  const north = (top - MARGIN * height - world[1]) / scale;
  const south = (top + (1 + MARGIN) * height - world[1]) / scale;
  return drawings.filter(({ box }) => box.west <= east && box.east >= west && box.north <= south && box.south >= north);
}
