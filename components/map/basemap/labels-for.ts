import type { MapPlace } from "../map-place";
import { pixelOf, pixelsOf } from "../view";
import { fontOf, type Sheet } from "./draw-basemap";
import { type Label, type LabelledTown, placeLabels, placeNameBox, type Rectangle } from "./place-labels";
import type { Spot } from "./projection";

const MARKER_PX = 22;
/** The ring with its cross. */
const SIGN_PX = 14;
/** Names just outside count too, so that the others do not change their places when one drags. */
const AROUND = 0.25;

/** What is on the map before the names of towns; `markers` are pixels of the panes already. */
type Marks = { markers: readonly Spot[]; place: MapPlace | null };

/** The names of towns for a view, in pixels of the panes. */
export function labelsFor(sheet: Sheet, { towns, ...marks }: Marks & { towns: readonly LabelledTown[] }): Label[] {
  const { context, view, palette } = sheet;
  const { left, top, width, height } = view;
  const placed = towns
    .map((town) => ({ ...town, spot: pixelsOf(view, town.spot) }))
    .filter(
      ({ spot: [x, y] }) =>
        x > left - AROUND * width &&
        x < left + (1 + AROUND) * width &&
        y > top - AROUND * height &&
        y < top + (1 + AROUND) * height,
    );
  return placeLabels({
    zoom: view.zoom,
    towns: placed,
    taken: takenBy(sheet, marks),
    measure: (label) => {
      context.font = fontOf(label, palette);
      return context.measureText(label.name).width;
    },
  });
}

/** Where the name of the searched place stands, in pixels of the panes. */
export function placeNameFor({ context, view, palette }: Sheet, place: MapPlace, markers: readonly Spot[]): Rectangle {
  const { left, top, width, height } = view;
  context.font = fontOf({ isLarge: true }, palette);
  return placeNameBox({
    spot: pixelOf(view, place),
    width: context.measureText(place.label).width,
    taken: markers.map((spot) => around(spot, MARKER_PX)),
    within: { left, right: left + width, top, bottom: top + height },
  });
}

function takenBy(sheet: Sheet, { markers, place }: Marks): Rectangle[] {
  const boxes = markers.map((spot) => around(spot, MARKER_PX));
  return place ? [...boxes, around(pixelOf(sheet.view, place), SIGN_PX), placeNameFor(sheet, place, markers)] : boxes;
}

const around = ([x, y]: Spot, px: number): Rectangle => ({ left: x - px, right: x + px, top: y - px, bottom: y + px });
