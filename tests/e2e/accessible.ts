import { expect, type Page } from "@playwright/test";
import { contrastViolations, overflowing, violations } from "./page-measures";

const PHONE = { width: 320, height: 700 };
const DESKTOP = { width: 1280, height: 900 };

/** In this window, as the page stands: axe finds nothing, nothing sticks out sideways. */
export async function expectSound(page: Page): Promise<void> {
  expect(await violations(page), page.url()).toEqual([]);
  expect(await overflowing(page), `${page.url()} sideways`).toEqual([]);
}

/** On a phone, on a wide screen, dark, and in forced colours. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    await expectSound(page);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastViolations(page), "dark").toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  expect(await contrastViolations(page), "forced colours").toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}
