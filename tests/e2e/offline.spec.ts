import type { BrowserContext, Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";

const button = (page: Page, name: "press" | "remove") =>
  page.getByRole("button", { name: words(`offline.keep.${name}`) });
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function keep(page: Page) {
  await page.goto("/offline");
  await button(page, "press").click();
  await expect(button(page, "remove")).toBeVisible({ timeout: 30_000 });
}

async function goOffline(context: BrowserContext, page: Page, address: string) {
  await context.setOffline(true);
  await page.goto(address);
}

test("nothing is kept without the press", async ({ page, search }) => {
  await page.goto("/offline");
  await expect(button(page, "press")).toBeVisible();
  await search.open("#suche?ort=Kassel");
  await expect(search.heading).toHaveText(/Kassel/);
  expect(await workers(page)).toBe(0);
  expect(await cacheNames(page)).toEqual([]);
});

test("kept, the search works without internet and says of which day it is", async ({ page, context, search }) => {
  await keep(page);
  await goOffline(context, page, "/anbieter");
  await expect(page.getByText(/Sie sind ohne Internet/)).toBeVisible();
  await search.place.fill("Kassel");
  await search.submit();
  await expect(search.heading).toHaveText(/um Kassel$/);
  await expect(search.names.first()).toBeVisible();
  await expect(page.getByRole("link", { name: /anrufen$/ }).first()).toHaveAttribute("href", /^tel:/);
  await page.getByRole("button", { name: words("map.show") }).click();
  await expect(page.locator(".leaflet-container")).toBeVisible();
});

test("an entry that was never opened still has its telephone number", async ({ page, context, search }) => {
  await keep(page);
  await goOffline(context, page, "/anbieter#suche?ort=Kassel");
  await expect(search.heading).toHaveText(/Kassel/);
  const name = await search.names.first().innerText();
  await search.openFirst();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("offline.instead.entry"));
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /anrufen$/ })
      .first(),
  ).toBeVisible();
});

test("what is kept knows neither searches nor entries, and is as large as was said", async ({ page, search }) => {
  await page.goto("/offline");
  const said = await page.getByText(/etwa \d+ MB/).innerText();
  await keep(page);
  await search.open("#suche?ort=Kassel");
  await search.openFirst();
  await page.goto(`/anbieter?ort=Duderstadt`);
  const paths = await page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url.replace(location.origin, ""));
  });
  expect(paths).toContain("/anbieter");
  expect(paths.filter((path) => /[?#]|\/anbieter\/|\/api\/|\/verwaltung/.test(path))).toEqual([]);
  await page.goto("/offline");
  const [, size = ""] = /([\d,]+) MB/.exec(await page.getByRole("main").getByRole("status").innerText()) ?? [];
  test.info().annotations.push({ type: "size", description: `${size} MB in ${paths.length} files` });
  expect(said).toContain(`etwa ${Math.ceil(Number(size.replace(",", ".")))} MB`);
});

test("removed, nothing of it is left", async ({ page, context }) => {
  await keep(page);
  await button(page, "remove").click();
  await expect(page.getByText(words("offline.keep.removed"))).toBeVisible();
  await expect(button(page, "press")).toBeFocused();
  expect(await cacheNames(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
  await page.reload();
  await context.setOffline(true);
  await expect(page.goto("/anbieter")).rejects.toThrow();
});

test("internal areas and programs never meet the worker", async ({ page, context }) => {
  await keep(page);
  await context.setOffline(true);
  for (const address of ["/anmelden", "/verwaltung", "/api/v1/providers"]) {
    await expect(page.goto(address), address).rejects.toThrow();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs", async ({ page }) => {
    await page.goto("/offline");
    await expect(page.locator("noscript p")).toHaveText(words("offline.noScript"));
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByRole("button", { name: words("offline.keep.press") })).toHaveCount(0);
  });
});
