import { describe, expect, test } from "vitest";
import { landOfAgs, landOfCode, LANDS } from "@/lib/geo/lands";
import { countyName } from "@/lib/geo/place-table";
import { regionOf } from "@/lib/geo/region";
import { placeTable, regionTable } from "@/lib/geo/tables";

const table = placeTable();
const regions = regionTable();
const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;

describe("points lie in their Land and Kreis", () => {
  test.each([
    ["Kassel", 51.315, 9.497, "HE", "06611"],
    ["Berlin, Alexanderplatz", 52.5219, 13.4132, "BE", "11000"],
    ["Bremerhaven, an exclave", 53.55, 8.58, "HB", "04012"],
    ["Potsdam", 52.4, 13.06, "BB", "12054"],
    ["München, an enclave of its Landkreis", 48.137, 11.575, "BY", "09162"],
    ["Sylt, an island", 54.91, 8.31, "SH", "01054"],
    ["Neuwerk, an island of Hamburg", 53.92, 8.5, "HH", "02000"],
    ["Heringsdorf, the end of the pier", 53.958, 14.171, "MV", "13075"],
  ])("%s", (_name, lat, lon, land, county) => {
    expect(regionOf(regions, { lat, lon })).toEqual({ land, county });
  });

  test.each([
    ["Zürich", 47.37, 8.54],
    ["the North Sea", 54.5, 7],
    ["Salzburg", 47.8, 13.04],
  ])("%s lies in none", (_name, lat, lon) => {
    expect(regionOf(regions, { lat, lon })).toBeNull();
  });

  test("999 of 1,000 postcodes have a Kreis", () => {
    const places = [...table.postcodes.values()];
    expect(share(places.map((place) => regionOf(regions, place) !== null))).toBeGreaterThan(0.999);
  });

  test("99 % of the postcodes lie in their Land and in a Kreis they belong to", () => {
    const places = [...table.postcodes.values()].map((place) => ({ place, region: regionOf(regions, place) }));
    expect(share(places.map(({ place, region }) => region?.land === place.land))).toBeGreaterThan(0.99);
    const inCounty = ({ place, region }: (typeof places)[number]) =>
      place.municipalities.some((one) => one.county === region?.county);
    expect(share(places.map(inCounty))).toBeGreaterThan(0.99);
  });

  test("99 % of the Gemeinden lie in their Kreis", () => {
    const hits = table.municipalities.map((place) => regionOf(regions, place)?.county === place.county);
    expect(share(hits)).toBeGreaterThan(0.99);
  });
});

test("polygons and places know the same 400 Kreise", () => {
  expect(regions.map((shape) => shape.county).sort()).toEqual([...table.counties.keys()]);
  expect(table.counties.size).toBe(400);
});

test.each([
  ["06611", "Stadt Kassel"],
  ["06633", "Landkreis Kassel"],
  ["06631", "Fulda"],
  ["99999", null],
])("the Kreis %s is called %s", (ags, name) => {
  expect(countyName(table, ags)).toBe(name);
});

test("Länder are found by AGS and by code", () => {
  expect(LANDS).toHaveLength(16);
  expect(landOfAgs("06611")?.name).toBe("Hessen");
  expect(landOfAgs("99")).toBeNull();
  expect(landOfCode("he")?.name).toBe("Hessen");
  expect(landOfCode("xx")).toBeNull();
});
