import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ShortlistPage } from "../support/pages/shortlist-page";
import { words } from "../support/pages/words";
import { test as base, expect } from "./journey";
import { keepFromLoading } from "./kept-from-loading";
import { violations } from "./page-measures";

const test = base.extend<{ shortlist: ShortlistPage }>({
  shortlist: ({ page }, provide) => provide(new ShortlistPage(page)),
});
const EASY = words("shortlist.sheet.style.EASY");

test("an entry is remembered by a press, and forgotten by another", async ({ page, search, shortlist }) => {
  await search.open("ort=Kassel");
  const button = search.cards.first().getByRole("button");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(await stored(page)).toBeNull();
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(button).toHaveAttribute("aria-pressed", "true");

  await shortlist.open();
  await expect(shortlist.heading).toHaveText(words("shortlist.list.heading", { count: 1 }));
  await shortlist.entries.getByRole("button", { name: words("shortlist.button.remove") }).click();
  await expect(shortlist.heading).toBeFocused();
  await expect(shortlist.entries).toHaveCount(0);
  expect(await stored(page)).toBeNull();
});

test("no request shows who is on the list", async ({ page, browser, baseURL }) => {
  const visit = async (remembered: number, where: Page) => {
    const list = new ShortlistPage(where);
    await where.goto(`/anbieter?land=${remembered > 1 ? "nw" : "by"}`);
    await list.remember(remembered);
    // The first press there also brings the search; what is measured begins after it.
    await where.waitForLoadState("networkidle");
    const requests: string[] = [];
    where.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await list.open();
    await expect(list.entries).toHaveCount(remembered);
    await where.waitForLoadState("networkidle");
    // Loaded for the first time by one of the two visitors: the page and its data are what counts.
    return requests.filter((path) => !path.startsWith("/_next/")).toSorted();
  };
  const other = await browser.newPage({ ...(baseURL && { baseURL }) });
  expect(await visit(1, page)).toEqual(await visit(3, other));
  await other.close();
});

test("up to four stand side by side in a table", async ({ search, shortlist, page }) => {
  await search.open("land=nw");
  await shortlist.remember(5);
  await shortlist.open();
  await expect(shortlist.table.locator("thead th[scope=col]")).toHaveCount(5);
  await expect(shortlist.table.locator("tbody th[scope=row]").first()).toHaveText(words("shortlist.fact.where"));
  const boxes = page.getByRole("group", { name: words("shortlist.list.choose") }).getByRole("checkbox");
  await expect(boxes.nth(4)).toBeDisabled();
  await boxes.first().uncheck();
  await boxes.nth(4).check();
  await expect(shortlist.table.locator("thead th[scope=col]")).toHaveCount(5);
  await boxes.nth(4).uncheck();
  await expect(shortlist.table.locator("thead th[scope=col]")).toHaveCount(4);
});

test("a link hands the list on and says what changed since", async ({ page, context, search, shortlist }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await search.open("land=nw");
  await shortlist.remember(2);
  await shortlist.open();
  await shortlist.press(words("shortlist.list.copyLink"));
  const link = new URL(await clipboard(page));
  expect(link.search).toBe("");
  await page.evaluate(() => localStorage.clear());

  // Another telephone then, and an older date: as if the entry had changed since.
  const [first = "", second = ""] = new URLSearchParams(link.hash.slice("#liste?".length)).getAll("eintrag");
  const fragment = `#liste?stand=2026-03-12&eintrag=${first.replace(/\.(.{4})/, ".0000")}&eintrag=${second}`;
  await shortlist.open(fragment);
  await expect(shortlist.heading).toHaveText("Liste vom 12.03.2026: 2 Anbieter");
  await expect(shortlist.entries.first()).toContainText("Seit dem 12.03.2026 geändert: Telefon");
  await expect(shortlist.entries.last()).not.toContainText("geändert");
  expect(await stored(page)).toBeNull();

  await shortlist.press(words("shortlist.shared.keep"));
  await expect(shortlist.heading).toHaveText(words("shortlist.list.heading", { count: 2 }));
  expect(new URL(page.url()).hash).toBe("");
});

test("a broken link and an entry that is gone are said in words", async ({ page, shortlist }) => {
  await shortlist.open("#liste?stand=gestern&eintrag=x");
  await expect(page.getByText(words("shortlist.shared.broken"))).toBeVisible();
  await page.goto("about:blank");
  await shortlist.open(`#liste?stand=2026-03-12&eintrag=gibt-es-nicht.${"0".repeat(20)}`);
  await expect(page.getByText(words("shortlist.list.gone", { slug: "gibt-es-nicht" }))).toBeVisible();
});

test("an entry goes into a mail as text and into the contacts as a card", async ({
  page,
  context,
  entry,
  examples,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await entry.open(examples.fullest);
  const name = await entry.name.innerText();
  await page.getByRole("button", { name: words("shortlist.button.copyText") }).click();
  await expect(page.getByText(words("shortlist.button.copied"), { exact: true })).toBeVisible();
  const text = await clipboard(page);
  expect(text.startsWith(`${name}\n`)).toBe(true);
  expect(text).toMatch(/Telefon: 0\d+/);
  expect(text).toContain(`/anbieter/${examples.fullest}\n`);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words("shortlist.button.saveContact") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${examples.fullest}.vcf`);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[^]*END:VCARD\r\n$/);
});

test("the sheet of advice is all that goes to paper", async ({ page, search, shortlist }) => {
  await search.open("land=nw");
  await shortlist.remember(4);
  await shortlist.open();
  await expect(shortlist.sheet.getByRole("img", { name: /^QR-Code/ })).toHaveCount(4);
  await expect(shortlist.sheet.locator("svg path").first()).toHaveAttribute("d", /M\d+ \d+h1v1h-1z/);
  await page.getByRole("radio", { name: words("shortlist.sheet.sizeOf", { points: "18" }) }).check();
  await expect(shortlist.sheet).toHaveCSS("font-size", "24px");
  await page.getByRole("radio", { name: EASY }).check();
  await expect(shortlist.sheet).toHaveAttribute("lang", "de-simple");
  await expect(shortlist.sheet).toContainText("Das Amt entscheidet bei jedem Menschen neu.");

  await page.emulateMedia({ media: "print" });
  await expect(shortlist.sheet).toBeVisible();
  for (const button of await page.getByRole("main").getByRole("button").all()) await expect(button).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(shortlist.entries.first()).toBeHidden();
});

test("one press prints", async ({ page, search, shortlist }) => {
  await page.addInitScript(() =>
    Object.assign(window, { print: () => document.body.setAttribute("data-printed", "") }),
  );
  await search.open("land=nw");
  await shortlist.remember(1);
  await shortlist.open();
  await shortlist.press(words("shortlist.sheet.print"));
  await expect(page.locator("body[data-printed]")).toHaveCount(1);
});

test("when the entries cannot be loaded, the list is not lost", async ({ page, search, shortlist }) => {
  await search.open("land=nw");
  await shortlist.remember(1);
  await keepFromLoading(page, "**/verzeichnis/kontakte.json");
  await shortlist.open();
  await expect(page.getByText(words("shortlist.failed"))).toBeVisible();
  await page.unroute("**/verzeichnis/kontakte.json");
  await shortlist.press(words("shortlist.retry"));
  await expect(shortlist.entries).toHaveCount(1);
});

for (const width of [320, 1280]) {
  test(`axe finds nothing on the shortlist at ${width} px, empty or full`, async ({ page, search, shortlist }) => {
    await page.setViewportSize({ width, height: 900 });
    await shortlist.open();
    await expect(shortlist.heading).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await search.open("land=nw");
    await shortlist.remember(3);
    expect(await violations(page)).toEqual([]);
    await shortlist.open();
    await page.getByRole("radio", { name: EASY }).check();
    await page.getByRole("radio", { name: words("shortlist.sheet.sizeOf", { points: "18" }) }).check();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says why it needs it and what to do instead", async ({ page, search, shortlist }) => {
    await shortlist.open();
    await expect(page.getByRole("heading", { name: words("shortlist.noScript.heading") })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(words("shortlist.loading"));
    await search.open("land=nw");
    await expect(page.getByRole("article").getByRole("button")).toHaveCount(0);
  });
});

const stored = (page: Page) => page.evaluate(() => localStorage.getItem("merkliste"));
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
