import { words } from "../support/pages/words";
import { expect, test } from "./journey";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("a printed entry holds what an adviser hands over", async ({ page, entry, examples }) => {
  await entry.open(examples.fullest);
  for (const navigation of await page.getByRole("navigation").all()) await expect(navigation).toBeHidden();
  await expect(entry.call).toBeHidden();
  await expect(entry.contact).toContainText(/0\d{2,4}[ /-]/);
  await expect(page.locator("address").first()).toContainText(/\d{5} \p{Lu}/u);
  await expect(page.getByRole("heading", { name: words("entry.payment.heading") })).toBeVisible();
  await expect(entry.paymentRows.first()).toBeVisible();
  await expect(page.getByText(/Der Anbieter hat diese Angaben am \d{2}\.\d{2}\.\d{4} bestätigt/)).toBeVisible();
  await expect(page.getByText(new RegExp(`/anbieter/${examples.fullest}$`))).toBeVisible();
});

test("a printed list holds the hits and no controls", async ({ page, search }) => {
  await search.open("ort=Kassel&barrierefrei=rollstuhl");
  await expect(search.heading).toBeVisible();
  await expect(search.form).toBeHidden();
  await expect(search.chips.first()).toBeHidden();
  await expect(search.names.first()).toBeVisible();
  await expect(search.cards.first()).toContainText(/0\d{2,4}[ /-]/);
  for (const navigation of await page.getByRole("navigation").all()) await expect(navigation).toBeHidden();
});

for (const [name, limit] of [
  ["fullest", 10],
  ["sparsest", 6],
] as const) {
  test(`the ${name} entry takes at most ${limit} sheets of paper`, async ({ page, entry, examples }) => {
    await entry.open(examples[name]);
    const pdf = await page.pdf({ format: "A4" });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
    test.info().annotations.push({ type: "sheets", description: String(sheets.length) });
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(limit);
  });
}
