import { words } from "../support/pages/words";
import { expect, test } from "./journey";

test("filters narrow the list on the button only, and chips take them off again", async ({ page, search }) => {
  await search.open("ort=Kassel");
  const all = await search.count();
  await search.choose(words("search.need.WHEELCHAIR"), words("search.flag.partTime"));
  await expect(search.names).toHaveCount(all);
  await search.submit();
  await expect(page).toHaveURL(/barrierefrei=rollstuhl.*teilzeit=ja/);
  await expect(search.chips).toHaveCount(2);
  await expect.poll(() => search.count()).toBeLessThan(all);
  await search.removeFilter(words("search.filterName.wheelchair"));
  await search.removeFilter(words("search.filterName.partTime"));
  await expect(search.chips).toHaveCount(0);
  await expect.poll(() => search.count()).toBe(all);
});

test("the button says how many providers the present search finds", async ({ search }) => {
  await search.open("land=hb");
  const count = await search.count();
  const label = words("search.form.submitCount", { count });
  await expect(search.form.getByRole("button", { name: label, exact: true }).last()).toBeVisible();
});

test("what providers left open is counted, and shown on demand", async ({ page, search }) => {
  await search.open("land=hb&barrierefrei=rollstuhl");
  const before = await search.count();
  const others = page.getByRole("listitem").filter({ hasText: words("search.filterName.wheelchair") });
  const [number] = /\d+/.exec(await others.getByText(/nichts angegeben/).innerText()) ?? ["0"];
  const more = Number(number);
  expect(more).toBeGreaterThan(0);
  await page.getByRole("link", { name: words("search.unknown.show", { count: more }) }).click();
  const heading = words("search.group.UNKNOWN", { filter: words("search.filterName.wheelchair") });
  await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
  await expect(search.names).toHaveCount(before + more);
  await page.getByRole("link", { name: words("search.unknown.hide") }).click();
  await expect(search.names).toHaveCount(before);
});

test("a search without hits says why and offers ways out", async ({ page, search }) => {
  await search.open("q=Zirkus&geprueft=ja&land=hb");
  await expect(search.heading).toContainText(words("search.title.found", NOTHING));
  await expect(search.names).toHaveCount(0);
  await expect(search.help).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Ohne „/ })
    .first()
    .click();
  await expect(search.names).not.toHaveCount(0);
});

test("without checked evidence the unchecked are one press away", async ({ page, search }) => {
  await search.open("geprueft=ja&kostentraeger=jugendhilfe&land=sl");
  await expect(search.names).toHaveCount(0);
  await expect(page.getByText(words("search.empty.checked"))).toBeVisible();
  const way = page.getByRole("link", { name: /ohne geprüften Nachweis zeigen$/ });
  const [number] = /\d+/.exec(await way.innerText()) ?? [];
  await way.click();
  await expect(search.names).toHaveCount(Number(number));
});

test("nobody near: the search widens and says so", async ({ search }) => {
  await search.open("ort=Kassel&umkreis=10&kostentraeger=uv&berufsfeld=kunst&geprueft=ja");
  await expect(search.heading).toHaveText(/^Kein Anbieter im Umkreis von 10 km\. \d+ Anbieter/);
  await expect(search.names.first()).toBeVisible();
});

test("an ambiguous place is a choice", async ({ page, search }) => {
  await search.open("ort=Neustadt");
  await expect(search.heading).toHaveText(words("search.place.choice", { place: "Neustadt", alike: "yes" }));
  await expect(search.names).toHaveCount(0);
  const first = page
    .getByRole("main")
    .getByRole("link", { name: /^Neustadt/ })
    .first();
  const label = await first.innerText();
  await first.click();
  await expect(search.heading).toContainText(label);
  await expect(search.heading).toHaveText(/Anbieter/);
});

test("a misspelled place is an error with suggestions, and the input stays", async ({ page, search }) => {
  await search.open("ort=Leipzg");
  const error = words("search.place.unknown", { place: "Leipzg" });
  await expect(page.getByRole("heading", { level: 2, name: error })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${error}`));
  await expect(search.place).toHaveValue("Leipzg");
  await expect(search.place).toHaveAttribute("aria-invalid", "true");
  await expect(search.place).toHaveAccessibleDescription(new RegExp(error));
  await page.getByRole("link", { name: words("search.place.change") }).click();
  await expect(search.place).toBeFocused();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Leipzig/ })
    .first()
    .click();
  await expect(search.heading).toHaveText(/um Leipzig/);
  await expect(search.names).not.toHaveCount(0);
});

test("an unknown postcode searches its area and says so", async ({ page, search }) => {
  await search.open("ort=34999");
  await expect(page.getByText(words("search.place.region", { postcode: "34999", digits: "34" }))).toBeVisible();
  await expect(search.names).not.toHaveCount(0);
});

test("every page of the list shows other providers", async ({ page, search }) => {
  await search.open("leistung=arbeit");
  const total = await search.count();
  const shown = new Set<string | null>();
  const next = page.getByRole("link", { name: /^Weitere Anbieter \(Seite/ });
  for (;;) {
    for (const link of await search.names.getByRole("link").all()) shown.add(await link.getAttribute("href"));
    if (!(await next.isVisible())) break;
    await next.click();
    await expect(page.locator("html")).not.toHaveAttribute("data-search");
  }
  expect(shown.size).toBe(total);
  await page.getByRole("link", { name: /^Vorige Anbieter/ }).click();
  await expect(page).toHaveURL("/anbieter#suche?leistung=arbeit");
});

test("the list can be sorted by name", async ({ search }) => {
  await search.open("ort=Leipzig");
  await search.select({ field: words("search.form.sort"), option: words("search.form.sortOption.NAME") });
  await search.submit();
  const sections = search.page.getByRole("main").locator("section", { has: search.page.getByRole("article") });
  for (const section of await sections.all()) {
    const names = await section.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(names).toEqual(names.toSorted(new Intl.Collator("de").compare));
  }
});

test("back, reload and a shared address keep the search", async ({ page, search, entry }) => {
  await search.open("ort=Kassel&umkreis=25&leistung=arbeit");
  const [heading, names] = [await search.heading.innerText(), await search.names.allInnerTexts()];
  await search.openFirst();
  await expect(entry.call).toBeVisible();
  await page.goBack();
  await expect(search.heading).toHaveText(heading);
  await page.reload();
  expect(await search.names.allInnerTexts()).toEqual(names);
  await expect(search.place).toHaveValue("Kassel");
  await expect(search.form.getByLabel(words("search.form.radius"))).toHaveValue("25");
  await expect(search.form.getByRole("checkbox", { name: /^Arbeit/ }).first()).toBeChecked();
});

test("heading and title state the query and the count", async ({ page, search }) => {
  await search.open("q=Garten&ort=Kassel&umkreis=100");
  await expect(search.heading).toHaveText(/^\d+ Anbieter zu „Garten“ im Umkreis von 100 km um Kassel$/);
  await expect(page).toHaveTitle(new RegExp(`^${await search.heading.innerText()}`));
  await expect(search.names).toHaveCount(Math.min(20, await search.count()));
});

test("the status line is there and empty at load", async ({ page, search }) => {
  await search.open("ort=Kassel");
  await expect(page.getByRole("status")).toBeEmpty();
});

const NOTHING = { count: 0, text: "", asked: "no", scope: "everywhere", radius: "", place: "" } as const;
