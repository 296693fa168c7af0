import { describe, expect, test } from "vitest";
import { distance } from "@/lib/geo/distance";
import { locateAddress, suspiciousPostcode } from "@/lib/geo/locate-address";
import { placeTable } from "@/lib/geo/tables";

const table = placeTable();

describe("an address is located by", () => {
  test.each([
    ["postcode", "34117", "Kassel", "06611"],
    ["postcode", "34117", "", "06611"],
    ["postcode", "01561", "Nirgendwo", "14627"],
    ["postcode+city", "01561", "Thiendorf", "14627"],
    ["city", "34199", "Kassel", "06611"],
    ["city", "", "Kassel", "06611"],
    ["city", "67499", "Neustadt", "07316"],
    ["region", "34199", "Nirgendwo", "06611"],
  ])("%s: %s %s", (basis, postcode, city, county) => {
    expect(locateAddress(table, { postcode, city })).toMatchObject({ basis, county, precision: "POSTCODE" });
  });

  test("neither: unknown stays unknown", () => {
    expect(locateAddress(table, { postcode: "00000", city: "Nirgendwo" })).toBeNull();
    expect(locateAddress(table, { postcode: "", city: "Neustadt" })).toBeNull();
  });

  test("the city refines a postcode of several Gemeinden", () => {
    const largest = locateAddress(table, { postcode: "01561", city: "Großenhain" });
    const other = locateAddress(table, { postcode: "01561", city: "Thiendorf" });
    expect(largest && other && distance(largest, other)).toBeGreaterThan(5);
  });
});

describe("postcode and city", () => {
  test.each([
    ["34117", "Kassel", null],
    ["34117", "Nirgendwo", null],
    ["34199", "Kassel", null],
    ["43117", "Kassel", "34117"],
    ["01067", "Kassel", "34117"],
    ["31417", "Kassel", "34117"],
  ])("%s %s: probably meant %s", (postcode, city, likely) => {
    const place = suspiciousPostcode(table, { postcode, city });
    expect(place?.postcode ?? null).toBe(likely);
  });
});
