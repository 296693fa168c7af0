import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { expectAccessible } from "./accessible";
import { ask } from "./ask";
import { READ_MS } from "./pace";
import { signIn } from "./sign-in";

const BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** One network for all tests, and more reports than it may send. */
test.beforeEach(() => ask("DELETE FROM rate_limit WHERE key LIKE 'report:%'"));
test.afterAll(() => ask("DELETE FROM report WHERE body LIKE 'Testmeldung%'"));

/** From the entry's page to the filled form. */
async function fillIn(page: Page, slug: string, { body, email }: { body: string; email?: string }) {
  await page.goto(`/anbieter/${slug}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: words("entry.report.link") })
    .click();
  await page.getByRole("radio", { name: words("reports.subject.CONTACT") }).check();
  await page.getByLabel(words("reports.field.body")).fill(body);
  if (email) await page.getByLabel(words("reports.field.email")).fill(email);
}
const submit = (page: Page) => page.getByRole("button", { name: words("reports.submit") }).click();

test("somebody reports an error, staff agrees, and the answer goes out", async ({
  page,
  browser,
  baseURL,
  examples,
}) => {
  test.slow();
  const [body, email] = [`Testmeldung ${randomUUID()}`, `${randomUUID()}@example.org`];
  await page.goto(`/melden?eintrag=${examples.fullest}`);
  await submit(page);
  await expect(page.getByRole("alert").filter({ hasText: words("forms.summary.invalid") })).toBeFocused();
  await expectAccessible(page);

  await fillIn(page, examples.fullest, { body, email });
  await page.waitForTimeout(READ_MS);
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("reports.sent.title"));
  await expect(page.getByText(words("reports.sent.mail"))).toBeVisible();
  await expectAccessible(page);

  const desk = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await signIn(desk, "REVIEWER");
  await desk.goto("/verwaltung/meldungen");
  await expectAccessible(desk);
  await desk.getByRole("row").filter({ hasText: body }).getByRole("link").first().click();
  await expect(desk.getByText(email)).toBeVisible();
  await expectAccessible(desk);
  await desk.getByLabel(words("report-desk.close.answer")).fill("Geändert.");
  await desk.getByRole("button", { name: words("report-desk.close.UPHELD"), exact: true }).click();
  await expect(desk.getByText(words("report-desk.detail.doneMail"))).toBeVisible();
  const mails = await ask<{ template: string }>("SELECT template FROM outbox_mail WHERE recipient = $1 ORDER BY id", [
    email,
  ]);
  expect(mails.map(({ template }) => template)).toEqual(["report.received", "report.answer"]);
});

test("a program is told, and whoever was only quick presses once more", async ({ page, examples }) => {
  const body = `Testmeldung ${randomUUID()}`;
  await fillIn(page, examples.fullest, { body });
  await page.locator("[name=homepage]").evaluate((field: HTMLInputElement) => {
    field.value = "https://example.org";
  });
  await page.waitForTimeout(READ_MS);
  await submit(page);
  const alert = page.getByRole("alert").filter({ hasText: words("reports.refused.looks_automatic") });
  await expect(alert).toBeFocused();
  await expect(page.getByLabel(words("reports.field.body"))).toHaveValue(body);
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("reports.sent.title"));
  await expect(page.getByText(words("reports.sent.noMail"))).toBeVisible();
});

test("yes or no is counted in place", async ({ page }) => {
  const before = await answersOf("/hilfe");
  await page.goto("/hilfe");
  await page.getByRole("button", { name: words("layout.found.ja"), exact: true }).click();
  await expect(page.getByText(words("layout.found.thanks"))).toBeFocused();
  await expect(page.getByRole("button", { name: words("layout.found.ja"), exact: true })).toHaveCount(0);
  expect(await answersOf("/hilfe")).toBeGreaterThan(before);
});

test("the answer below a search tells nothing of it", async ({ page }) => {
  const before = await answersOf("/anbieter");
  await page.goto("/anbieter#suche?ort=Kassel");
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: words("layout.found.ja"), exact: true }).click();
  expect((await sent).postData()).toBe("page=%2Fanbieter&found=ja");
  await expect(page.getByText(words("reports.found.yes"))).toBeVisible();
  expect(await answersOf("/anbieter")).toBeGreaterThan(before);
});

async function answersOf(page: string): Promise<number> {
  const [row] = await ask<{ sum: number }>(
    "SELECT coalesce(sum(yes + no), 0)::int AS sum FROM page_answer WHERE page = $1",
    [page],
  );
  return row?.sum ?? 0;
}

test("a visit of an entry is counted, a program's is not", async ({ request, examples }) => {
  test.slow();
  const address = `/anbieter/${examples.fullest}`;
  const views = async () => {
    const [row] = await ask<{ sum: number }>(
      "SELECT coalesce(sum(v.count), 0)::int AS sum FROM entry_views v JOIN provider p ON p.id = v.provider_id WHERE p.slug = $1",
      [examples.fullest],
    );
    return row?.sum ?? 0;
  };
  const before = await views();
  await request.get(address, { headers: { "user-agent": "Googlebot/2.1" } });
  await request.get(address, { headers: { "user-agent": BROWSER } });
  await expect.poll(views, { timeout: 30_000 }).toBe(before + 1);
});

test("a Leistungsträger answers through a link, once", async ({ page, browser, baseURL }) => {
  test.slow();
  const email = `${randomUUID()}@example.org`;
  // Of an entry that nobody sees: a letter more shows nowhere.
  const [cell] = await ask<{ id: string; providerId: string }>(
    `SELECT r.id, s.provider_id AS "providerId" FROM recognition r JOIN offer o ON o.id = r.offer_id
     JOIN site s ON s.id = o.site_id JOIN provider p ON p.id = s.provider_id
     ORDER BY p.visibility = 'PUBLISHED', p.slug LIMIT 1`,
  );
  await signIn(page, "LEAD");
  await page.goto(`/verwaltung/meldungen/fragen?eintrag=${cell?.providerId}`);
  await expectAccessible(page);
  await page.locator(`[name=cells][value="${cell?.id}"]`).check();
  await page.getByLabel(words("report-desk.ask.email")).fill(email);
  await page.getByRole("button", { name: words("report-desk.ask.submit") }).click();
  await expect(page.getByText(words("report-desk.ask.sent"))).toBeVisible();
  const [mail] = await ask<{ text: string }>("SELECT text FROM outbox_mail WHERE recipient = $1", [email]);
  const [, token = ""] = /token=([\w-]+)/.exec(mail?.text ?? "") ?? [];

  const funder = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await funder.goto(`/bestaetigen?token=${token}`);
  await expectAccessible(funder);
  await funder.getByRole("button", { name: words("report-desk.confirm.submit") }).click();
  await expect(funder.getByText(words("report-desk.confirm.unanswered"))).toBeVisible();
  await funder.getByRole("radio", { name: words("report-desk.confirm.yes"), exact: true }).check();
  await funder.getByRole("button", { name: words("report-desk.confirm.submit") }).click();
  await expect(funder.getByRole("heading", { level: 1 })).toHaveText(words("report-desk.confirm.thanksTitle"));
  await funder.goto(`/bestaetigen?token=${token}`);
  await expect(funder.getByText(words("report-desk.confirm.gone"))).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a report is taken, what is wrong keeps what was typed, and yes or no thanks", async ({ page, examples }) => {
    const body = `Testmeldung ${randomUUID()}`;
    await fillIn(page, examples.fullest, { body, email: "keine Adresse" });
    await page.waitForTimeout(READ_MS);
    await submit(page);
    await expect(page.getByText(words("forms.field.email")).first()).toBeVisible();
    await expect(page.getByLabel(words("reports.field.body"))).toHaveValue(body);
    await page.getByLabel(words("reports.field.email")).fill("");
    await page.waitForTimeout(READ_MS);
    await submit(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("reports.sent.title"));

    await page.goto("/hilfe");
    await page.getByRole("button", { name: words("layout.found.nein"), exact: true }).click();
    await expect(page.getByText(words("reports.found.no"))).toBeVisible();
  });
});
