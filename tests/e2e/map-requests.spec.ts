import { gzipSync } from "node:zlib";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { keepFromLoading } from "./kept-from-loading";
import { control, markers, openMap, record, region } from "./map-parts";

const ISLAND = 60 * 1024;
const TILES = "**/tiles.example/**";
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("the map weighs at most 60 KB and asks no other host", async ({ page, search }) => {
  // The search itself comes with its first use, and is measured by its own budget.
  await search.open("#suche?ort=Kassel");
  await expect(search.heading).toContainText("Kassel");
  await page.waitForLoadState("networkidle");
  const sizes: number[] = [];
  const hosts = new Set<string>();
  // Also those that never answer.
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") sizes.push(gzipSync(await response.body()).length);
  });
  await openMap(page);
  await expect.poll(() => region(page).locator("canvas").count()).toBe(2);
  await page.waitForLoadState("networkidle");
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: "size", description: `${(total / 1024).toFixed(1)} KB` });
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(ISLAND);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test("what the map asks for does not depend on the search", async ({ page, search }) => {
  const asked: string[][] = [];
  for (const query of ["ort=Kassel&umkreis=10", "ort=Rostock&umkreis=100"]) {
    const loaded = record(page);
    await search.open(query);
    if (asked.length === 0) await openMap(page);
    await expect(region(page)).toBeVisible();
    await expect.poll(() => loaded().filter((address) => address.includes("/geo/")).length).toBe(6);
    asked.push(loaded().filter((address) => address.includes("/geo/")));
  }
  expect(asked[1]).toEqual(asked[0]);
});

for (const [how, status] of [
  ["missing", 404],
  ["cut off", undefined],
] as const) {
  test(`a basemap that is ${how} leaves markers and list alone`, async ({ page, search }) => {
    await keepFromLoading(page, "**/geo/**", status);
    await search.open("ort=Kassel");
    const names = await search.names.allInnerTexts();
    await openMap(page);
    await expect(region(page).getByText(words("map.backgroundFailed"))).toBeVisible();
    await expect(markers(page).first()).toBeVisible();
    expect(await search.names.allInnerTexts()).toEqual(names);
  });
}

test("another host is asked after the visitor agreed, not before", async ({ page, search }) => {
  await page.route(TILES, (route) => route.fulfill({ body: TILE, contentType: "image/png" }));
  const loaded = record(page);
  await search.open("ort=Kassel");
  await openMap(page);
  const load = region(page).getByRole("button", { name: words("map.tiles.load") });
  await expect(region(page).getByText("tiles.example")).toBeVisible();
  await control(page, "in").click();
  expect(loaded().filter((address) => address.includes("tiles.example"))).toEqual([]);
  await load.click();
  await expect.poll(() => loaded().some((address) => address.includes("tiles.example"))).toBe(true);
});

test("tiles that take three seconds keep nobody from list and markers", async ({ page, search }) => {
  await page.route(TILES, async (route) => {
    await new Promise((done) => setTimeout(done, 3_000));
    await route.fulfill({ body: TILE, contentType: "image/png" });
  });
  await search.open("ort=Kassel&umkreis=50");
  await openMap(page);
  const listed = await search.names.allInnerTexts();
  await region(page)
    .getByRole("button", { name: words("map.tiles.load") })
    .click();
  await search.cards
    .first()
    .getByRole("button", { name: words("map.showOnMap") })
    .click();
  await expect(markers(page).and(page.locator("[aria-expanded=true]"))).toHaveCount(1, { timeout: 2_500 });
  expect(await search.names.allInnerTexts()).toEqual(listed);
  await page.unrouteAll({ behavior: "wait" });
});

test("tiles that do not come leave the simple map and say so", async ({ page, search }) => {
  await keepFromLoading(page, TILES);
  await search.open("ort=Kassel");
  await openMap(page);
  await region(page)
    .getByRole("button", { name: words("map.tiles.load") })
    .click();
  await expect(region(page).getByText(words("map.tiles.failed"))).toBeVisible();
  await expect(markers(page).first()).toBeVisible();
});
