import { describe, expect, test } from "vitest";
import { accessibility, catchment, pin, siteDraft, sitePatch } from "./schema";

const draft = (fields: object) => ({ postcode: "34117", city: "Kassel", ...fields });
const accepts = (fields: object) => siteDraft.safeParse(draft(fields)).success;

describe("a draft of a site", () => {
  test("needs postcode and city, nothing else", () => {
    expect(siteDraft.parse({ postcode: " 01067 ", city: " Dresden " })).toEqual({ postcode: "01067", city: "Dresden" });
    expect(siteDraft.safeParse({ city: "Kassel" }).success).toBe(false);
    expect(siteDraft.safeParse({ postcode: "34117" }).success).toBe(false);
  });

  test.each(["1067", "341170", "D-34117", "3411a", ""])("knows no postcode %j", (postcode) => {
    expect(accepts({ postcode })).toBe(false);
  });

  test("takes no coordinates: they follow from the address or a pin", () => {
    expect(siteDraft.parse(draft({ lat: 1, lon: 2, county: "06611", precision: "MANUAL" }))).toEqual(draft({}));
  });
});

describe("a catchment", () => {
  test.each([
    [{ kind: "COUNTIES", counties: ["06611"] }, true],
    [{ kind: "COUNTIES", counties: [] }, false],
    [{ kind: "COUNTIES", counties: ["Kassel"] }, false],
    [{ kind: "COUNTIES" }, false],
    [{ kind: "RADIUS", km: 1 }, true],
    [{ kind: "RADIUS", km: 500 }, true],
    [{ kind: "RADIUS", km: 0 }, false],
    [{ kind: "RADIUS", km: 501 }, false],
    [{ kind: "RADIUS", km: 2.5 }, false],
    [{ kind: "LAND" }, true],
    [{ kind: "NATIONWIDE" }, true],
    [{ kind: "WORLDWIDE" }, false],
  ])("%j: %s", (value, valid) => {
    expect(catchment.safeParse(value).success).toBe(valid);
  });
});

describe("accessibility", () => {
  test("keeps what was asked, and nothing that was not", () => {
    expect(accessibility.parse({})).toEqual({});
    const known = {
      wheelchair: "FULL",
      signLanguage: "NO",
      features: { lift: "YES" },
      languages: ["tr"],
      on: "2026-03-01",
    };
    expect(accessibility.parse({ ...known, colour: "red" })).toEqual(known);
  });

  test.each([
    [{ wheelchair: "YES" }],
    [{ features: { sauna: "YES" } }],
    [{ features: { lift: true } }],
    [{ languages: ["Türkisch"] }],
  ])("does not know %j", (value) => {
    expect(accessibility.safeParse(value).success).toBe(false);
  });
});

test.each([
  [{ lat: 47.2, lon: 5.8 }, true],
  [{ lat: 55.1, lon: 15.1 }, true],
  [{ lat: 47.19, lon: 10 }, false],
  [{ lat: 55.11, lon: 10 }, false],
  [{ lat: 50, lon: 5.79 }, false],
  [{ lat: 50, lon: 15.11 }, false],
  [{ lat: 9.48, lon: 51.3 }, false],
])("a pin at %j: %s", (point, valid) => {
  expect(pin.safeParse(point).success).toBe(valid);
});

test("a patch without a field leaves it, an emptied one empties it", () => {
  expect(sitePatch.parse({})).toEqual({});
  expect(sitePatch.parse({ catchment: null, phone: null })).toEqual({ catchment: null, phone: null });
  expect(sitePatch.safeParse({ city: null }).success).toBe(false);
});
