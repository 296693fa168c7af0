import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./journey";

const LIMIT = 300;

test("no link leads nowhere, every page has one heading and a title of its own", async ({ request }) => {
  const pages = await crawl(request, "/");
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ status }) => status !== 200).map(({ address, from }) => `${address} (from ${from})`)).toEqual(
    [],
  );
  expect(pages.filter(({ headings }) => headings !== 1).map(({ address }) => address)).toEqual([]);
  // Entries of one name are numbered, and may be alike in everything that a title tells.
  const named = pages.filter(({ address }) => !/-\d+$/.test(address));
  const titles = Map.groupBy(named, ({ title }) => title);
  const shared = [...titles].filter(([title, { length }]) => title === "" || length > 1);
  expect(shared.map(([title, same]) => `${title}: ${same.map(({ address }) => address).join(" ")}`)).toEqual([]);
});

type Crawled = { address: string; from: string; status: number; title: string; headings: number };

/** Follows the links of the German pages, breadth first. */
async function crawl(request: APIRequestContext, start: string): Promise<Crawled[]> {
  const found = new Map([[start, "nowhere"]]);
  const pages: Crawled[] = [];
  for (const [address, from] of found) {
    if (pages.length === LIMIT) break;
    const response = await request.get(address, { maxRedirects: 0 });
    const html = await response.text();
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
    const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
    pages.push({ address, from, status: response.status(), title, headings });
    for (const link of linksOf(html)) if (!found.has(link)) found.set(link, address);
  }
  return pages;
}

function linksOf(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return hrefs.filter((href) => !/^\/(en|leichte-sprache)(\/|\?|$)/.test(href));
}
