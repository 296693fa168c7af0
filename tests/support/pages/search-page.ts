import type { Locator, Page } from "@playwright/test";
import { words } from "./words";

/** "/anbieter": the form, the filters and the list. */
export class SearchPage {
  readonly heading: Locator;
  readonly form: Locator;
  readonly place: Locator;
  readonly cards: Locator;
  readonly names: Locator;
  readonly chips: Locator;
  readonly help: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.heading = main.getByRole("heading", { level: 1 });
    this.form = main.getByRole("form", { name: words("search.form.label") });
    this.place = this.form.getByLabel(words("search.form.place"), { exact: true });
    this.cards = main.getByRole("article");
    this.names = this.cards.getByRole("heading", { level: 3 });
    this.chips = main.getByRole("list", { name: words("search.chips.label") }).getByRole("link");
    this.help = main.getByRole("heading", { level: 2, name: words("search.help.heading") });
  }

  /** @param query as in the address: "ort=Kassel&umkreis=25", or the fragment "#suche?ort=Kassel" */
  async open(query = "") {
    await this.page.goto(query === "" || query.startsWith("#") ? `/anbieter${query}` : `/anbieter?${query}`);
  }

  /** Ticks boxes of the form, opening the groups they hide in. */
  async choose(...labels: string[]) {
    for (const label of labels) {
      const box = this.form.getByRole("checkbox", { name: label, includeHidden: true });
      await this.unfold(box);
      await box.check();
    }
  }

  async select({ field, option }: { field: string; option: string }) {
    const select = this.form.getByLabel(field, { exact: true });
    await this.unfold(select);
    await select.selectOption({ label: option });
  }

  /** Both buttons of the form do the same; the first that can be seen is pressed. */
  async submit() {
    await this.form.locator("button[type=submit]:visible").first().click();
  }

  async removeFilter(label: string) {
    await this.chips.filter({ hasText: words("search.chips.remove", { label }) }).click();
  }

  async openFirst() {
    await this.names.first().getByRole("link").click();
  }

  /** How many providers the heading counts. */
  async count(): Promise<number> {
    const [number] = /\d+/.exec(await this.heading.innerText()) ?? [];
    return Number(number ?? 0);
  }

  /** Opens every fold around a field, from the outside in. */
  private async unfold(field: Locator) {
    const folds = field.locator("xpath=ancestor::details[not(@open)]");
    for (const fold of await folds.all()) {
      const summary = fold.locator("> summary");
      if (await summary.isVisible()) await summary.click();
    }
  }
}
