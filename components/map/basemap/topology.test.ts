import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { project } from "./projection";
import { decodeShapes, type Topology } from "./topology";

const square: Topology = {
  transform: { scale: [1, 1], translate: [10, 50] },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
    [
      [0, 0],
      [0, 1],
      [1, 0],
    ],
  ],
  objects: {
    areas: { geometries: [{ type: "Polygon", arcs: [[0, ~1]], properties: { ags: "06611" } }] },
    lines: { geometries: [{ type: "MultiLineString", arcs: [[0], [1]] }] },
  },
};

test("a polygon follows its arcs forwards and backwards and is projected", () => {
  const [shape] = decodeShapes(square, "areas");
  const corners = [
    [50, 10],
    [50, 11],
    [51, 11],
    [51, 10],
    [50, 10],
  ] as const;
  expect(shape?.lines).toEqual([corners.map(([lat, lon]) => project({ lat, lon }))]);
  expect(shape?.properties.ags).toBe("06611");
  expect(shape?.box.west).toBe(190 / 360);
  expect(shape?.box.east).toBe(191 / 360);
});

test("each line of a group is a shape of its own", () => {
  expect(decodeShapes(square, "lines").map(({ lines }) => lines.length)).toEqual([1, 1]);
});

test("a file without the object is refused", () => {
  expect(() => decodeShapes(square, "seen")).toThrow(RangeError);
});

describe("the files of the map", () => {
  const FILES = [
    ["basis", "land"],
    ["basis", "staaten"],
    ["basis", "deutschland"],
    ["basis", "laender"],
    ["fluesse", "fluesse"],
    ["seen", "seen"],
    ["kreise", "kreise"],
  ] as const;
  test.each(FILES)("%s.json has %s between Ireland and Russia", (file, name) => {
    const topology = JSON.parse(readFileSync(`public/geo/${file}.json`, "utf8")) as Topology;
    const shapes = decodeShapes(topology, name);
    const northWest = project({ lat: 61, lon: -5 });
    const southEast = project({ lat: 41, lon: 25 });
    expect(shapes.length).toBeGreaterThan(0);
    for (const { box } of shapes) {
      expect(box.west).toBeGreaterThan(northWest[0]);
      expect(box.north).toBeGreaterThan(northWest[1]);
      expect(box.east).toBeLessThan(southEast[0]);
      expect(box.south).toBeLessThan(southEast[1]);
    }
  });
});
