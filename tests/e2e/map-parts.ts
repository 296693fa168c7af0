import type { Locator, Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect } from "./journey";

export const region = (page: Page): Locator => page.getByRole("region", { name: words("map.heading"), exact: true });
export const markers = (page: Page): Locator =>
  region(page)
    .getByRole("group", { name: words("map.markers") })
    .getByRole("button");
export const show = (page: Page): Locator => page.getByRole("button", { name: words("map.show"), exact: true });
export const namesOf = (all: Locator): Promise<string[]> =>
  all.evaluateAll((each) => each.map((marker) => marker.ariaLabel ?? ""));
export const control = (page: Page, name: "in" | "out" | "all"): Locator =>
  region(page).getByRole("button", { name: words(`map.control.${name}`) });

export async function openMap(page: Page) {
  await show(page).click();
  // A browser needs seconds to index 10,000 sites.
  await expect(markers(page).first()).toBeVisible({ timeout: 20_000 });
}

/** Path or, for other hosts, the whole address of everything asked for from now on. */
export function record(page: Page): () => string[] {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  return () => addresses;
}
