import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";

const ISLAND = 60 * 1024;
const TAB_STOPS = 8;
const TILES = "**/tiles.example/**";
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("the map loads on a press only, is remembered, and goes away again", async ({ page, search }) => {
  const loaded = record(page);
  await search.open("ort=Kassel");
  await expect(show(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(loaded().filter((address) => address.includes("/geo/"))).toEqual([]);

  await openMap(page);
  await page.reload();
  await expect(region(page)).toBeVisible();
  await page.getByRole("button", { name: words("map.hide") }).click();
  await expect(region(page)).toHaveCount(0);
  await page.reload();
  await expect(show(page)).toBeVisible();
});

test("the map weighs at most 60 KB and asks no other host", async ({ page, search }) => {
  await search.open();
  // The search itself comes with its first use, and is measured by its own budget.
  await page.locator("input[name=ort]").first().focus();
  await page.waitForLoadState("networkidle");
  const sizes: number[] = [];
  const hosts = new Set<string>();
  page.on("response", async (response) => {
    hosts.add(new URL(response.url()).host);
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

test("markers have names of their own and share one tab stop", async ({ page, search }) => {
  await search.open();
  await openMap(page);
  for (let zooms = 0; zooms < 3; zooms += 1) {
    const names = await markers(page).evaluateAll((all) => all.map((marker) => marker.ariaLabel ?? ""));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name === "" || /^marker/i.test(name))).toEqual([]);
    const stops = region(page).locator("a, button, [tabindex]").and(page.locator(":not([tabindex='-1'])"));
    expect(await stops.count()).toBeLessThanOrEqual(TAB_STOPS);
    await control(page, "in").click();
  }
});

test("arrow keys go from marker to marker, and nothing else", async ({ page, search }) => {
  await search.open();
  await openMap(page);
  await markers(page).first().focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press("ArrowDown");
  await expect(markers(page).nth(1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(markers(page).first()).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test("a cluster opens nearer, keeps the focus and says what is seen", async ({ page, search }) => {
  await search.open();
  await openMap(page);
  const cluster = markers(page).filter({ hasText: /\d/ }).first();
  await cluster.focus();
  await page.keyboard.press("Enter");
  await expect(region(page).getByRole("status")).toHaveText(/im Bild/);
  await expect(markers(page).and(page.locator(":focus"))).toHaveCount(1);
});

test("a marker opens its site, leads to the card and back", async ({ page, search }) => {
  await search.open("ort=Kassel&umkreis=50");
  await openMap(page);
  const card = search.cards.first();
  const name = await search.names.first().innerText();
  await card.getByRole("button", { name: words("map.showOnMap") }).click();
  const details = region(page).getByRole("heading", { level: 3, name });
  await expect(details).toBeFocused();
  await expect(markers(page).and(page.locator("[aria-expanded=true]"))).toHaveCount(1);

  await region(page)
    .getByRole("button", { name: words("map.details.showInList") })
    .click();
  await expect(search.names.first().getByRole("link")).toBeFocused();

  await region(page).getByRole("heading", { level: 3 }).focus();
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
  await expect(markers(page).and(page.locator(":focus"))).toHaveCount(1);
});

test("„Karte überspringen“ leads behind the map", async ({ page, search }) => {
  await search.open();
  await openMap(page);
  await region(page)
    .getByRole("button", { name: words("map.skip") })
    .click();
  await page.keyboard.press("Tab");
  const isInside = await region(page).evaluate((section) => section.contains(document.activeElement));
  expect(isInside).toBe(false);
});

test("the wheel scrolls the page until the map is pressed", async ({ page, search }) => {
  await search.open("ort=Kassel&umkreis=50");
  await openMap(page);
  const map = region(page).locator(".map");
  await map.scrollIntoViewIfNeeded();
  const names = () => markers(page).evaluateAll((all) => all.map((marker) => marker.ariaLabel).join());
  const before = await names();
  await map.hover({ position: { x: 5, y: 5 } });
  await page.mouse.wheel(0, -240);
  await page.waitForTimeout(300);
  expect(await names()).toBe(before);
});

for (const [how, block] of [
  ["missing", (page: Page) => page.route("**/geo/**", (route) => route.fulfill({ status: 404 }))],
  ["cut off", (page: Page) => page.route("**/geo/**", (route) => route.abort())],
] as const) {
  test(`a basemap that is ${how} leaves markers and list alone`, async ({ page, search, complaints }) => {
    await block(page);
    await search.open("ort=Kassel");
    const names = await search.names.allInnerTexts();
    await openMap(page);
    await expect(region(page).getByText(words("map.backgroundFailed"))).toBeVisible();
    await expect(markers(page).first()).toBeVisible();
    expect(await search.names.allInnerTexts()).toEqual(names);
    complaints.length = 0;
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

test("tiles that do not come leave the simple map and say so", async ({ page, search, complaints }) => {
  await page.route(TILES, (route) => route.abort());
  await search.open("ort=Kassel");
  await openMap(page);
  await region(page)
    .getByRole("button", { name: words("map.tiles.load") })
    .click();
  await expect(region(page).getByText(words("map.tiles.failed"))).toBeVisible();
  await expect(markers(page).first()).toBeVisible();
  complaints.length = 0;
});

for (const size of [
  { width: 320, height: 700 },
  { width: 1280, height: 900 },
]) {
  test(`at ${size.width} px axe finds nothing and nothing runs over the edge`, async ({ page, search }) => {
    await page.setViewportSize(size);
    await search.open("ort=Kassel&umkreis=50");
    await openMap(page);
    const box = await region(page).locator(".map").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(size.height * 0.7);
    await markers(page).first().focus();
    await page.keyboard.press("Enter");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    for (const button of await region(page).getByRole("button").all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
}

test("with forced colours every marker keeps a border", async ({ page, search }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await search.open();
  await openMap(page);
  const borders = await markers(page).evaluateAll((all) =>
    all.map((marker) => getComputedStyle(marker, "::before").borderTopWidth),
  );
  expect(new Set(borders)).toEqual(new Set(["2px"]));
});

test("nothing on the map moves by itself", async ({ page, search }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await search.open();
  await openMap(page);
  await control(page, "in").click();
  const running = await region(page).evaluate((section) => section.getAnimations({ subtree: true }).length);
  expect(running).toBe(0);
  expect(await region(page).locator(".leaflet-zoom-anim").count()).toBe(0);
});

const region = (page: Page): Locator => page.getByRole("region", { name: words("map.heading"), exact: true });
const markers = (page: Page): Locator =>
  region(page)
    .getByRole("group", { name: words("map.markers") })
    .getByRole("button");
const show = (page: Page): Locator => page.getByRole("button", { name: words("map.show"), exact: true });
const control = (page: Page, name: "in" | "out"): Locator =>
  region(page).getByRole("button", { name: words(`map.control.${name}`) });

async function openMap(page: Page) {
  await show(page).click();
  await expect(markers(page).first()).toBeVisible();
}

/** Path or, for other hosts, the whole address of everything asked for from now on. */
function record(page: Page): () => string[] {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  return () => addresses;
}
