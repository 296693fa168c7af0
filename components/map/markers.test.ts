import fc from "fast-check";
import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { GERMANY } from "@/lib/geo/germany";
import { nearestTown, TOWNS } from "@/lib/geo/towns";
import type { Point } from "@/lib/geo/types";
import { german } from "@/lib/i18n/messages";
import { buildIndex } from "@/lib/search/build-index";
import { buildClusters, clusterSites } from "@/lib/search/cluster";
import { search } from "@/lib/search/search";
import { siteKey, sitePoints, type SitePoint } from "@/lib/search/site-points";
import type { Radius } from "@/lib/search/types";
import { entry, KASSEL, offer, query, site, VOCABULARY } from "@/tests/support/search-entries";
import { MarkerLayer } from "./marker-layer";
import { pointsOf } from "./markers";
import { useMarkers } from "./use-markers";
import type { View } from "./view";
import { FIRST_ZOOM, LAST_ZOOM } from "./zooms";

/** Between 0 and 1, scattered and the same in every run. */
const scatter = (n: number, stride: number) => ((n + 1) * stride) % 1;

/** Many of them alike: two sites of one name in one town, several on one point. */
function points(count: number): SitePoint[] {
  return Array.from({ length: count }, (_, n) => {
    const lat = GERMANY.south + scatter(Math.floor(n / 3), 0.618) * (GERMANY.north - GERMANY.south);
    const lon = GERMANY.west + scatter(Math.floor(n / 3), 0.755) * (GERMANY.east - GERMANY.west);
    const place = site({ lat, lon });
    const provider = entry(`anbieter-${n}`, { name: `Anbieter ${n % 7} (Beispiel)`, sites: [place] });
    return { entry: provider, hit: { site: place, siteIndex: 0, offers: [], km: n % 5, reach: "near" } };
  });
}

const NEAR = { south: 51, north: 52.5, west: 8, east: 11 };
const viewAt = (zoom: number, bounds = zoom < 8 ? GERMANY : NEAR): View => ({
  zoom,
  scale: 256 * 2 ** zoom,
  world: [0, 0],
  left: 0,
  top: 0,
  width: 600,
  height: 600,
  bounds,
});

const townNear = (point: Point) => nearestTown(point, TOWNS, 40)?.name ?? null;

function render(all: SitePoint[], view: View): string {
  const nothing = () => undefined;
  function Markers() {
    const markers = useMarkers({ points: all, view, lastZoom: LAST_ZOOM, townNear });
    const state = { label: "Standorte", current: null, selected: null, focusWish: null };
    return createElement(MarkerLayer, { ...state, markers, onCurrent: nothing, onOpen: nothing });
  }
  const settings = { locale: "de", messages: german, timeZone: "Europe/Berlin", children: createElement(Markers) };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, { ...settings, locale: "de" }));
}

describe.each([10, 1000, 10_000])("with %i points", (count) => {
  const all = points(count);
  test.each([5, 8, 10])("at zoom %i all markers are one tab stop, each with a name of its own", (zoom) => {
    const html = render(all, viewAt(zoom));
    const names = [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
    if (zoom === 5) expect(names.length).toBeGreaterThan(0);
    expect(html.match(/tabindex="0"/gi) ?? []).toHaveLength(Math.min(1, names.length));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name || /marker/i.test(name))).toEqual([]);
  });
});

test("sites on one point open as a list at any zoom, others are parted nearer", () => {
  for (const zoom of [5, LAST_ZOOM]) expect(render(points(3), viewAt(zoom, GERMANY))).toContain("Liste öffnen");
  expect(render(points(1000), viewAt(5))).toContain("vergrößern");
});

test("the map shows the sites of the list for any of 200 searches", () => {
  const directory = points(60).map(({ hit }, n) => {
    const offers = [offer({ partTime: n % 2 === 0 })];
    return entry(`p${n}`, { sites: [{ ...hit.site, offers }, site({ offers })] });
  });
  const index = buildIndex(directory, VOCABULARY);
  const anyPlace = fc.option(fc.constantFrom(...directory).map(({ sites: [first] }) => ({ ...KASSEL, ...first })));
  const anyQuery = fc.record({ radius: fc.constantFrom<Radius[]>(10, 50, 100, "NATIONWIDE"), partTime: fc.boolean() });
  const anyZoom = fc.integer({ min: FIRST_ZOOM, max: LAST_ZOOM });
  fc.assert(
    fc.property(anyQuery, anyPlace, anyZoom, (asked, place, zoom) => {
      const result = search(index, { query: query(asked), place });
      const listed = result.groups.flatMap(({ hits }) =>
        hits.flatMap((hit) => [hit, ...hit.others].map((each) => siteKey({ entry: hit.entry, hit: each }))),
      );
      const clusters = buildClusters(sitePoints(result), LAST_ZOOM);
      const shown = clusterSites(clusters, { zoom, bounds: GERMANY, nameOf: () => null });
      expect(shown.flatMap(pointsOf).map(siteKey).toSorted()).toEqual(listed.toSorted());
    }),
    { numRuns: 200 },
  );
});
