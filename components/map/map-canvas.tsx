"use client";
import { useLayoutEffect, useRef } from "react";
import { Pane } from "react-leaflet";
import { MARGIN, type Sheet } from "./basemap/draw-basemap";
import { readPalette } from "./basemap/palette";
import { useScheme } from "./use-scheme";
import type { View } from "./view";

/** A canvas in a pane of the map, drawn anew when the view, the colours or the drawing change. */
export function MapCanvas({ pane, view, draw }: { pane: string; view: View; draw: (sheet: Sheet) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    place(element, view);
    draw({ context, view, palette: readPalette(element) });
  }, [view, draw, scheme]);
  return (
    <Pane name={pane}>
      <canvas ref={canvas} aria-hidden="true" className="pointer-events-none absolute" />
    </Pane>
  );
}

/** Setting the size also empties the canvas. */
function place(canvas: HTMLCanvasElement, { left, top, width, height }: View) {
  const size = { width: width * (1 + 2 * MARGIN), height: height * (1 + 2 * MARGIN) };
  canvas.width = size.width * window.devicePixelRatio;
  canvas.height = size.height * window.devicePixelRatio;
  Object.assign(canvas.style, {
    width: `${String(size.width)}px`,
    height: `${String(size.height)}px`,
    left: `${String(left - MARGIN * width)}px`,
    top: `${String(top - MARGIN * height)}px`,
  });
}
