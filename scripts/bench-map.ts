// npm run bench:map — how smooth the map is with 10, 1,000 and 10,000 sites, in a real browser on a running server:
// BASE_URL (http://localhost:3000), and SLOWER=4 for a processor so many times slower.
import { chromium, type Locator, type Page } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { serveManySites } from "@/tests/support/many-sites";
import { words } from "@/tests/support/pages/words";

const baseURL = process.env["BASE_URL"] ?? "http://localhost:3000";
const slower = Number(process.env["SLOWER"] ?? 1);
const ZOOM_STEPS = 5;
const DRAG_STEPS = 60;
const FRAME_MS = 1000 / 60;

const row = (name: string, ...cells: string[]) => console.log([name.padEnd(26), ...cells].join("  "));
const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8);

const browser = await chromium.launch(await findBrowser());
for (const sites of [10, 1_000, 10_000]) {
  const context = await browser.newContext({ baseURL, locale: "de-DE", viewport: { width: 1280, height: 900 } });
  // tsx names functions by this one, which does not come along into the browser.
  await context.addInitScript("globalThis.__name = (it) => it");
  const page = await context.newPage();
  await serveManySites(page, { count: sites });
  await page.goto("/anbieter", { waitUntil: "networkidle" });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  console.log(`${sites} sites`);
  await measure(page);
  await context.close();
}
await browser.close();

async function measure(page: Page) {
  const map = page.getByRole("region", { name: words("map.heading"), exact: true });
  const show = page.getByRole("button", { name: words("map.show"), exact: true });
  row("  first markers", ms(await timeUntil(show, ".map-marker")));
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: words("map.hide") }).click();
  row("  first markers again", ms(await timeUntil(show, ".map-marker")));
  await page.waitForTimeout(500);

  for (const name of ["in", "out"] as const) {
    const button = map.getByRole("button", { name: words(`map.control.${name}`) });
    const times: number[] = [];
    for (let step = 0; step < ZOOM_STEPS; step += 1) times.push(await timeUntil(button, null));
    row(`  zoom ${name}, each step`, ...times.map(ms));
    row("  markers", String(await map.locator(".map-marker").count()).padStart(8));
    const { longest, missed, settled } = await drag(page, map.locator(".map"));
    row("  drag: longest, after it", ms(longest), ms(settled), `${missed} frames missed`);
  }
}

/** From the press to the picture that shows its result, and the element when it takes longer. */
async function timeUntil(button: Locator, selector: string | null): Promise<number> {
  const time = await button.evaluate(async (element, awaited) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await painted();
    const started = performance.now();
    (element as HTMLElement).click();
    while (awaited && !document.querySelector(awaited)) await painted();
    await painted();
    return performance.now() - started;
  }, selector);
  return time;
}

/** Draws the map aside and back; how long the longest frame took, how many were missed, and the first one after. */
async function drag(page: Page, map: Locator) {
  const box = await map.boundingBox();
  if (!box) throw new RangeError("no map");
  const [x, y] = [box.x + 10, box.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    const next = (time: number) => {
      frames.push(time);
      if (frames.length < 100_000) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { frames });
  });
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    const part = Math.sin((step / DRAG_STEPS) * Math.PI);
    await page.mouse.move(x + part * box.width * 0.6, y + part * box.height * 0.6);
  }
  const during = await lengths(page);
  await page.mouse.up();
  await page.waitForTimeout(600);
  const after = (await lengths(page)).slice(during.length);
  const missed = during.map((length) => Math.max(0, Math.round(length / FRAME_MS) - 1));
  return {
    longest: Math.max(...during),
    settled: Math.max(...after),
    missed: `${missed.reduce((sum, count) => sum + count, 0)} of ${Math.round(during.reduce((a, b) => a + b, 0) / FRAME_MS)}`,
  };
}

function lengths(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { frames } = globalThis as unknown as { frames: number[] };
    return frames.slice(1).map((time, position) => time - (frames[position] ?? time));
  });
}
