import type { Spot } from "./projection";

export type Rectangle = { left: number; top: number; right: number; bottom: number };
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

type PlaceWish = { spot: Spot; width: number; taken: readonly Rectangle[]; within: Rectangle };

/**
 * Where the name of the searched place stands: below, above or beside its sign, near first, farther out where markers
 * cover the sign. When all is full, where it is covered least.
 */
export function placeNameBox({ spot: [x, y], width, taken, within }: PlaceWish): Rectangle {
  const boxes = SIGN_DISTANCES_PX.flatMap((away) => [
    boxAt([x, y + away], width),
    boxAt([x, y - away], width),
    boxAt([x + away + width / 2, y], width),
    boxAt([x - away - width / 2, y], width),
  ]);
  const covered = (box: Rectangle) =>
    taken.reduce((sum, other) => sum + sharedArea(box, other), areaOf(box) - sharedArea(box, within));
  return boxes.reduce((best, box) => (covered(box) < covered(best) ? box : best));
}

/** From the point to the middle of the name, or to its beginning when that stands beside. */
const SIGN_DISTANCES_PX = [26, 36, 52, 72];

const boxAt = ([x, y]: Spot, width: number): Rectangle => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - LINE_PX / 2,
  bottom: y + LINE_PX / 2,
});

const areaOf = ({ left, right, top, bottom }: Rectangle) => (right - left) * (bottom - top);

function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
