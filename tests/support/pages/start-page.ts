import type { Locator, Page } from "@playwright/test";
import { words } from "./words";

/** "/": what this is, and the search. */
export class StartPage {
  readonly place: Locator;

  constructor(readonly page: Page) {
    this.place = page.getByLabel(words("search.form.place"), { exact: true });
  }

  async open() {
    await this.page.goto("/");
  }

  async searchAround(place: string) {
    await this.place.fill(place);
    await this.page.getByRole("button", { name: words("search.form.submit") }).click();
  }
}
