import type { Page } from "@playwright/test";

const kept = new WeakMap<Page, Set<string>>();

/** Breaks addresses on purpose: cut off, or answered with a status. What the browser says of them is no complaint. */
export async function keepFromLoading(page: Page, addresses: string, status?: number): Promise<void> {
  const known = kept.get(page) ?? new Set();
  kept.set(page, known);
  await page.route(addresses, (route) => {
    known.add(route.request().url());
    return status === undefined ? route.abort() : route.fulfill({ status });
  });
}

export const isKeptFromLoading = (page: Page, address: string): boolean => kept.get(page)?.has(address) ?? false;
