import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GERMANY } from "@/lib/geo/germany";
import { entry, site } from "@/tests/support/search-entries";
import { type Bounds, buildClusters, clusterSites, type ClusterMarker, type Marker } from "./cluster";
import { HitList } from "./hit-list";
import { siteKey, sitePoints, type SitePoint } from "./site-points";

const LAST_ZOOM = 10;

const pointAt = (slug: string, { lat, lon, city = "Vellmar" }: { lat: number; lon: number; city?: string }) => {
  const place = site({ lat, lon, city });
  const hit = { site: place, siteIndex: 0, offers: place.offers, km: null, reach: "anywhere" as const };
  return { entry: entry(slug, { sites: [place] }), hit };
};
const markers = (points: readonly SitePoint[], zoom: number, bounds: Bounds = GERMANY) =>
  clusterSites(buildClusters(points, LAST_ZOOM), { zoom, bounds, nameOf: ({ lat }) => (lat > 51 ? "Kassel" : null) });
const keysIn = (marker: Marker) => (marker.kind === "site" ? [marker.point] : marker.points).map(siteKey);
const onlyCluster = (shown: Marker[]): ClusterMarker => {
  const [first] = shown;
  if (first?.kind !== "cluster" || shown.length !== 1) throw new Error("expected one cluster");
  return first;
};

const kassel = pointAt("b", { lat: 51.31, lon: 9.48, city: "Kassel" });
const baunatal = pointAt("a", { lat: 51.25, lon: 9.41 });
const munich = pointAt("c", { lat: 48.14, lon: 11.58, city: "München" });

describe("two providers near each other", () => {
  test("are one marker from afar, named after the larger town, and two from near", () => {
    const cluster = onlyCluster(markers([kassel, baunatal], 6));
    expect(cluster).toMatchObject({ providers: 2, sites: 2, place: "Kassel", key: "cluster:a:0" });
    expect(cluster.points).toEqual([baunatal, kassel]);
    expect(markers([kassel, baunatal], cluster.expansionZoom ?? 0)).toEqual([
      { kind: "site", key: "b:0", lat: 51.31, lon: 9.48, point: kassel },
      { kind: "site", key: "a:0", lat: 51.25, lon: 9.41, point: baunatal },
    ]);
  });

  test("are still one marker just before the zoom that parts them", () => {
    const { expansionZoom } = onlyCluster(markers([kassel, baunatal], 6));
    expect(markers([kassel, baunatal], (expansionZoom ?? 0) - 1)).toHaveLength(1);
  });
});

test("a cluster far from any larger town is named after its first site", () => {
  expect(onlyCluster(markers([munich, { ...munich, entry: entry("d") }], 7)).place).toBe("München");
});

test("sites of one provider at one point count as one provider and open as a list at the last zoom", () => {
  const twice = [munich, { ...munich, hit: { ...munich.hit, siteIndex: 1 } }];
  for (const zoom of [5, LAST_ZOOM, LAST_ZOOM + 3]) {
    expect(onlyCluster(markers(twice, zoom))).toMatchObject({ providers: 1, sites: 2, expansionZoom: null });
  }
});

test("only what lies inside the bounds is shown", () => {
  const north = { ...GERMANY, south: 50 };
  expect(markers([kassel, munich], 8, north).flatMap(keysIn)).toEqual(["b:0"]);
});

test("the map has the sites of the list, those under „Auch in“ too", () => {
  const card = { ...kassel.hit, entry: kassel.entry, others: [{ ...munich.hit, siteIndex: 1 }], unknown: [] };
  expect(sitePoints({ groups: [{ kind: "ALL", hits: new HitList(1, () => card) }] }).map(siteKey)).toEqual([
    "b:0",
    "b:1",
  ]);
});

describe("any points", () => {
  const degrees = (min: number, max: number) => fc.oneof(fc.constant(min), fc.double({ min, max, noNaN: true }));
  const anyPoints = fc
    .array(fc.record({ lat: degrees(47.3, 55), lon: degrees(5.9, 15) }), { maxLength: 80 })
    .map((all) => all.map((spot, i) => pointAt(`p${String(i)}`, spot)));
  const anyZoom = fc.integer({ min: 0, max: LAST_ZOOM });

  test("stand in exactly one marker each, whatever the zoom", () => {
    fc.assert(
      fc.property(anyPoints, anyZoom, (points, zoom) => {
        const shown = markers(points, zoom);
        expect(shown.flatMap(keysIn).toSorted()).toEqual(points.map(siteKey).toSorted());
        expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
      }),
    );
  });

  test("make the same markers in any order", () => {
    fc.assert(
      fc.property(anyPoints, anyZoom, (points, zoom) => {
        expect(markers(points.toReversed(), zoom)).toEqual(markers(points, zoom));
      }),
    );
  });
});
