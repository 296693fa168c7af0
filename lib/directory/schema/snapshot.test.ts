import { expect, test } from "vitest";
import { camelCased, entrySnapshot } from "./snapshot";

const site = {
  id: "019a0000-0000-7000-8000-000000000001",
  postcode: "34117",
  city: "Kassel",
  lat: 51.3,
  lon: 9.4,
  precision: "MANUAL",
  uncertainty_km: 2,
  county: "06611",
  land: "HE",
  catchment_kind: "RADIUS",
  catchment_counties: null,
  catchment_km: 30,
  offers: [],
};

test("columns become fields, all the way down", () => {
  expect(camelCased({ short_name: null, sites: [{ opening_hours: "9" }] })).toEqual({
    shortName: null,
    sites: [{ openingHours: "9" }],
  });
});

test("a snapshot says only what it knows", () => {
  const { fields, sites } = entrySnapshot.parse({
    name: "Ahorn",
    also_runs: null,
    confirmed_on: "2026-01-01",
    sites: [site],
  });
  expect(fields).toEqual({ name: "Ahorn", alsoRuns: [] });
  expect(sites[0]).toMatchObject({
    catchment: { kind: "RADIUS", km: 30 },
    point: { uncertaintyKm: 2 },
    fields: { city: "Kassel" },
  });
});

test("a value that today's rules refuse makes it unreadable", () => {
  expect(entrySnapshot.safeParse({ name: "", sites: [] }).success).toBe(false);
  expect(entrySnapshot.safeParse({ name: "Ahorn", sites: [{ ...site, lat: 40 }] }).success).toBe(false);
});
