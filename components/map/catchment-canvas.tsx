"use client";
import { useCallback } from "react";
import { landOfAgs } from "@/lib/geo/lands";
import type { Catchment, SearchSite } from "@/lib/search/types";
import type { MapPlace } from "./map-place";
import type { Basemap, Drawing } from "./basemap/basemap";
import { base, fill, type Sheet, stroke } from "./basemap/draw-basemap";
import { placeNameFor } from "./basemap/labels-for";
import { type Spot, widthOf } from "./basemap/projection";
import { MapCanvas } from "./map-canvas";
import { pixelOf, type View } from "./view";

type Props = {
  view: View;
  basemap: Basemap;
  site: SearchSite | null;
  place: MapPlace | null;
  /** In pixels of the panes. */
  markers: readonly Spot[];
};

/** Where the selected site works, and the place that was searched around. */
export function CatchmentCanvas({ view, basemap, site, place, markers }: Props) {
  const draw = useCallback(
    (sheet: Sheet) => {
      if (site?.catchment) drawCatchment(sheet, { site, catchment: site.catchment, basemap });
      if (place) drawPlace(sheet, place, markers);
    },
    [basemap, site, place, markers],
  );
  return <MapCanvas pane="gebiet" view={view} draw={draw} />;
}

type Area = { site: SearchSite; catchment: Catchment; basemap: Basemap };

function drawCatchment(sheet: Sheet, { site, catchment, basemap }: Area) {
  const { context, palette, view } = sheet;
  if (catchment.kind === "RADIUS") {
    const [x, y] = pixelOf(view, site);
    context.setTransform(base(view));
    context.beginPath();
    context.arc(x, y, widthOf(catchment.km, site.lat) * view.scale, 0, 2 * Math.PI);
    paint(sheet, () => context.fill());
    context.strokeStyle = palette.place;
    context.lineWidth = 2;
    context.stroke();
    return;
  }
  const parts = partsOf({ site, catchment, basemap });
  paint(sheet, () => fill(sheet, parts, palette.catchment));
  if (catchment.kind === "COUNTIES") stroke(sheet, parts, { color: palette.place, px: 2 });
}

/** See-through, so that borders and names stay readable. */
function paint({ context, palette }: Sheet, draw: () => void) {
  context.fillStyle = palette.catchment;
  context.globalAlpha = 0.4;
  draw();
  context.globalAlpha = 1;
}

function partsOf({ site, catchment, basemap }: Area): Drawing[] {
  switch (catchment.kind) {
    case "NATIONWIDE":
      return basemap.germany;
    case "LAND":
      return basemap.counties.filter(({ properties: { ags } }) => ags && landOfAgs(ags)?.code === site.land);
    case "COUNTIES":
      return basemap.counties.filter(({ properties: { ags } }) => ags && catchment.counties.includes(ags));
    case "RADIUS":
      return [];
  }
}

/** A ring with a cross: unlike any marker. */
function drawPlace(sheet: Sheet, place: MapPlace, markers: readonly Spot[]) {
  const { context, palette, view } = sheet;
  const [x, y] = pixelOf(view, place);
  context.setTransform(base(view));
  for (const { color, px } of [
    { color: palette.halo, px: 6 },
    { color: palette.ink, px: 2.5 },
  ]) {
    context.strokeStyle = color;
    context.lineWidth = px;
    context.beginPath();
    context.arc(x, y, 9, 0, 2 * Math.PI);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      context.moveTo(x + dx * 5, y + dy * 5);
      context.lineTo(x + dx * 14, y + dy * 14);
    }
    context.stroke();
  }
  const box = placeNameFor(sheet, place, markers);
  const nameY = (box.top + box.bottom) / 2;
  context.textBaseline = "middle";
  context.strokeStyle = palette.halo;
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.fillStyle = palette.ink;
  context.strokeText(place.label, box.left, nameY);
  context.fillText(place.label, box.left, nameY);
}
