import type { Locator, Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";

const KEY_LIMIT = 12;

test("a person finds a phone number near a town", { tag: "@phone" }, async ({ start, search, entry }) => {
  await start.open();
  await start.searchAround("Kassel");
  await expect(search.heading).toContainText("Kassel");
  const name = await search.names.first().innerText();
  await search.openFirst();
  await expect(entry.name).toHaveText(name);
  await expect(entry.call).toHaveAttribute("href", /^tel:\+?\d+$/);
});

test(`a phone number is ${KEY_LIMIT} key presses away`, async ({ page, start, search, entry }) => {
  await start.open();
  await start.place.pressSequentially("Kassel");
  const keys = new Keys(page);
  await keys.press("Enter");
  await expect(search.heading).toContainText("Kassel");
  await keys.follow(page.getByRole("link", { name: words("layout.skip") }));
  await keys.follow(page.getByRole("link", { name: words("search.skip") }));
  await keys.follow(search.names.first().getByRole("link"));
  await expect(entry.call).toBeVisible();
  await keys.follow(page.getByRole("link", { name: words("layout.skip") }));
  await keys.tabTo(entry.call);
  expect(keys.count).toBeLessThanOrEqual(KEY_LIMIT);
});

test.describe("without JavaScript", { tag: "@phone" }, () => {
  test.use({ javaScriptEnabled: false });

  test("the whole way from the place to the phone number works", async ({ start, search, entry }) => {
    await start.open();
    await start.searchAround("Kassel");
    const before = await search.count();
    expect(before).toBeGreaterThan(1);
    await search.choose(words("search.flag.partTime"));
    await search.submit();
    await expect(search.chips).toHaveCount(1);
    await expect.poll(() => search.count()).toBeLessThan(before);
    await search.removeFilter(words("search.filterName.partTime"));
    await expect.poll(() => search.count()).toBe(before);
    await search.openFirst();
    await expect(entry.call).toBeVisible();
    await expect(entry.sections).toContainText([words("entry.payment.heading")]);
  });

  test("a missing page still says so and offers the search", async ({ page }) => {
    for (const [address, heading] of [
      ["/anbieter/gibt-es-nicht", words("errors.entry.heading")],
      ["/gibt-es-nicht", words("errors.page.heading")],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.getByLabel(words("search.form.place"), { exact: true })).toBeVisible();
    }
  });
});

/** A keyboard that counts. */
class Keys {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(key: "Enter" | "Tab") {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async tabTo(target: Locator) {
    await expect(target).toBeAttached();
    do await this.press("Tab");
    while (this.count <= KEY_LIMIT && !(await target.evaluate((element) => element === document.activeElement)));
  }

  async follow(target: Locator) {
    await this.tabTo(target);
    await this.press("Enter");
  }
}
