import { expect, test } from "vitest";
import { type LabelledTown, placeLabels } from "./place-labels";

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
