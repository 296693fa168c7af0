import type { Page } from "@playwright/test";
import type { SearchFile } from "@/lib/directory/types/directory";
import { decodeEntries, encodeEntries } from "@/lib/search/wire";
import type { SearchEntry } from "@/lib/search/types";

/** Degrees; every tenth copy lies on its pattern all the same, so that points are equal too. */
const SPREAD = 0.8;
const EQUAL_EVERY = 10;

/** Copies lie up to half the spread from their pattern. */
type Wish = { count: number; spread?: number };

/** The browser's directory gets so many sites, read and written by the code that the site itself uses. */
export async function serveManySites(page: Page, wish: Wish) {
  await page.route("**/verzeichnis/*.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: withSites((await response.json()) as SearchFile, wish) });
  });
}

/** The same entries again and again, each copy under a name of its own, until there are so many sites. */
function withSites(file: SearchFile, { count, spread = SPREAD }: Wish): SearchFile {
  const patterns = decodeEntries(file.directory);
  const entries: SearchEntry[] = [];
  for (let number = 0, missing = count; missing > 0; number += 1) {
    const pattern = patterns[number % patterns.length];
    if (!pattern) throw new RangeError("The directory has no entries to copy.");
    const copy = Math.floor(number / patterns.length);
    const sites = pattern.sites.slice(0, missing).map((site) => ({
      ...site,
      lat: site.lat + shift(copy, 0.618) * spread,
      lon: site.lon + shift(copy, 0.755) * spread,
    }));
    entries.push({ ...pattern, slug: `${pattern.slug}-${copy}`, name: `${pattern.name} ${copy}`, sites });
    missing -= sites.length;
  }
  return { ...file, directory: encodeEntries(entries) };
}

/** Between -0.5 and 0.5, scattered and the same in every run. */
function shift(copy: number, stride: number): number {
  return copy % EQUAL_EVERY === 0 ? 0 : ((copy * stride) % 1) - 0.5;
}
