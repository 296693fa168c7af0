import { words } from "../support/pages/words";
import { addFormerSlug } from "./examples";
import { expect, test } from "./journey";

const FORMER = "frueherer-name-beispiel";

test("an entry answers questions in the order in which people ask", async ({ entry, examples }) => {
  await entry.open(examples.fullest);
  const headings = [
    words("entry.contact.heading"),
    words("entry.glance.heading"),
    words("entry.offers.heading"),
    words("entry.payment.heading"),
    words("entry.sites.heading", { count: 2 }),
    words("entry.access.heading"),
    words("entry.asking.heading"),
    words("entry.rights.heading"),
    words("entry.participation.heading"),
    words("entry.about.heading"),
    words("entry.changes.heading"),
    words("entry.report.heading"),
  ];
  const shown = await entry.sections.allInnerTexts();
  expect(shown.filter((heading) => headings.includes(heading))).toEqual(headings);
});

test("an entry with little data says so instead of leaving gaps", async ({ entry, examples }) => {
  await entry.open(examples.sparsest);
  await expect(entry.name).toBeVisible();
  await expect(entry.page.getByRole("main")).toContainText(/Keine Angabe zu|keine Angabe/);
  await expect(entry.page.getByRole("main")).not.toContainText(/undefined|null|NaN|Invalid/);
});

test("“Wer bezahlt?” lists known cells only, each with its evidence", async ({ entry, examples }) => {
  await entry.open(examples.fullest);
  const rows = await entry.paymentRows.all();
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    for (const cell of await row.getByRole("cell").allInnerTexts()) {
      expect(cell.trim()).not.toBe("");
      expect(cell).not.toContain(words("entry.unknown"));
    }
  }
  await expect(entry.page.getByText(words("entry.payment.others"))).toBeVisible();
});

test("“Wer bezahlt?” is a list with the same facts on a phone", { tag: "@phone" }, async ({ entry, examples }) => {
  await entry.open(examples.fullest);
  await expect(entry.page.getByRole("table")).toHaveCount(0);
  const items = entry.page.getByRole("listitem").filter({ hasText: `${words("entry.payment.funder")}:` });
  await expect(items).toHaveCount(await entry.paymentRows.or(entry.page.locator("table tbody tr")).count());
});

test("an old entry says how old it is", async ({ entry, examples }) => {
  await entry.open(examples.oldest);
  await expect(entry.page.getByText(/^Seit 1[2-7] Monaten nicht bestätigt/)).toBeVisible();
});

test("a former address leads to the entry for good, in every language", async ({ request, examples }) => {
  await addFormerSlug({ slug: examples.fullest, former: FORMER });
  for (const prefix of ["", "/leichte-sprache", "/en"]) {
    const address = `${prefix}/anbieter/${FORMER}`;
    await expect.poll(async () => (await request.get(address, { maxRedirects: 0 })).status()).toBe(308);
    const { location } = (await request.get(address, { maxRedirects: 0 })).headers();
    expect(location).toMatch(new RegExp(`${prefix}/anbieter/${examples.fullest}$`));
  }
});

test("an unknown entry is a 404 with a search that works", async ({ entry, search }) => {
  const response = await entry.open("gibt-es-nicht");
  expect(response?.status()).toBe(404);
  await expect(entry.name).toHaveText(words("errors.entry.heading"));
  await expect(entry.page).toHaveTitle(new RegExp(`^${words("errors.entry.title")}`));
  await search.place.fill("Kassel");
  await search.submit();
  await expect(search.heading).toContainText("Kassel");
});
