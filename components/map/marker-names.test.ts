import { expect, test } from "vitest";
import type { SitePoint } from "@/lib/search/site-points";
import type { SearchSite } from "@/lib/search/types";
import { entry, site } from "@/tests/support/search-entries";
import { markerNames, twinNumbers } from "./marker-names";

function sites(...all: Partial<SearchSite>[]): SitePoint[] {
  const provider = entry("a", { name: "Weg (Beispiel)", sites: all.map(site) });
  return provider.sites.map((place, siteIndex) => ({
    entry: provider,
    hit: { site: place, siteIndex, offers: [], km: 12.4, reach: "near" },
  }));
}
const namesOf = (points: SitePoint[]) =>
  [...markerNames(points).values()].map(({ town, number }) => `${town} ${number}`);

test("a name tells provider, town and distance in whole kilometres", () => {
  const [name] = markerNames(sites({ city: "Kassel" })).values();
  expect(name).toEqual({ name: "Weg (Beispiel)", town: "Kassel", km: 12, number: 1 });
});

test("two sites in one town are told apart by Ortsteil, then by their own name, then by number", () => {
  const mitte = { district: "Mitte" };
  const all = sites({ district: "Wehlheiden" }, { ...mitte, name: "Haus A" }, mitte, mitte);
  expect(new Set(namesOf(all))).toEqual(
    new Set(["Kassel, Wehlheiden 1", "Kassel, Mitte, Haus A 1", "Kassel, Mitte 1", "Kassel, Mitte 2"]),
  );
});

test("twins are numbered in their order", () => {
  expect(twinNumbers(["Leipzig", "Halle", "Leipzig"])).toEqual([1, 1, 2]);
});
