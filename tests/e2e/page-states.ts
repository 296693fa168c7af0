import type { Page } from "@playwright/test";
import { words } from "../support/pages/words";
import type { Examples } from "./examples";
import { internalStates } from "./internal-pages";
import { keepFromLoading } from "./kept-from-loading";
import { publicPages } from "./public-pages";

/** A page in a state: `before` runs ahead of loading it (sign in, block a file), `after` when it is there (press). */
export type PageState = {
  /** Or how to find it, when it names a row. */
  address: string | (() => Promise<string>);
  before?: (page: Page) => Promise<unknown>;
  after?: (page: Page) => Promise<unknown>;
};

/** Everything that the accessibility matrix looks at, by name. A page of another area is one more line. */
export function pageStates(examples: Examples): Record<string, PageState> {
  const plain = Object.entries(publicPages(examples)).map(([name, address]): [string, PageState] => [
    name,
    { address },
  ]);
  return {
    ...Object.fromEntries(plain),
    "search in the browser": { address: "/anbieter#suche?ort=Kassel&umkreis=50", after: listed },
    "search that does not load": { address: "/anbieter#suche?ort=Kassel", before: withoutIndex, after: missing },
    "map of many": { address: "/anbieter", before: withMap, after: mapped },
    "map around a place": { address: "/anbieter?ort=Kassel&umkreis=50", before: withMap, after: mapped },
    "map with a site open": { address: "/anbieter?ort=Kassel&umkreis=50", before: withMap, after: openSite },
    "map without its basemap": { address: "/anbieter?ort=Kassel", before: withBareMap, after: mapped },
    "map in Leichte Sprache": { address: "/leichte-sprache/anbieter?ort=Kassel", before: withMap, after: mapped },
    "map in English": { address: "/en/anbieter?ort=Kassel", before: withMap, after: mapped },
    "shortlist with entries": { address: "/merkliste", before: remember(examples), after: compared },
    ...internalStates(),
  };
}

const withMap = (page: Page) => page.addInitScript(() => localStorage.setItem("karte", "an"));
const withoutIndex = (page: Page) => keepFromLoading(page, "**/verzeichnis/*.json");

async function withBareMap(page: Page) {
  await keepFromLoading(page, "**/geo/**");
  await withMap(page);
}

/** Entries are remembered where everybody does it: on their pages. */
const remember = (examples: Examples) => async (page: Page) => {
  const slugs = [...new Set(Object.values(examples))];
  for (const slug of slugs) {
    await page.goto(`/anbieter/${slug}`);
    const add = page.getByRole("main").getByRole("button", { name: words("search.card.remember.add") });
    await add.first().click();
  }
};

const listed = (page: Page) => page.getByRole("article").first().waitFor();
const compared = (page: Page) => page.getByRole("main").getByRole("table").first().waitFor();
const missing = (page: Page) => page.getByRole("heading", { name: words("search.missing.heading") }).waitFor();

async function mapped(page: Page) {
  await page.locator(".map-marker").first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function openSite(page: Page) {
  await mapped(page);
  await page
    .getByRole("button", { name: words("map.showOnMap") })
    .first()
    .click();
  await page.locator("[aria-expanded=true].map-marker").waitFor();
}
