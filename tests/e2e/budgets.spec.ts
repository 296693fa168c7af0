import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { expect, test } from "./journey";

const KB = 1024;
const FIRST_VISIT = 260 * KB;
const OWN_SCRIPTS = 45 * KB;
const REQUESTS = 20;
/** Index and places: they come after the page, stay for good and have budgets of their own. */
const SEARCH_FILE = /^\/(verzeichnis|orte)\//;

const VISITS = ["start", "search", "entry"] as const;

for (const name of VISITS) {
  test(`a first visit to ${name} stays within its budget`, async ({ page, examples }) => {
    const addresses = { start: "/", search: "/anbieter?ort=Kassel", entry: `/anbieter/${examples.fullest}` };
    const scripts = new Map<string, number>();
    page.on("response", async (response) => {
      if (response.request().resourceType() !== "script") return;
      scripts.set(new URL(response.url()).pathname, gzipSync(await response.body()).length);
    });
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    let bytes = 0;
    let requests = 0;
    const searchFiles = new Set<string>();
    network.on("Network.responseReceived", ({ requestId, response }) => {
      if (SEARCH_FILE.test(new URL(response.url).pathname)) searchFiles.add(requestId);
    });
    network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (searchFiles.has(requestId)) return;
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.goto(addresses[name], { waitUntil: "networkidle" });

    const base = frameworkScripts();
    const own = [...scripts].filter(([path]) => !base.some((file) => path.endsWith(file)));
    const ownBytes = own.reduce((sum, [, size]) => sum + size, 0);
    test.info().annotations.push({
      type: "size",
      description: `${kilobytes(bytes)} in ${requests} requests; own scripts ${kilobytes(ownBytes)} in ${own.length}`,
    });
    expect(scripts.size).toBeGreaterThan(own.length);
    expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
    expect(ownBytes).toBeLessThanOrEqual(OWN_SCRIPTS);
    expect(requests).toBeLessThanOrEqual(REQUESTS);
  });
}

test("files with a hash in their name are kept for ever", async ({ page, start }) => {
  const kept: (string | undefined)[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/_next/static/")) kept.push(response.headers()["cache-control"]);
  });
  await start.open();
  expect(new Set(kept)).toEqual(new Set(["public, max-age=31536000, immutable"]));
});

const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

/** What Next itself loads on every page. */
function frameworkScripts(): string[] {
  const manifest = z.object({ rootMainFiles: z.array(z.string()) });
  return manifest.parse(JSON.parse(readFileSync(".next/build-manifest.json", "utf8"))).rootMainFiles;
}
