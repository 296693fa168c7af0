import { words } from "../support/pages/words";
import { expect, test } from "./journey";

const PREFIXES = { de: "", "de-simple": "/leichte-sprache", en: "/en" };
const PAGES = [
  "/",
  "/anbieter",
  "/wegweiser",
  "/merkliste",
  "/so-pruefen-wir",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
];

test("every page answers in every language and says which", async ({ request, examples }) => {
  for (const [locale, prefix] of Object.entries(PREFIXES)) {
    for (const path of [...PAGES, `/anbieter/${examples.fullest}`]) {
      const address = prefix !== "" && path === "/" ? prefix : prefix + path;
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
      expect(await response.text(), address).toContain(`<html lang="${locale}"`);
    }
  }
});

test("the language switch keeps the page and its search", async ({ page, search }) => {
  await search.open("ort=Kassel&umkreis=25");
  const names = await search.names.allInnerTexts();
  for (const [locale, prefix] of [
    ["de-simple", "/leichte-sprache"],
    ["en", "/en"],
    ["de", ""],
  ] as const) {
    await page
      .getByRole("banner")
      .getByRole("link", { name: words(`layout.language.${locale}`) })
      .click();
    await expect(page).toHaveURL(`${prefix}/anbieter?ort=Kassel&umkreis=25`);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    expect(await search.names.allInnerTexts()).toEqual(names);
  }
});

test("every way on from a page stays in its language", async ({ page }) => {
  for (const prefix of ["/leichte-sprache", "/en"]) {
    await page.goto(`${prefix}/anbieter?ort=Kassel`);
    const hrefs = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const own = hrefs.filter((href) => href?.startsWith("/"));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((href) => !href?.startsWith(prefix))).toEqual([]);
    const action = await page.getByRole("form").first().getAttribute("action");
    expect(action).toBe(`${prefix}/anbieter`);
  }
});

test("Leichte Sprache says on every page that nobody has checked it, the other languages do not", async ({
  request,
  examples,
}) => {
  for (const [locale, prefix] of Object.entries(PREFIXES)) {
    for (const path of [...PAGES, `/anbieter/${examples.fullest}`, "/gibt-es-nicht"]) {
      const html = await (await request.get(prefix + path)).text();
      expect(html.includes("noch <strong>nicht</strong> geprüft"), prefix + path).toBe(locale === "de-simple");
    }
  }
});

test("Leichte Sprache has a line for every sentence, and fits a small phone", async ({ page, examples }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["", "/anbieter?ort=Kassel", `/anbieter/${examples.fullest}`, "/so-pruefen-wir"]) {
    await page.goto(`/leichte-sprache${path}`);
    const paragraphs = page.getByRole("main").locator("p:not([lang], .sr-only)");
    expect(
      new Set(await paragraphs.evaluateAll((all) => all.map((each) => getComputedStyle(each).whiteSpaceCollapse))),
    ).toEqual(new Set(["preserve-breaks"]));
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, path).toBe(0);
  }
});

test("what a provider wrote is marked as German on English pages", async ({ page, examples }) => {
  await page.goto(`/en/anbieter/${examples.fullest}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "de");
  expect(await page.getByRole("main").locator("p[lang=de], ul[lang=de]").count()).toBeGreaterThan(0);
});

test("English days begin with the day", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("main")).toContainText(/Latest check of evidence: \d{1,2} [A-Z][a-z]+ 20\d\d\./);
});

test("the sheet in Leichte Sprache is German on English pages, its days too", async ({ page }) => {
  await page.goto("/en/anbieter?land=nw");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Remember/ })
    .first()
    .click();
  await page.goto("/en/merkliste");
  const sheet = page.locator("[data-sheet]");
  await expect(sheet).toContainText(/As of \d{1,2} [A-Z][a-z]+ 20\d\d/);
  await expect(sheet).toContainText("/en/anbieter/");
  await page.getByRole("radio", { name: /^Leichte Sprache/ }).check();
  await expect(sheet).toHaveAttribute("lang", "de-simple");
  await expect(sheet).toContainText(/Das haben wir am \d{1,2}\. \p{L}+ 20\d\d gewusst\./u);
  await expect(sheet).toContainText("/leichte-sprache/anbieter/");
});

test("pages in Leichte Sprache have no other sheet", async ({ page }) => {
  await page.goto("/leichte-sprache/anbieter?land=nw");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Merken/ })
    .first()
    .click();
  await page.goto("/leichte-sprache/merkliste");
  await expect(page.locator("[data-sheet]")).toHaveAttribute("lang", "de-simple");
  await expect(page.getByRole("radio", { name: /Sprache/ })).toHaveCount(0);
});

test("the browser's language decides nothing", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await context.close();
});
