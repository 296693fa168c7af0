import { expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import { nearestTown, TOWNS } from "@/lib/geo/towns";

const kassel = { name: "Kassel", lat: 51.317, lon: 9.5 };
const fulda = { name: "Fulda", lat: 50.551, lon: 9.675 };

// After a change of the places: vitest -u writes the file anew.
test("the towns are the Gemeinden with 50,000 people and more, largest first", async () => {
  const large = placeTable()
    .municipalities.filter(({ population }) => population >= 50_000)
    .toSorted((a, b) => b.population - a.population);
  const columns = {
    licence: "ODbL-1.0",
    attribution:
      "© OpenStreetMap-Mitwirkende (ODbL) · © GeoBasis-DE / BKG 2016 (Daten verändert) · GeoNames (CC BY 4.0)",
    name: large.map(({ name }) => name),
    lat: large.map(({ lat }) => Math.round(lat * 1000)),
    lon: large.map(({ lon }) => Math.round(lon * 1000)),
  };
  await expect(`${JSON.stringify(columns)}\n`).toMatchFileSnapshot("data/towns.json");
  expect(TOWNS[0]).toEqual({ name: "Berlin", lat: 52.524, lon: 13.411 });
});

test.each([
  ["beside one of them", { lat: 51.3, lon: 9.4 }, 30, "Kassel"],
  ["in reach of both", { lat: 51.2, lon: 9.6 }, 90, "Kassel"],
  ["in reach of both", { lat: 50.8, lon: 9.6 }, 90, "Fulda"],
  ["too far east", { lat: 51.3, lon: 10.2 }, 40, null],
  ["too far north", { lat: 54.3, lon: 9.5 }, 30, null],
])("the nearest town of a point %s", (_where, point, km, name) => {
  expect(nearestTown(point, [kassel, fulda], km)?.name ?? null).toBe(name);
});
