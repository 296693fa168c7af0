import type { Spot } from "./projection";

type Rectangle = { left: number; top: number; right: number; bottom: number };
export type LabelledTown = { name: string; spot: Spot; population: number };
export type Label = { name: string; spot: Spot; isLarge: boolean };

/** Below zoom 5 the map does not go; the last value holds for all later zooms. */
const SMALLEST_BY_ZOOM = [200_000, 100_000, 50_000, 20_000, 10_000, 3_000];
const FIRST_ZOOM = 5;
const LARGE_TOWN = 200_000;
const LINE_PX = 18;
/** Between the dot of a town and its name. */
export const LABEL_GAP_PX = 6;

type Wish = {
  zoom: number;
  /** Largest first, in pixels. */
  towns: Iterable<LabelledTown>;
  /** Where no name may stand: markers. */
  taken: readonly Rectangle[];
  /** Width of a name in pixels. */
  measure: (label: Label) => number;
};

/** The names that fit: large towns first, no name over another one or over a marker. */
export function placeLabels({ zoom, towns, taken, measure }: Wish): Label[] {
  const smallest = SMALLEST_BY_ZOOM[Math.floor(zoom) - FIRST_ZOOM] ?? SMALLEST_BY_ZOOM.at(-1) ?? 0;
  const used = [...taken];
  const labels: Label[] = [];
  for (const { name, spot, population } of towns) {
    if (population < smallest) break;
    const label = { name, spot, isLarge: population >= LARGE_TOWN };
    const [x, y] = spot;
    const right = x + LABEL_GAP_PX + measure(label);
    const room = { left: x - LABEL_GAP_PX, top: y - LINE_PX / 2, right, bottom: y + LINE_PX / 2 };
    if (used.some((other) => overlaps(room, other))) continue;
    used.push(room);
    labels.push(label);
  }
  return labels;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
