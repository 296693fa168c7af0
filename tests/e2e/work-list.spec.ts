import type { Locator, Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { clipped, overflowing, violations } from "./page-measures";
import { signIn, type ExampleRole } from "./sign-in";

const PHONE = { width: 320, height: 700 };
const lines = (page: Page) => page.locator("main ol > li");
const nameOf = (line: Locator) => line.getByRole("heading").innerText();
const lineOf = (page: Page, name: string) =>
  lines(page).filter({ has: page.getByRole("heading", { name, exact: true }) });
const take = (line: Locator) => line.getByRole("button", { name: words("staff.case.take") });

/** An old entry that nobody has yet. Tests run side by side: each takes another place. */
async function freeLine(page: Page, place: number): Promise<string> {
  await page.goto("/verwaltung?wer=frei&art=veraltet");
  const button = page.getByRole("button", { name: words("staff.case.take") });
  return nameOf(lines(page).filter({ has: button }).nth(place));
}

test("a reviewer takes an entry, finds it among the own ones and hands it over", async ({ page }) => {
  await signIn(page, "REVIEWER");
  const name = await freeLine(page, 0);
  await take(lineOf(page, name)).click();
  await expect(page.getByRole("status")).toHaveText(words("staff.case.done.uebernommen"));
  await expect(lineOf(page, name)).toHaveCount(0);

  await page.goto("/verwaltung?wer=meine");
  const line = lineOf(page, name);
  await expect(line).toContainText(words("staff.work.you"));
  await line.getByText(words("staff.case.handOver")).click();
  await line.getByRole("combobox").selectOption({ label: "Prüfung 2 (Beispiel)" });
  await line.getByRole("button", { name: words("staff.case.handOverSubmit") }).click();
  await expect(page.getByRole("status")).toHaveText(words("staff.case.done.abgegeben"));
  await page.goto(`/verwaltung?q=${encodeURIComponent(name)}`);
  await expect(lineOf(page, name)).toContainText("Prüfung 2 (Beispiel)");
});

test("of two people the second hears that somebody was faster", async ({ page, browser }) => {
  await signIn(page, "REVIEWER");
  const name = await freeLine(page, 3);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "SECOND_REVIEWER");
  await other.goto(page.url());
  await take(lineOf(other, name)).click();
  await expect(other.getByRole("status")).toHaveText(words("staff.case.done.uebernommen"));

  await take(lineOf(page, name)).click();
  const alert = lineOf(page, name).getByRole("alert");
  await expect(alert).toContainText(words("staff.case.refused.taken"));
  await expect(alert).toBeFocused();
});

test("a query goes out, its answer comes back, and a phone note takes a minute", async ({ page }) => {
  await signIn(page, "SECOND_REVIEWER");
  await openReview(page, "zweitpruefung", 0);
  const note = page.locator("details").filter({ hasText: words("staff.case.note.heading") });
  await page.goto("/verwaltung?art=eingereicht");
  await lines(page).first().getByRole("link").click();

  await page.getByText(words("staff.case.query.heading"), { exact: true }).first().click();
  const send = page.getByRole("button", { name: words("staff.case.query.submit") });
  await send.click();
  await expect(page.getByRole("alert").first()).toBeFocused();
  await page.getByLabel(words("staff.query.block.PERIOD")).check();
  await page.getByLabel(words("staff.case.query.text")).fill("Gilt das auch für den zweiten Standort?");
  await send.click();
  await expect(page.getByRole("status").filter({ hasText: words("staff.case.done.rueckfrage") })).toBeVisible();
  await expect(page.getByText("Gilt das auch für den zweiten Standort?").first()).toBeVisible();

  await page.getByText(words("staff.case.answer.heading"), { exact: true }).click();
  await page.getByLabel(words("staff.case.answer.text")).fill("Ja, seit März.");
  await page.getByRole("button", { name: words("staff.case.answer.submit") }).click();
  await expect(page.getByText("Ja, seit März.")).toBeVisible();

  await page.getByText(words("staff.case.phone.heading"), { exact: true }).first().click();
  await page.getByLabel(words("staff.case.phone.role")).fill("Leitung");
  await page.getByLabel(words("staff.case.phone.text")).fill("Zertifikat kommt per Post.");
  await page.getByRole("button", { name: words("staff.case.phone.submit") }).click();
  await expect(page.getByText("Leitung: Zertifikat kommt per Post.")).toBeVisible();

  await note.locator("summary").click();
  await page.getByLabel(words("staff.case.note.text"), { exact: true }).fill("Am Freitag nachsehen.");
  await page.getByRole("button", { name: words("staff.case.note.submit") }).click();
  await expect(page.getByText("Am Freitag nachsehen.")).toBeVisible();
});

test("whoever is partial sees it on the line, and only a lead lifts it", async ({ page, browser }) => {
  await signIn(page, "REVIEWER");
  await openReview(page, "nachpruefung", 0);
  const address = page.url();
  await page.getByText(words("staff.case.partial.declare"), { exact: true }).click();
  await page.getByRole("button", { name: words("staff.case.partial.confirm") }).click();
  await expect(page.getByText(words("staff.case.partial.own"))).toBeVisible();
  await expect(page.getByRole("button", { name: words("staff.case.note.submit") })).toHaveCount(0);
  await page.goto("/verwaltung?art=nachpruefung");
  await expect(page.getByText(words("staff.work.partial")).first()).toBeVisible();

  const lead = await (await browser.newContext()).newPage();
  await signIn(lead, "LEAD");
  await lead.goto(address);
  await lead.getByText(words("staff.case.partial.lift"), { exact: true }).click();
  await lead.getByLabel(words("staff.case.partial.liftReason")).fill("Arbeitet dort nicht mehr.");
  await lead.getByRole("button", { name: words("staff.case.partial.liftSubmit") }).click();
  await expect(lead.getByText("Arbeitet dort nicht mehr.")).toBeVisible();
});

test("a deputy is set, and taken back", async ({ page }) => {
  await signIn(page, "LEAD");
  await page.goto("/verwaltung/vertretung");
  await page.getByLabel(words("staff.deputy.who"), { exact: true }).selectOption({ label: "Prüfung 1 (Beispiel)" });
  const save = page.getByRole("button", { name: words("staff.deputy.submit") });
  await save.click();
  await expect(page.locator("main").getByRole("alert")).toBeFocused();
  await page.getByLabel(words("staff.deputy.from"), { exact: true }).fill("2026-01-01");
  await save.click();
  await expect(page.getByText("Leitung (Beispiel): ab 01.01.2026 vertritt Prüfung 1 (Beispiel)")).toBeVisible();
  await page
    .getByLabel(words("staff.deputy.who"), { exact: true })
    .selectOption({ label: words("staff.deputy.nobody") });
  await save.click();
  await expect(page.getByText("Leitung (Beispiel): keine Vertretung")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list filters, and an entry is taken", async ({ page }) => {
    await signIn(page, "SECOND_REVIEWER");
    await page
      .getByText(words("staff.work.filter.heading"), { exact: true })
      .click({ timeout: 1000 })
      .catch(() => {});
    await page
      .getByLabel(words("staff.work.filter.whose"))
      .selectOption({ label: words("staff.work.filter.whoseOption.FREE") });
    await page.getByRole("button", { name: words("staff.work.filter.submit") }).click();
    await expect(page).toHaveURL(/wer=frei/);
    await take(lines(page).last()).click();
    await expect(page.getByText(words("staff.case.done.uebernommen"))).toBeVisible();
  });
});

const READERS: [ExampleRole, number][] = [
  ["REVIEWER", 1],
  ["AUDITOR", 0],
];
for (const [role, offered] of READERS) {
  test(`the list as ${role}: axe finds nothing, nothing is cut off, forms only for those who may`, async ({ page }) => {
    test.slow();
    await signIn(page, role);
    for (const address of ["/verwaltung", "/verwaltung?art=meldung", "/verwaltung/vertretung"]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      expect(await violations(page), `${address} 1280 px`).toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await violations(page), `${address} 320 px`).toEqual([]);
      expect(await overflowing(page), address).toEqual([]);
      expect(await clipped(page), address).toEqual([]);
    }
    await page.goto("/verwaltung");
    expect(Math.min(1, await take(page.locator("main")).count())).toBe(offered);
  });
}

test("the editors of texts get their own first page", async ({ page }) => {
  await signIn(page, "CONTENT");
  await expect(page.getByText(words("staff.work.notYours.text"))).toBeVisible();
  expect((await page.request.get("/verwaltung/vertretung")).status()).toBe(403);
});

/** The review page of a line that is about a cell. */
async function openReview(page: Page, kind: string, number: number): Promise<void> {
  await page.goto(`/verwaltung?art=${kind}`);
  await lines(page).nth(number).getByRole("link").click();
  await page.waitForURL("**/verwaltung/pruefung/**");
}
