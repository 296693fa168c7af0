import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance } from "@/lib/geo/distance";
import { isInGermanyBox } from "@/lib/geo/germany";
import { decodePostcodeRows, encodePostcodes, postcodeRegion } from "@/lib/geo/postcodes";
import { comparePostcodes, readPostcodes } from "@/lib/geo/postcode-update";
import { placeTable } from "@/lib/geo/tables";

const table = placeTable();
const postcodes = [...table.postcodes.values()];

const row = fc.record({
  postcode: fc.integer({ min: 1000, max: 99_999 }).map((number) => String(number).padStart(5, "0")),
  lat: fc.integer({ min: 47_200, max: 55_100 }).map((thousandth) => thousandth / 1000),
  lon: fc.integer({ min: 5800, max: 15_100 }).map((thousandth) => thousandth / 1000),
  radius: fc.integer({ min: 0, max: 300 }).map((tenth) => tenth / 10),
  municipalities: fc
    .uniqueArray(fc.nat(11_000), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.sort((a, b) => a - b)),
});

test("what is encoded is decoded again", () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => one.postcode }), (rows) => {
      const sorted = rows.toSorted((a, b) => Number(a.postcode) - Number(b.postcode));
      expect(decodePostcodeRows(encodePostcodes(rows))).toEqual(sorted);
    }),
  );
});

describe("the committed postcodes", () => {
  test("are complete and lie in Germany, each near one of its Gemeinden", () => {
    expect(postcodes.length).toBeGreaterThan(8100);
    expect(postcodes.filter((place) => !isInGermanyBox(place))).toEqual([]);
    const far = postcodes.filter((place) => place.municipalities.every((one) => distance(place, one) > 30));
    // Neuwerk in the Elbe estuary belongs to Hamburg.
    expect(far.map((place) => place.label)).toEqual(["27499 Hamburg"]);
  });

  test("cover all 16 Länder", () => {
    expect(new Set(postcodes.map((place) => place.land)).size).toBe(16);
  });
});

test("a region reaches each of its postcodes", () => {
  const region = postcodeRegion(table.postcodes, "34199");
  expect(region?.digits).toBe("341");
  const members = postcodes.filter((place) => place.postcode.startsWith("341"));
  expect(members.length).toBeGreaterThan(5);
  for (const place of members) {
    expect(region && distance(region.place, place)).toBeLessThanOrEqual(region?.place.radius ?? 0);
  }
});

describe("an operator's table", () => {
  test("is read with commas or points and finds its Gemeinden", () => {
    const { rows, rejected, unknownNames } = readPostcodes(table, [
      { plz: "34117", lat: "51,3156", lon: "9,4977", names: "Kassel", radius: "0,8" },
      { plz: "01561", lat: "51.29", lon: "13.53", names: "Großenhain, Thiendorf | Nirgendwo" },
      { plz: "80331", lat: "48.135", lon: "11.573" },
    ]);
    expect(rejected).toEqual([]);
    expect(unknownNames).toEqual(["Nirgendwo"]);
    const names = rows.map((one) => one.municipalities.map((index) => table.municipalities[index]?.name));
    expect(names).toEqual([["Kassel"], ["Großenhain", "Thiendorf"], ["München"]]);
    expect(rows.map((one) => one.radius)).toEqual([0.8, 1, 1]);
  });

  test("loses its bad lines, and says which", () => {
    const good = { plz: "34117", lat: "51.3", lon: "9.5" };
    const { rows, rejected } = readPostcodes(table, [
      good,
      { ...good, plz: "1067" },
      { ...good, plz: "34119", lat: "9.5", lon: "51.3" },
      { ...good, plz: "34121", lat: "" },
      { ...good, plz: "34123", radius: "weit" },
      good,
    ]);
    expect(rows.map((one) => one.postcode)).toEqual(["34117"]);
    expect(rejected).toEqual([
      { line: 3, reason: "postcode" },
      { line: 4, reason: "coordinates" },
      { line: 5, reason: "coordinates" },
      { line: 6, reason: "radius" },
      { line: 7, reason: "duplicate" },
    ]);
  });

  test("is compared with the old one", () => {
    const at = (postcode: string, lat: number) => ({ postcode, lat, lon: 9, radius: 1, municipalities: [0] });
    const before = [at("10000", 50), at("20000", 50), at("30000", 50), at("40000", 50)];
    const after = [at("10000", 50), at("20000", 50.1), at("30000", 51), at("50000", 50)];
    const change = comparePostcodes({ before, after });
    expect(change).toMatchObject({ count: 4, added: 1, removed: 1 });
    expect(change.medianMoveKm).toBeCloseTo(11.1, 1);
  });
});
