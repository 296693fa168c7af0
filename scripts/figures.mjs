// node scripts/figures.mjs [ADDRESS] — what pages weigh, how many requests searches make, and how fast a result is
// painted on a slow device, measured in a real browser on a running server (npm start).
import process from "node:process";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { findBrowser } from "./browser.mjs";

const address = process.argv[2] ?? "http://localhost:3000";
const SLOWER = 4;
const ROUNDS = 7;
const SEARCH_FILE = /\/(verzeichnis|orte)\//;

const { rootMainFiles } = JSON.parse(readFileSync(".next/build-manifest.json", "utf8"));
const browser = await chromium.launch(await findBrowser());
try {
  await reportPages();
  await reportRequests();
  await reportShared();
  await reportPress();
} finally {
  await browser.close();
}

/** All bytes on the wire, those of the search's files apart; scripts beyond Next's own as gzip. */
async function reportPages() {
  console.log("page                     total KB  requests  own JS KB  index+places KB");
  const entry = await firstEntry();
  const pages = { start: "/", search: "/anbieter", entry, wegweiser: "/wegweiser", merkliste: "/merkliste" };
  for (const [name, path] of Object.entries(pages)) await reportPage(name, path, false);
  await reportPage("search, map on", "/anbieter", true);
}

/** @param {string} name @param {string} path @param {boolean} map */
async function reportPage(name, path, map) {
  const { page, slow } = await freshPage();
  let [bytes, requests, ownScripts, searchFiles] = [0, 0, 0, 0];
  /** @type {Map<string, string>} */
  const paths = new Map();
  slow.on("Network.responseReceived", ({ requestId, response }) => {
    paths.set(requestId, new URL(response.url).pathname);
  });
  slow.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (SEARCH_FILE.test(paths.get(requestId) ?? "")) searchFiles += encodedDataLength;
    else [bytes, requests] = [bytes + encodedDataLength, requests + 1];
  });
  page.on("response", async (response) => {
    const isOwn = rootMainFiles.every((/** @type {string} */ file) => !response.url().endsWith(file));
    if (response.request().resourceType() !== "script" || !isOwn) return;
    const { length } = gzipSync(await response.body());
    ownScripts += length;
  });
  if (map) await page.addInitScript(() => localStorage.setItem("karte", "an"));
  await page.goto(address + path, { waitUntil: "networkidle" });
  const cells = [kilobytes(bytes), String(requests).padStart(8), kilobytes(ownScripts), kilobytes(searchFiles)];
  console.log(name.padEnd(24), ...cells);
  await page.context().close();
}

/** Two searches that ask for different things must make the same requests. */
async function reportRequests() {
  const lists = [];
  for (const asked of ["ort=Kassel&umkreis=50", "leistung=arbeit&land=by"]) {
    const { page } = await freshPage();
    /** @type {string[]} */
    const requests = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${address}/anbieter#suche?${asked}`, { waitUntil: "networkidle" });
    lists.push(requests.sort().join("\n"));
    console.log(`requests of ${asked.padEnd(24)} ${requests.length}`);
    await page.context().close();
  }
  console.log(`the same requests: ${lists[0] === lists[1] ? "yes" : "no"}`);
}

/** From the start of the navigation until the result of a shared link is painted; `cpu` times slower than here. */
async function reportShared() {
  for (const cpu of [1, SLOWER]) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { page, slow } = await freshPage();
      await slow.send("Emulation.setCPUThrottlingRate", { rate: cpu });
      await page.goto(`${address}/anbieter#suche?ort=Kassel&umkreis=50`, { waitUntil: "commit" });
      times.push(await page.evaluate(paintedAnswer));
      await page.context().close();
    }
    console.log(`shared link → result, CPU ${cpu}× slower: ${spread(times)}`);
  }
}

/** From the press on the button until the new heading is painted. */
async function reportPress() {
  for (const cpu of [1, SLOWER]) {
    const { page, slow } = await freshPage();
    await page.goto(`${address}/anbieter#suche?ort=Kassel&umkreis=50`, { waitUntil: "networkidle" });
    await slow.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const town = ["Leipzig", "Köln", "Kassel"][round % 3] ?? "";
      await page.getByLabel("Ort oder Postleitzahl", { exact: true }).first().fill(town);
      times.push(await page.evaluate(paintedAfterPress, town));
    }
    console.log(`press → painted result, CPU ${cpu}× slower: ${spread(times)}`);
    await page.context().close();
  }
}

/** Runs in the page. @returns {Promise<number>} */
function paintedAnswer() {
  return new Promise((resolve) => {
    const look = () => {
      const isShown = document.readyState !== "loading" && !("search" in document.documentElement.dataset);
      const heading = document.querySelector("main h1")?.textContent ?? "";
      if (isShown && heading.includes("Kassel"))
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page. @param {string} town @returns {Promise<number>} */
function paintedAfterPress(town) {
  return new Promise((resolve) => {
    const started = performance.now();
    const button = [...document.querySelectorAll("main form button[type=submit]")].find(
      (each) => each instanceof HTMLElement && each.offsetParent !== null,
    );
    if (button instanceof HTMLElement) button.click();
    const look = () => {
      const heading = document.querySelector("main h1")?.textContent ?? "";
      if (heading.endsWith(town)) setTimeout(() => resolve(performance.now() - started));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function freshPage() {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send("Network.enable");
  return { page, slow };
}

async function firstEntry() {
  const { page } = await freshPage();
  await page.goto(`${address}/anbieter`);
  const path = await page.locator("article h3 a").first().getAttribute("href");
  await page.context().close();
  return path ?? "/";
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1).padStart(9);
}

/** @param {number[]} times */
function spread(times) {
  const sorted = times.toSorted((a, b) => a - b).map((time) => Math.round(time));
  return `median ${sorted[Math.floor(sorted.length / 2)]} ms, ${sorted[0]}–${sorted.at(-1)} ms`;
}
