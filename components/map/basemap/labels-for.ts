import { pixelsOf } from "../view";
import { fontOf, type Sheet } from "./draw-basemap";
import { type Label, type LabelledTown, placeLabels } from "./place-labels";
import type { Spot } from "./projection";

const MARKER_PX = 22;
/** Names just outside count too, so that the others do not change their places when one drags. */
const AROUND = 0.25;

/** The names of towns for a view, in pixels of the panes; `markers` are pixels already. */
export function labelsFor(
  { context, view, palette }: Sheet,
  { towns, markers }: { towns: readonly LabelledTown[]; markers: readonly Spot[] },
): Label[] {
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
    taken: markers.map(([x, y]) => ({
      left: x - MARKER_PX,
      right: x + MARKER_PX,
      top: y - MARKER_PX,
      bottom: y + MARKER_PX,
    })),
    measure: (label) => {
      context.font = fontOf(label, palette);
      return context.measureText(label.name).width;
    },
  });
}
