import { GERMANY } from "@/lib/geo/germany";
import { FIRST_ZOOM } from "./zooms";

const corners = (margin: number): [[number, number], [number, number]] => [
  [GERMANY.south - margin, GERMANY.west - margin],
  [GERMANY.north + margin, GERMANY.east + margin],
];

/** Germany, and nothing moves by itself: one finger and the wheel scroll the page; buttons and sources are our own. */
export const STILL = {
  bounds: corners(0),
  maxBounds: corners(2),
  maxBoundsViscosity: 1,
  minZoom: FIRST_ZOOM,
  // Quarters fill the map better; the buttons go in whole steps.
  zoomSnap: 0.25,
  keyboard: false,
  zoomControl: false,
  attributionControl: false,
  boxZoom: false,
  scrollWheelZoom: false,
  inertia: false,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
};
