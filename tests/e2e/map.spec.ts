import { serveManySites } from "../support/many-sites";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { control, markers, namesOf, openMap, record, region, show } from "./map-parts";
import { violations } from "./page-measures";

const TAB_STOPS = 8;

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

for (const count of [10, 1_000, 10_000]) {
  test(`${count} sites have markers with names of their own behind at most ${TAB_STOPS} tab stops`, async ({
    page,
    search,
  }) => {
    await serveManySites(page, { count });
    await search.open();
    await openMap(page);
    for (let zooms = 0; zooms < 3; zooms += 1) {
      const names = await namesOf(markers(page));
      if (zooms === 0) expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name === "" || /marker/i.test(name))).toEqual([]);
      const stops = region(page).locator("a, button, [tabindex]").and(page.locator(":not([tabindex='-1'])"));
      expect(await stops.count()).toBeLessThanOrEqual(TAB_STOPS);
      await control(page, "in").click();
    }
  });
}

test("sites at one point open as a list at the last zoom", async ({ page, search }) => {
  await serveManySites(page, { count: 1_000, spread: 0 });
  await search.open();
  await openMap(page);
  const pile = markers(page).and(page.getByRole("button", { name: /Liste öffnen$/ }));
  const cluster = markers(page).and(page.getByRole("button", { name: /vergrößern$/ }));
  while (await cluster.first().isVisible()) await cluster.first().press("Enter");
  await pile.first().press("Enter");
  const choices = region(page).getByRole("listitem").getByRole("button");
  expect(await choices.count()).toBeGreaterThan(1);
  await choices.first().press("Enter");
  await expect(markers(page).and(page.locator("[aria-expanded=true]"))).toHaveCount(1);
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

test("the entry that a marker leads to knows the search it was found by", async ({ page, search }) => {
  await search.open("#suche?ort=Kassel&umkreis=50");
  await openMap(page);
  await search.cards
    .first()
    .getByRole("button", { name: words("map.showOnMap") })
    .click();
  const link = region(page).getByRole("link", { name: words("map.details.open") });
  await expect(link).toHaveAttribute("href", /^\/anbieter\/[\w-]+#suche\?ort=Kassel&umkreis=50&treffer=\d+$/);
});

test("with the map on the filters fold above the list, and the map stands on its right", async ({ page, search }) => {
  await search.open("ort=Kassel&umkreis=50");
  await openMap(page);
  const [form, card, map] = await Promise.all(
    [search.form, search.cards.first(), region(page)].map((part) => part.boundingBox()),
  );
  if (!form || !card || !map) throw new RangeError("something is not on the page");
  await expect(search.form.getByRole("checkbox").first()).toBeHidden();
  expect(card.y).toBeGreaterThan(form.y + form.height);
  expect(map.x).toBeGreaterThan(card.x + card.width);
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
    expect(await violations(page)).toEqual([]);
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
