import { expect, test } from "vitest";
import { type LabelledTown, placeLabels, placeNameBox } from "./place-labels";

const town = (name: string, population: number, spot: readonly [number, number]): LabelledTown => ({
  name,
  population,
  spot,
});
const names = (towns: LabelledTown[], zoom = 6, taken = [{ left: 0, top: 0, right: 0, bottom: 0 }]) =>
  placeLabels({ zoom, towns, taken, measure: ({ name }) => name.length * 8 }).map(({ name }) => name);

const hannover = town("Hannover", 520_000, [100, 100]);
const hildesheim = town("Hildesheim", 100_000, [110, 105]);
const kassel = town("Kassel", 200_000, [100, 300]);

test("of two names that would meet, the larger town keeps its name", () => {
  expect(names([hannover, kassel, hildesheim])).toEqual(["Hannover", "Kassel"]);
});

test("small towns are named only when one is near enough", () => {
  const small = town("Melsungen", 14_000, [400, 400]);
  expect(names([kassel, small], 8)).toEqual(["Kassel"]);
  expect(names([kassel, small], 9)).toEqual(["Kassel", "Melsungen"]);
});

test("no name stands under a marker", () => {
  expect(names([kassel], 6, [{ left: 120, top: 290, right: 160, bottom: 320 }])).toEqual([]);
});

const MAP = { left: 0, right: 600, top: 0, bottom: 600 };
const marker = (x: number, y: number) => ({ left: x - 22, right: x + 22, top: y - 22, bottom: y + 22 });

test.each([
  ["below its sign", [300, 300], [], "below"],
  ["above it when a marker is below", [300, 300], [marker(300, 330)], "above"],
  ["beside it when markers are below and above", [300, 300], [marker(300, 330), marker(300, 270)], "right"],
  ["on the other side at the edge of the map", [580, 300], [marker(580, 330), marker(580, 270)], "left"],
  ["beside a marker on the place itself", [300, 300], [marker(300, 300)], "right"],
] as const)("the name of the searched place stands %s", (_where, spot, taken, side) => {
  const box = placeNameBox({ spot, width: 60, taken, within: MAP });
  const [x, y] = spot;
  const sides = { below: box.top > y, above: box.bottom < y, right: box.left > x, left: box.right < x };
  expect(sides[side]).toBe(true);
  const isClear = taken.every(
    (other) => box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top,
  );
  expect(isClear).toBe(true);
});
