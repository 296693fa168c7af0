import type { Locator, Page } from "@playwright/test";
import { words } from "./words";

/** "/merkliste": what this browser remembers. */
export class ShortlistPage {
  readonly heading: Locator;
  readonly entries: Locator;
  readonly table: Locator;
  readonly sheet: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.heading = main.getByRole("heading", { level: 2 }).first();
    this.entries = main.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
    this.table = main.getByRole("table");
    this.sheet = main.locator("[data-sheet]");
  }

  async open(fragment = "") {
    await this.page.goto(`/merkliste${fragment}`);
  }

  /** Presses the first button of that name. */
  async press(name: string) {
    await this.page.getByRole("button", { name }).first().click();
  }

  /** Remembers the first hits of a search. */
  async remember(count: number) {
    const buttons = this.page.getByRole("article").getByRole("button", { name: words("search.card.remember.add") });
    for (let done = 0; done < count; done += 1) await buttons.first().click();
  }
}
