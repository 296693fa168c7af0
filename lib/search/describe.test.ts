import fc from "fast-check";
import { describe as group, expect, test } from "vitest";
import { VOCABULARY } from "@/lib/directory/rules/vocabulary";
import { LANDS } from "@/lib/geo/lands";
import { TOWNS } from "@/lib/geo/towns";
import type { Area, Direction, Point } from "@/lib/geo/types";
import { exampleEntries } from "@/tests/support/example-entries";
import { entry, KASSEL, north, query, site } from "@/tests/support/search-entries";
import { buildIndex } from "./build-index";
import { type Description, describe } from "./describe";
import { search } from "./search";
import type { AreaChoice, Radius, SearchEntry, SearchPlace, SearchSite } from "./types";

const TOWN = { name: "Kassel", lat: 51.317, lon: 9.5 };
const near = (km: number, over: Partial<SearchSite> = {}) => site({ ...north(km), ...over });
const lists = (
  entries: readonly SearchEntry[],
  over: Parameters<typeof query>[0] = {},
  place: SearchPlace | null = KASSEL,
) =>
  describe(search(buildIndex(entries, VOCABULARY), { query: query({ exactRadius: true, ...over }), place }), {
    place,
    lands: over.lands ?? [],
    towns: [TOWN],
  });

group("around Kassel", () => {
  const south = { lat: 2 * KASSEL.lat - north(20).lat, lon: KASSEL.lon };
  const description = lists([
    entry("a", { sites: [near(12, { city: "Calden" }), near(3, { city: "Vellmar" })] }),
    entry("b", { sites: [site({ ...south, city: "Melsungen" }), near(1, { radius: 2 })] }),
    entry("c", { sites: [near(32, { city: "Warburg", land: "NW" })] }),
    entry("d", { sites: [near(200, { city: "Bremen", land: "HB" })] }),
  ]);

  test("counts providers and sites as the list does", () => {
    expect(description).toMatchObject({ providers: 3, sites: 5 });
  });

  test("names the nearest site of three providers; no direction where the points are too uncertain", () => {
    expect(
      description.around?.nearest.map(({ slug, city, km, direction }) => [slug, city, Math.round(km), direction]),
    ).toEqual([
      ["b", "Kassel", 1, null],
      ["a", "Vellmar", 3, "N"],
      ["c", "Warburg", 32, "N"],
    ]);
  });

  test("counts by direction, with the nearest and the farthest, and says where nothing is", () => {
    expect(description.around).toMatchObject({
      here: 1,
      sectors: [
        { direction: "N", sites: 3 },
        { direction: "S", sites: 1 },
      ],
      emptySectors: ["NE", "E", "SE", "SW", "W", "NW"],
    });
    const [toNorth] = description.around?.sectors ?? [];
    expect([toNorth?.nearestKm, toNorth?.farthestKm].map((km) => Math.round(km ?? 0))).toEqual([3, 32]);
  });

  test("names the outermost cities and the towns with at least three sites", () => {
    expect(description.span).toEqual({ north: "Warburg", south: "Melsungen", west: "Kassel", east: "Kassel" });
    expect(description.areas).toEqual([{ town: "Kassel", sites: 4 }]);
  });

  test("counts by Land, most first", () => {
    expect(description.lands).toEqual([
      { land: "HE", sites: 4 },
      { land: "NW", sites: 1 },
    ]);
  });
});

test("without a place there are no directions, and the Länder without a site are those that were asked for", () => {
  const entries = [entry("a", { sites: [near(0), near(9, { land: "NI" })] })];
  expect(lists(entries, {}, null)).toMatchObject({ around: null, sites: 2 });
  expect(lists(entries, {}, null).emptyLands).toHaveLength(14);
  expect(lists(entries, { lands: ["BY", "HE"] }, null)).toMatchObject({ emptyLands: ["BY"], sites: 1 });
});

test("nothing found is nothing to describe", () => {
  expect(lists([])).toMatchObject({ providers: 0, sites: 0, span: null, around: null, areas: [], lands: [] });
});

test("sites that only lack an answer are not counted, as in the heading", () => {
  const entries = [entry("a"), entry("b", { sites: [near(5, { wheelchair: "FULL" })] })];
  expect(lists(entries, { needs: ["WHEELCHAIR"], withUnknown: ["wheelchair"] })).toMatchObject({
    providers: 1,
    sites: 1,
  });
});

group("every number of 1,000 descriptions", () => {
  const entries = exampleEntries(150);
  const index = buildIndex(entries, VOCABULARY);
  const all = entries.flatMap((one) =>
    one.sites.map((place) => ({ slug: one.slug, site: place, town: townOf(place) })),
  );
  const anyPlace = fc.option(
    fc
      .record({
        lat: fc.double({ min: 47.5, max: 54.5, noNaN: true }),
        lon: fc.double({ min: 6, max: 15, noNaN: true }),
        radius: fc.constantFrom(1.5, 5, 13),
      })
      .map((point): SearchPlace => ({ ...KASSEL, ...point })),
    { nil: null },
  );
  const anyQuery = fc
    .record({
      radius: fc.constantFrom<Radius[]>(10, 25, 50, 100, "NATIONWIDE"),
      areas: fc.subarray<AreaChoice>(["VOCATIONAL", "WORK"]),
      lands: fc.subarray(["HE", "NI", "BY", "NW"]),
    })
    .map((over) => query({ exactRadius: true, ...over }));

  test("is what the data say", () => {
    fc.assert(
      fc.property(anyQuery, anyPlace, (asked, place) => {
        const found = all.filter(({ site: one }) => matches(one, asked, place));
        const { around, ...rest } = describe(search(index, { query: asked, place }), {
          place,
          lands: asked.lands,
          towns: TOWNS,
        });
        const byLand = tally(found.map(({ site: one }) => one.land));
        const byTown = tally(found.flatMap(({ town }) => town ?? []));
        expect(rest).toEqual({
          providers: new Set(found.map(({ slug }) => slug)).size,
          sites: found.length,
          span: spanOf(found.map(({ site: one }) => one)),
          areas: rest.areas.map(({ town }) => ({ town, sites: byTown.get(town) })),
          lands: rest.lands.map(({ land }) => ({ land, sites: byLand.get(land) })),
          emptyLands: LANDS.map(({ code }) => code).filter(
            (code) => (asked.lands.length === 0 || asked.lands.includes(code)) && !byLand.has(code),
          ),
        });
        expect(rest.areas.map(({ sites }) => sites)).toEqual(
          falling([...byTown.values()].filter((sites) => sites >= 3)).slice(0, 3),
        );
        expect(rest.lands.map(({ sites }) => sites)).toEqual(falling([...byLand.values()]));
        expectAround(around, { place, found });
      }),
      { numRuns: 1_000 },
    );
  });

  type Found = { place: Area | null; found: typeof all };

  function expectAround(around: Description["around"], { place, found }: Found) {
    if (!place || found.length === 0) {
      expect(around).toBeNull();
      return;
    }
    const bearings = found
      .map((one) => ({ ...one, km: chord(place, one.site), towards: sectorOf(place, one.site) }))
      .toSorted((a, b) => a.km - b.km);
    const far = bearings.filter((one) => one.km > one.site.radius + place.radius);
    const bySector = Map.groupBy(far, ({ towards }) => towards);
    const firsts = bearings.filter((one, i) => bearings.findIndex(({ slug }) => slug === one.slug) === i).slice(0, 3);
    expect(around).toEqual({
      nearestKm: about(bearings[0]?.km),
      farthestKm: about(bearings.at(-1)?.km),
      nearest: firsts.map(({ km }, i) => {
        const told = around?.nearest[i];
        // Of two at the same distance either may be told first.
        const own = bearings.find(
          (one) => one.slug === told?.slug && one.site.city === told.city && closeTo(one.km, km),
        );
        const { name } = entries.find(({ slug }) => slug === own?.slug) ?? {};
        const direction = own && far.includes(own) ? own.towards : null;
        return { slug: own?.slug, name, city: own?.site.city, km: about(km), direction };
      }),
      here: bearings.length - far.length,
      sectors: SECTORS.flatMap((direction) => {
        const own = bySector.get(direction);
        const [nearestKm, farthestKm] = [about(own?.[0]?.km), about(own?.at(-1)?.km)];
        return own ? [{ direction, sites: own.length, nearestKm, farthestKm }] : [];
      }),
      emptySectors: SECTORS.filter((direction) => !bySector.has(direction)),
    });
  }
});

const SECTORS: Direction[] = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];
const falling = (counts: number[]) => counts.toSorted((a, b) => b - a);
const closeTo = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const about = (km: number | undefined): unknown => expect.closeTo(km ?? NaN, 6);

function matches(one: SearchSite, asked: ReturnType<typeof query>, place: SearchPlace | null): boolean {
  const isAsked = one.offers.some(
    ({ area }) => asked.areas.length === 0 || asked.areas.includes(area === "WORK" ? "WORK" : "VOCATIONAL"),
  );
  return isAsked && (asked.lands.length === 0 || asked.lands.includes(one.land)) && isReached(one, asked.radius, place);
}

function isReached({ catchment, ...one }: SearchSite, radius: Radius, place: SearchPlace | null): boolean {
  if (!place || radius === "NATIONWIDE" || catchment?.kind === "NATIONWIDE") return true;
  if (catchment?.kind === "LAND" && one.land === place.land) return true;
  if (catchment?.kind === "COUNTIES" && catchment.counties.includes(place.county)) return true;
  const reach = catchment?.kind === "RADIUS" ? Math.max(radius, catchment.km) : radius;
  return chord(place, one) <= reach + one.radius + place.radius;
}

/** Through the earth instead of along its surface: another way to the same distance. */
function chord(a: Point, b: Point): number {
  const vector = ({ lat, lon }: Point) => {
    const [phi, lambda] = [(lat / 180) * Math.PI, (lon / 180) * Math.PI];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [p, q] = [vector(a), vector(b)];
  return 2 * 6371.0088 * Math.asin(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) / 2);
}

function sectorOf(from: Point, to: Point): Direction {
  const east = (to.lon - from.lon) * Math.cos(((from.lat + to.lat) / 360) * Math.PI);
  const degrees = (Math.atan2(east, to.lat - from.lat) / Math.PI) * 180 + 360;
  return SECTORS[Math.floor((degrees + 22.5) / 45) % 8] ?? "N";
}

function townOf(one: SearchSite): string | null {
  const distances = TOWNS.map((town) => ({ town, km: chord(one, town) })).toSorted((a, b) => a.km - b.km);
  const [nearest] = distances;
  return nearest && nearest.km <= 30 ? nearest.town.name : null;
}

function spanOf(sites: SearchSite[]): Description["span"] {
  const most = (rank: (one: SearchSite) => number) => sites.toSorted((a, b) => rank(b) - rank(a))[0]?.city ?? "";
  if (sites.length === 0) return null;
  return { north: most((s) => s.lat), east: most((s) => s.lon), south: most((s) => -s.lat), west: most((s) => -s.lon) };
}

function tally(values: string[]): Map<string, number> {
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, own]) => [value, own.length]));
}
