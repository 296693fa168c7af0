import { describe, expect, test } from "vitest";
import { findPlace } from "@/lib/geo/find-place";
import { isInGermanyBox } from "@/lib/geo/germany";
import { decodePlaces, dominant, type RawTable } from "@/lib/geo/place-table";
import { placeTable } from "@/lib/geo/tables";

const municipalities = {
  name: ["Kassel", "Neustadt", "Neustadt"],
  county: [0, 1, 0],
  lat: [51_317, 51_000, 51_200],
  lon: [9500, 9100, 9300],
  population: [190_000, 3000, 2000],
};
const raw: RawTable = {
  counties: {
    counties: [
      ["06611", "Stadt Kassel"],
      ["06633", "Landkreis Kassel"],
    ],
  },
  municipalities,
  districts: null,
  postcodes: null,
};

describe("a table is usable part by part", () => {
  test("Gemeinden first", () => {
    const table = decodePlaces(raw);
    expect(table.municipalities.map((place) => place.label)).toEqual([
      "Kassel",
      "Neustadt (Landkreis Kassel, Hessen)",
      "Neustadt (Landkreis Kassel, Hessen)",
    ]);
    expect(table.municipalities[0]).toMatchObject({ county: "06611", land: "HE", lat: 51.317, lon: 9.5, radius: 3 });
    expect(findPlace(table, "34117")).toEqual({ kind: "unknown" });
    expect(findPlace(table, "34117 Kassel")).toMatchObject({ kind: "found", place: { name: "Kassel" } });
  });

  test("then Ortsteile, which name their Gemeinde", () => {
    const district = {
      name: ["Wehlheiden"],
      county: [0],
      lat: [51_310],
      lon: [9470],
      population: [13_000],
      parent: [0],
    };
    const table = decodePlaces({ ...raw, districts: district });
    expect(findPlace(table, "Kassel-Wehlheiden")).toMatchObject({
      kind: "found",
      place: { label: "Wehlheiden (Kassel)" },
    });
  });

  test("then postcodes, which name their largest Gemeinde", () => {
    const postcodes = {
      postcode: [1067, 33_050],
      lat: [51_000, 51_316],
      lon: [9000, 9498],
      radius: [10, 22],
      municipalities: [[2], [-2, 1]],
    };
    const table = decodePlaces({ ...raw, postcodes });
    expect([...table.postcodes.keys()]).toEqual(["01067", "34117"]);
    expect(table.postcodes.get("34117")).toMatchObject({ label: "34117 Kassel", county: "06611", radius: 2.2 });
    expect(table.postcodes.get("34117")?.municipalities.map((place) => place.name)).toEqual(["Kassel", "Neustadt"]);
  });
});

test("a damaged file is refused, not used half", () => {
  expect(() => decodePlaces({ ...raw, municipalities: { ...municipalities, lat: [51_317] } })).toThrow(RangeError);
  expect(() => decodePlaces({ ...raw, counties: { counties: [["99001", "Nirgendwo"]] } })).toThrow(RangeError);
});

describe("the place that everybody means", () => {
  test.each([
    ["the only one, however small", [0], 0],
    ["a city before a village", [200_000, 21_000], 0],
    ["none of two towns", [50_000, 45_000], null],
    ["none of two villages", [2000, 0], null],
    ["none where the next one is a fifth", [50_000, 10_001], null],
    ["a town before places of unknown size", [10_000, 0, 0], 0],
    ["nothing of nothing", [], null],
  ] as const)("%s", (_case, populations, expected) => {
    const places = populations.map((population) => ({ population }));
    expect(dominant(places)).toBe(expected === null ? null : places[expected]);
  });
});

test("the committed places lie in Germany; only two Gemeinden share a label", () => {
  const { municipalities, districts } = placeTable();
  expect([municipalities.length, districts.length]).toEqual([10_794, 1923]);
  expect([...municipalities, ...districts].filter((place) => !isInGermanyBox(place))).toEqual([]);
  for (const places of [municipalities, districts]) {
    const labels = places.map((place) => place.label);
    const repeated = labels.filter((label, i) => labels.indexOf(label) !== i);
    expect(repeated.every((label) => label.startsWith("Neuenkirchen (Vorpommern-Greifswald"))).toBe(true);
  }
});
