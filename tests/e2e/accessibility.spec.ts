import type { Page } from "@playwright/test";
import type { Examples } from "./examples";
import { expect, test } from "./journey";
import {
  clipped,
  contrastViolations,
  openFolds,
  overflowing,
  setTextSize,
  spaceText,
  structureViolations,
  unforcedPictures,
  violations,
} from "./page-measures";
import { pageStates } from "./page-states";
import { publicPages } from "./public-pages";
import { longestWalk, tabThrough } from "./tab-walk";

const NOBODY: Examples = { fullest: "", sparsest: "", oldest: "" };
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 700 };
/** 1280 × 1024 at 400 % */
const ZOOMED = { width: 320, height: 256 };
const DARK = { colorScheme: "dark", contrast: "no-preference", forcedColors: "none" } as const;
const MORE_CONTRAST = [
  { colorScheme: "dark", contrast: "more" },
  { colorScheme: "light", contrast: "more" },
] as const;
const KINDS = [
  "start",
  "search with many hits",
  "entry with many data",
  "map with a site open",
  "shortlist with entries",
  "staff: work list",
  "staff: first review",
  "staff: entry",
];
const FORCED = { colorScheme: "dark", contrast: "no-preference", forcedColors: "active" } as const;
const PLAIN = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const;
const SKIPS = ["#inhalt", "#ergebnisse"];
/** Presses after the place is typed, from the search to the first number that can be called. */
const PRESSES_TO_PHONE = 12;

// A trace draws every press of a key, and what fails here says in words where and why.
test.use({ trace: "off" });

for (const name of Object.keys(pageStates(NOBODY))) {
  test(`${name}: everybody can see, reach and read it, in any colours and sizes`, async ({ page, examples }) => {
    test.slow();
    await visit(page, { name, examples });
    expect(await violations(page), "1280 px").toEqual([]);
    await page.emulateMedia(FORCED);
    expect(await unforcedPictures(page), "forced colours").toEqual([]);
    if (KINDS.includes(name)) await expectDesktop(page);

    // Light colours are measured on the wide page, dark ones on the narrow: both have the same parts and names of colours.
    await page.emulateMedia(DARK);
    await page.setViewportSize(PHONE);
    expect(await contrastViolations(page), "dark").toEqual([]);
    await page.emulateMedia(PLAIN);
    expect(await structureViolations(page), "320 px").toEqual([]);
    await page.setViewportSize(ZOOMED);
    await expectWalk(page, "400 %");
    await expectUncut(page);
  });
}

/** On a page of each kind: the colours and the head of the page are the same everywhere. */
async function expectDesktop(page: Page) {
  for (const colours of MORE_CONTRAST) {
    await page.emulateMedia({ forcedColors: "none", ...colours });
    expect(await contrastViolations(page), JSON.stringify(colours)).toEqual([]);
  }
  await page.emulateMedia(PLAIN);
  await expectWalk(page, "1280 px");
}

/** With everything unfolded, with wider spacing, and with text of double size. */
async function expectUncut(page: Page) {
  await page.setViewportSize(PHONE);
  await openFolds(page);
  expect(await overflowing(page), "320 px").toEqual([]);
  const takeOff = await spaceText(page);
  expect(await overflowing(page), "text spacing").toEqual([]);
  expect(await clipped(page), "text spacing").toEqual([]);
  await takeOff();

  await page.setViewportSize({ width: 640, height: 900 });
  await setTextSize(page, 2);
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toMatch(/^(36|43\.2)px$/);
  expect(await overflowing(page), "text of double size").toEqual([]);
  expect(await clipped(page), "text of double size").toEqual([]);
}

test("every page has a title of its own", async ({ request, examples }) => {
  const titles = new Map<string, string>();
  for (const [name, address] of Object.entries(publicPages(examples))) {
    const html = await (await request.get(address)).text();
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
    expect([titles.get(title), title], name).toEqual([undefined, expect.stringMatching(/\S/)]);
    titles.set(title, name);
  }
});

for (const size of [DESKTOP, PHONE]) {
  test(`at ${size.width} px ${PRESSES_TO_PHONE} key presses lead from the typed place to a phone number`, async ({
    page,
    start,
  }) => {
    await page.setViewportSize(size);
    await start.open();
    await page.keyboard.press("Tab");
    while (!(await start.place.evaluate((field) => field === document.activeElement))) await page.keyboard.press("Tab");
    await page.keyboard.type("Kassel");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kassel", { timeout: 20_000 });
    let presses = 1;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      presses += 1;
      return page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    };
    for (let href = ""; !href.startsWith("tel:");) {
      href = await press("Tab");
      if (SKIPS.includes(href)) await press("Enter");
      expect(presses, href).toBeLessThanOrEqual(PRESSES_TO_PHONE);
    }
    test.info().annotations.push({ type: "presses", description: String(presses) });
  });
}

test.describe("without JavaScript", () => {
  for (const name of lastOfEachPath()) {
    test(`${name}: axe finds nothing and nothing runs over the edge`, async ({ page, examples }) => {
      await page.setViewportSize(PHONE);
      await withoutScripts(page, () => page.goto(publicPages(examples)[name] ?? ""));
      expect(await structureViolations(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    });
  }
});

/** Of the states of a page the last: the one that was asked most. */
function lastOfEachPath(): Iterable<string> {
  const states = Object.entries(publicPages({ fullest: "a", sparsest: "b", oldest: "c" }));
  return new Map(states.map(([name, address]) => [address.replace(/\?.*/, ""), name])).values();
}

/** Only while the page loads: axe is a script too. */
async function withoutScripts(page: Page, load: () => Promise<unknown>) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setScriptExecutionDisabled", { value: true });
  await load();
  await browser.send("Emulation.setScriptExecutionDisabled", { value: false });
}

async function visit(page: Page, { name, examples }: { name: string; examples: Examples }) {
  const state = pageStates(examples)[name];
  if (state === undefined) throw new RangeError(name);
  await state.before?.(page);
  const address = typeof state.address === "string" ? state.address : await state.address();
  await page.goto(address);
  // Not the sign-in, for example.
  expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname);
  await state.after?.(page);
  // Not by role: Playwright does not see aria-level on a heading.
  await expect(page.locator("h1, [aria-level='1']").filter({ visible: true })).toHaveCount(1);
}

/** Every stop can be seen, and no control is left out. */
async function expectWalk(page: Page, at: string) {
  const stops = await tabThrough(page);
  expect(
    stops.filter(({ problem }) => problem !== null),
    at,
  ).toEqual([]);
  expect(stops.length, at).toBe(await longestWalk(page));
  test.info().annotations.push({ type: "tab stops", description: `${at}: ${stops.length}` });
}
