import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import type { Examples } from "./examples";
import { expect, test } from "./journey";
import { publicPages } from "./public-pages";
import { longestWalk, tabThrough } from "./tab-walk";

const NAMES = Object.keys(publicPages({ fullest: "", sparsest: "", oldest: "" }));
const SIZES = [
  { width: 320, height: 700 },
  { width: 1280, height: 900 },
];
/** WCAG 1.4.12 */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** All rules with best practices, and what axe leaves off: contrast of 7:1, size of targets. */
const RULES: RunOptions = { rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } };
/** What colours can change. */
const CONTRAST: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] } };

for (const name of NAMES) {
  test(`${name}: axe finds nothing, light or dark, small or large`, async ({ page, examples }) => {
    await visit(page, { name, examples });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await violationsOn(page, RULES), `${size.width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violationsOn(page, CONTRAST), `${size.width} px, dark`).toEqual([]);
    }
  });

  test(`${name}: nothing runs over the edge, however wide the letters stand`, async ({ page, examples }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await visit(page, { name, examples });
    await openFolds(page);
    expect(await overflowing(page), "at 320 px").toEqual([]);

    await style(page, TEXT_SPACING);
    expect(await overflowing(page), "with text spacing").toEqual([]);
    expect(await clipped(page), "with text spacing").toEqual([]);
  });

  test(`${name}: text of double size fits`, async ({ page, examples }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await setTextSize(page, 2);
    await visit(page, { name, examples });
    await openFolds(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toMatch(/^(36|43\.2)px$/);
    expect(await overflowing(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });
}

for (const name of ["start", "search with many hits", "search for a misspelled place", "entry with many data"]) {
  test(`${name}: the keyboard reaches everything and its focus is seen`, async ({ page, examples }) => {
    await visit(page, { name, examples });
    const stops = await tabThrough(page);
    expect(stops.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(stops.length).toBe(await longestWalk(page));
  });
}

async function visit(page: Page, { name, examples }: { name: string; examples: Examples }) {
  const address = publicPages(examples)[name];
  if (address === undefined) throw new RangeError(name);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
}

async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  // One frame, so that axe needs no second page to collect what it found: several times faster.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(" ")} ${html}`));
}

async function openFolds(page: Page) {
  await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
}

/** The setting of the browser itself, for people who need large text. */
async function setTextSize(page: Page, factor: number) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16 * factor } });
}

/** A user's own style. The policy of the pages forbids style elements, those of these tests too. */
function style(page: Page, rules: string) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}

/** Elements that stick out of the window sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Elements that cut off their own text. What only screen readers hear is cut off on purpose. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        if (element.clientWidth <= 1 || (overflowX === "visible" && overflowY === "visible")) return false;
        const isField = element.matches("input, select, textarea");
        return !isField && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
