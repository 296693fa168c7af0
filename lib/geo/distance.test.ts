import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { direction, distance, nearest, within } from "@/lib/geo/distance";

const KASSEL = { lat: 51.317, lon: 9.5 };
const GOETTINGEN = { lat: 51.534, lon: 9.932 };
const MUENCHEN = { lat: 48.137, lon: 11.575 };

const point = fc.record({
  lat: fc.double({ min: 47, max: 55, noNaN: true }),
  lon: fc.double({ min: 5, max: 16, noNaN: true }),
});

describe("distance", () => {
  test("Kassel and Göttingen are 38 km apart, Kassel and München 384 km", () => {
    expect(distance(KASSEL, GOETTINGEN)).toBeCloseTo(38.4, 0);
    expect(distance(KASSEL, MUENCHEN)).toBeCloseTo(383.6, 0);
  });

  test("is symmetric, zero for one point, and never shorter by a detour", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 9);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-6);
      }),
    );
  });
});

describe("direction", () => {
  test.each([
    ["N", 1, 0],
    ["NE", 1, 1.6],
    ["E", 0, 1],
    ["SE", -1, 1.6],
    ["S", -1, 0],
    ["SW", -1, -1.6],
    ["W", 0, -1],
    ["NW", 1, -1.6],
  ] as const)("%s", (expected, north, east) => {
    expect(direction(KASSEL, { lat: KASSEL.lat + north / 10, lon: KASSEL.lon + east / 10 })).toBe(expected);
  });

  test("the way back is the opposite direction", () => {
    expect([direction(KASSEL, GOETTINGEN), direction(GOETTINGEN, KASSEL)]).toEqual(["NE", "SW"]);
  });
});

test("the nearest come first, with their distance", () => {
  const found = nearest(KASSEL, [MUENCHEN, KASSEL, GOETTINGEN], 2);
  expect(found.map(({ item }) => item)).toEqual([KASSEL, GOETTINGEN]);
  expect(found.map(({ km }) => Math.round(km))).toEqual([0, 38]);
});

describe("a radius counts the uncertainty of both ends", () => {
  test.each([
    ["inside", 50, 0, 0],
    ["outside", 38, 0, 0],
    ["edge", 37, 1, 1],
    ["edge", 30, 0, 9],
    ["edge", 30, 9, 0],
    ["outside", 30, 4, 4],
  ] as const)("%s of %i km with ±%i and ±%i km", (expected, radiusKm, here, there) => {
    expect(within(radiusKm, { ...KASSEL, radius: here }, { ...GOETTINGEN, radius: there })).toBe(expected);
  });
});
