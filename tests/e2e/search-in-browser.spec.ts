import type { Browser, Page } from "@playwright/test";
import fc from "fast-check";
import { formatQuery, parseQuery } from "@/lib/search/query";
import { OCCUPATIONS, TARGET_GROUPS } from "@/lib/offers/types";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";

const VOCABULARY = { occupations: OCCUPATIONS, targetGroups: TARGET_GROUPS };
const STATES = 500;

test("no request depends on the search", async ({ browser, baseURL }) => {
  const first = await requestsOf(browser, baseURL, { place: "Kassel", areas: [] });
  const second = await requestsOf(browser, baseURL, { place: "", areas: [words("offers.areaChoice.WORK")] });
  expect(first.entry).not.toBe(second.entry);
  expect(first.requests.length).toBeGreaterThan(10);
  expect(second.requests).toEqual(first.requests);
});

test("a shared link never shows the list that nobody asked for", async ({ page, search }) => {
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => (openGate = resolve));
  await page.route("**/verzeichnis/*.json", async (route) => {
    await gate;
    await route.continue();
  });
  await search.open("#suche?ort=Kassel&umkreis=25");
  await expect(page.getByText(words("search.preparing"))).toBeVisible();
  await expect(search.names.first()).toBeHidden();
  openGate();
  await expect(search.heading).toHaveText(/im Umkreis von 25 km um Kassel$/);
  await expect(page.getByText(words("search.preparing"))).toBeHidden();
  const title = new RegExp(`^${await search.heading.innerText()}`);
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("status")).toBeEmpty();
  // React may bring the server's title later, into this element or as one more before it.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("title")) element.textContent = "later";
  });
  await expect(page).toHaveTitle(title);
  await page.evaluate(() => document.head.prepend(document.createElement("title")));
  await expect(page).toHaveTitle(title);
});

test("browser and server find the same", async ({ page, search }) => {
  for (const asked of [
    "ort=34117&umkreis=100&barrierefrei=rollstuhl",
    "q=Garten&land=he&ohne-angabe=ja",
    "leistung=arbeit&seite=2",
  ]) {
    await search.open(asked);
    const server = { heading: await search.heading.innerText(), names: await search.names.allInnerTexts() };
    await search.open(`#suche?${asked}`);
    await expect(page.locator("html")).not.toHaveAttribute("data-search");
    await expect(search.heading).toHaveText(server.heading);
    expect(await search.names.allInnerTexts()).toEqual(server.names);
  }
});

test("the button counts at once, the list waits, the press is announced", async ({ page, search }) => {
  await search.open("#suche?ort=Kassel&umkreis=100");
  await expect(search.heading).toHaveText(/um Kassel$/);
  const before = await search.count();
  await search.choose(words("search.flag.partTime"));
  const button = search.form.locator("button[type=submit]:visible").first();
  await expect(button).not.toHaveText(words("search.form.submitCount", { count: before }));
  const [promised] = /\d+/.exec(await button.innerText()) ?? [];
  await expect(search.names).toHaveCount(Math.min(20, before));
  await search.submit();
  await expect.poll(() => search.count()).toBe(Number(promised));
  await expect(search.heading).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(await search.heading.innerText());
  await page.goBack();
  await expect.poll(() => search.count()).toBe(before);
  await page.goForward();
  await expect.poll(() => search.count()).toBe(Number(promised));
});

test("reload and another browser show the same view", async ({ page, search, browser, baseURL }) => {
  await search.open("#suche?q=Garten&ort=Kassel&umkreis=100");
  await expect(search.heading).toHaveText(/um Kassel$/);
  // The title follows the heading.
  await expect(page).toHaveTitle(/um Kassel/);
  const seen = await viewOf(page);
  await page.reload();
  await expect(search.heading).toHaveText(/um Kassel$/);
  await expect.poll(() => viewOf(page)).toEqual(seen);
  const elsewhere = await browser.newPage({ baseURL: baseURL ?? "" });
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(/um Kassel$/);
  await expect.poll(() => viewOf(elsewhere)).toEqual(seen);
  await elsewhere.close();
});

test(`${STATES} random searches come back from their address as they were`, async ({ page, search }) => {
  test.slow();
  await search.open("#suche?land=hb");
  await expect(page.locator("html")).not.toHaveAttribute("data-search");
  const states = fc.sample(randomSearches(), { numRuns: STATES, seed: 60 });
  const shown = await page.evaluate(showEach, states);
  const wrong = states.filter((state, position) => canonical(shown[position] ?? "") !== canonical(state));
  expect(wrong).toEqual([]);
});

test("no link within the page touches the search", async ({ page, search }) => {
  await search.open("#suche?ort=Leipzg");
  await expect(search.place).toHaveValue("Leipzg");
  const links = page.locator('a[href^="#"]');
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) {
    const target = page.locator(`[id="${((await link.getAttribute("href")) ?? "").slice(1)}"]`);
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(target).toBeFocused();
    await expect(page).toHaveURL("/anbieter#suche?ort=Leipzg");
  }
});

test("the entry and the other languages take the search along", async ({ page, search }) => {
  await search.open("#suche?ort=Kassel&umkreis=25");
  await expect(search.heading).toHaveText(/um Kassel$/);
  const count = await search.count();
  await search.openFirst();
  await page.getByRole("link", { name: words("search.back.found", { count }) }).click();
  await expect(page).toHaveURL("/anbieter#suche?ort=Kassel&umkreis=25");
  await expect(search.names).toHaveCount(count);
  await page
    .getByRole("banner")
    .getByRole("link", { name: words("layout.language.en") })
    .click();
  await expect(page).toHaveURL("/en/anbieter#suche?ort=Kassel&umkreis=25");
  await expect(search.names).toHaveCount(count);
});

test("without the index the page says so and sends nothing until the press", async ({ page, search }) => {
  await page.route("**/verzeichnis/*.json", (route) => route.fulfill({ body: "broken off" }));
  const sent: string[] = [];
  page.on("request", (request) => sent.push(decodeURIComponent(request.url())));
  await search.open("#suche?ort=Kassel&umkreis=25");
  await expect(page.getByRole("heading", { name: words("search.missing.heading") })).toBeVisible();
  await expect(search.names.first()).toBeHidden();
  expect(sent.filter((address) => address.includes("Kassel"))).toEqual([]);
  await page.getByRole("button", { name: words("search.missing.submit") }).click();
  await expect(page).toHaveURL("/anbieter?ort=Kassel&umkreis=25");
  await expect(search.heading).toHaveText(/im Umkreis von 25 km um Kassel$/);
});

test.describe("the place field", () => {
  test("suggests places; arrows choose, Enter takes, Esc closes", async ({ page, start }) => {
    await start.open();
    const options = page.getByRole("option");
    await start.place.pressSequentially("munchen");
    await expect(options.first()).toHaveText("München");
    await expect(start.place).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(start.place).toHaveAttribute(
      "aria-activedescendant",
      (await options.first().getAttribute("id")) ?? "",
    );
    await page.keyboard.press("Enter");
    await expect(start.place).toHaveValue("München");
    await expect(options).toHaveCount(0);
    await start.place.fill("Halle");
    await expect(options.first()).toHaveText("Halle (Saale)");
    await page.keyboard.press("Escape");
    await expect(options).toHaveCount(0);
    await expect(start.place).toHaveValue("Halle");
    await expect(page).toHaveURL("/");
  });

  test("names ambiguous places with Kreis and Land, and knows postcodes", async ({ page, start }) => {
    await start.open();
    await start.place.pressSequentially("neukirchen");
    await expect(page.getByRole("option", { name: /\(.+, .+\)$/ }).first()).toBeVisible();
    await start.place.fill("D-3411");
    await page.getByRole("option", { name: /^34117/ }).click();
    await expect(start.place).toHaveValue(/^34117/);
    await expect(start.place).toBeFocused();
  });

  test("Enter without a choice submits what was typed", async ({ page, start, search }) => {
    await start.open();
    await start.place.pressSequentially("Kassel");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/anbieter#suche?ort=Kassel");
    await expect(search.heading).toHaveText(/um Kassel$/);
  });

  test("the position of the device stays on it", async ({ page, start, context }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ latitude: 51.3127, longitude: 9.4797 });
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await start.open();
    await page.getByRole("button", { name: words("search.placeField.locate") }).click();
    await expect(start.place).toHaveValue(/^34/);
    expect(sent.filter((address) => /51\.3|9\.4|34\d{3}/.test(withoutHash(address)))).toEqual([]);
  });
});

/** The name of a file with a hash is the same for everybody, and may hold any digits by chance. */
function withoutHash(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname.replace(/^\/(_next|orte|verzeichnis)\/.*/, "") + search;
}

type Search = { place: string; areas: string[] };

/** Every request from opening the start page to the phone number of a hit, the entry's own name left out. */
async function requestsOf(browser: Browser, baseURL: string | undefined, { place, areas }: Search) {
  const page = await browser.newPage({ baseURL: baseURL ?? "" });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.goto("/", { waitUntil: "networkidle" });
  await page.getByLabel(words("search.form.place"), { exact: true }).fill(place);
  for (const area of areas) await page.getByRole("checkbox", { name: area }).first().check();
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: words("search.form.submit") }).click();
  const hit = page.getByRole("article").getByRole("heading", { level: 3 }).getByRole("link").first();
  await expect(page).toHaveURL(/#suche/);
  await expect(hit).toBeVisible();
  await page.waitForLoadState("networkidle");
  await hit.click();
  await expect(page.getByRole("link", { name: words("entry.contact.call"), exact: true })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const entry = new URL(page.url()).pathname;
  await page.close();
  // What the browser's cache answers again reaches nobody.
  const asked = new Set(requests.map((request) => request.replace(entry, "/anbieter/…")));
  return { entry, requests: [...asked].toSorted() };
}

/** What a visitor sees of a search. */
async function viewOf(page: Page) {
  return {
    title: await page.title(),
    main: await page.getByRole("main").innerText(),
  };
}

function randomSearches() {
  const some = (...values: readonly string[]) => fc.subarray([...values], { minLength: 0, maxLength: 2 });
  const yes = fc.subarray(["ja"]);
  const searches = fc.record({
    q: fc.subarray(["Garten", "Küche & Büro", "100 %", "a=b#c"], { maxLength: 1 }),
    ort: fc.subarray(["Kassel", "34117", "Köln", "Neustadt", "xqzwy"], { maxLength: 1 }),
    umkreis: fc.subarray(["10", "25", "100", "bundesweit"], { maxLength: 1 }),
    leistung: some("berufsbildung", "arbeit"),
    form: some("nur-in-betrieben", "beides"),
    berufsfeld: some(...OCCUPATIONS),
    zielgruppe: some(...TARGET_GROUPS),
    kostentraeger: some("ba", "egh", "drv"),
    geprueft: yes,
    plaetze: yes,
    barrierefrei: some("rollstuhl", "dgs"),
    teilzeit: yes,
    land: some("he", "hb", "by"),
    "ohne-angabe": some("rollstuhl", "teilzeit"),
    sortierung: fc.subarray(["name", "pruefung"], { maxLength: 1 }),
  });
  return searches.map((search) => {
    const pairs = Object.entries(search).flatMap(([name, values]) => values.map((value) => [name, value]));
    return new URLSearchParams(pairs).toString();
  });
}

function canonical(asked: string): string {
  return formatQuery(parseQuery(new URLSearchParams(asked), VOCABULARY)).toString();
}

/** In the browser: opens each address and reads what the form then holds. */
async function showEach(states: string[]): Promise<string[]> {
  const shown: string[] = [];
  for (const state of states) {
    history.pushState(null, "", `#suche?${state}`);
    dispatchEvent(new Event("search-asked"));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const form = document.querySelector<HTMLFormElement>("main form[action$='/anbieter']:not([data-home])");
    const params = new URLSearchParams();
    for (const [name, value] of form ? new FormData(form) : [])
      if (typeof value === "string") params.append(name, value);
    shown.push(params.toString());
  }
  return shown;
}
