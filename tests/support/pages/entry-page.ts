import type { Locator, Page } from "@playwright/test";
import { words } from "./words";

/** "/anbieter/{slug}": everything known about one provider. */
export class EntryPage {
  readonly name: Locator;
  readonly sections: Locator;
  readonly call: Locator;
  readonly contact: Locator;
  readonly paymentRows: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.name = main.getByRole("heading", { level: 1 });
    this.sections = main.getByRole("heading", { level: 2 });
    this.call = main.getByRole("link", { name: words("entry.contact.call"), exact: true });
    this.contact = main.locator("section", {
      has: page.getByRole("heading", { name: words("entry.contact.heading") }),
    });
    this.paymentRows = main.getByRole("table").locator("tbody tr");
  }

  async open(slug: string) {
    return this.page.goto(`/anbieter/${slug}`);
  }
}
