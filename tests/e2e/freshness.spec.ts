import type { Page } from "@playwright/test";
import { PgBoss } from "pg-boss";
import { expect, test } from "./journey";
import { expectSound } from "./accessible";
import { ask } from "./ask";
import { signIn } from "./sign-in";

test.use({ viewport: { width: 320, height: 700 } });
// The job's queue is looked at every half minute.
test.describe.configure({ mode: "serial", timeout: 150_000 });

/** Entry of OTHER_OWNER. */
const IDENTIFIER = "BEISPIEL-00033";
const RECIPIENT = "anderer-anbieter@example.org";

test.beforeEach(runOut);
test.afterAll(() =>
  ask("UPDATE provider SET confirm_every = 12, confirmed_on = current_date WHERE identifier = $1", [IDENTIFIER]),
);

test("from the reminder's mail to the confirmation in two presses", async ({ page }) => {
  let presses = 0;
  const address = await remind();
  await page.goto(address);
  presses += 1;
  await expect(page.getByRole("list", { name: "Wer bezahlt" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Freie Plätze heute?" })).toBeVisible();
  await expectSound(page);
  await confirm(page);
  presses += 1;
  await expect(
    page.getByRole("status").filter({ hasText: /^Danke\. Bestätigt bis \d\d\.\d\d\.\d{4}\.$/ }),
  ).toBeVisible();
  expect(presses).toBe(2);
  await expectSound(page);

  await page.goto(address);
  await expect(page.getByRole("status")).toContainText("hat schon gedient");
  await expect(page.getByRole("button", { name: "Ja, alles stimmt noch" })).toHaveCount(0);
  await expectSound(page);

  await signIn(page, "OTHER_OWNER");
  await expect(page.getByRole("main")).toContainText("Bestätigt am");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the free places of today go with the confirmation", async ({ page }) => {
    await page.goto(await remind());
    await page.getByRole("group").first().getByLabel("Warteliste", { exact: true }).check();
    await confirm(page);
    await expect(page.getByRole("status")).toContainText("Danke. Bestätigt bis");
    const [said] = await ask<{ count: string }>(
      `SELECT count(*) FROM offer o JOIN site s ON s.id = o.site_id JOIN provider p ON p.id = s.provider_id
       WHERE p.identifier = $1 AND o.places = 'WAITLIST' AND o.places_on >= current_date - 1`,
      [IDENTIFIER],
    );
    expect(Number(said?.count)).toBeGreaterThan(0);
  });

  test("to change something one signs in; what does not exist any more is told to the staff", async ({ page }) => {
    const address = await remind();
    await page.goto(address.replace("/stimmt-noch?", "/stimmt-noch/aendern?"));
    await expect(page.getByRole("main")).toContainText("Zum Ändern melden Sie sich an");
    await page.getByRole("link", { name: "Anmelden und ändern" }).click();
    await expect(page).toHaveURL(/\/anmelden\?weiter=/);

    await page.goto(address.replace("/stimmt-noch?", "/stimmt-noch/weg?"));
    const note = `Probe ${Date.now().toString(36)}`;
    await page.getByLabel("Was sollen wir wissen?").fill(note);
    await page.getByRole("main").getByRole("button", { name: "An BAG UB melden" }).click();
    await expect(page.getByRole("status")).toContainText("BAG UB sieht nach");
    const reports = await ask<{ subject: string }>("DELETE FROM report WHERE body LIKE '%' || $1 RETURNING subject", [
      note,
    ]);
    expect(reports).toEqual([{ subject: "GONE" }]);
  });
});

test("the interval is chosen, and the extract says its moment and its address", async ({ page }) => {
  await signIn(page, "OTHER_OWNER");
  await page.goto("/mein-eintrag/erinnerungen");
  await page.getByLabel("Wie oft sollen wir fragen?").selectOption("alle 6 Monate");
  await page.getByRole("main").getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();
  await expect(page.getByLabel("Wie oft sollen wir fragen?")).toHaveValue("6");
  await expectSound(page);

  await page.goto("/mein-eintrag");
  await page.getByRole("link", { name: "Auszug zum Drucken" }).click();
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText(/Stand: \d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr/);
  await expect(sheet.getByRole("img", { name: "QR-Code mit der Adresse des Eintrags" })).toBeVisible();
  await expect(sheet.getByRole("link", { name: /\/anbieter\// })).toBeVisible();
  await expectSound(page);
});

/** The confirmation runs out in five days, and nobody was told yet. */
async function runOut(): Promise<void> {
  await ask(
    `UPDATE provider SET confirm_every = 1, confirmed_on = (current_date + 5 - interval '1 month')::date WHERE identifier = $1`,
    [IDENTIFIER],
  );
  await ask("DELETE FROM reminder WHERE provider_id = (SELECT id FROM provider WHERE identifier = $1)", [IDENTIFIER]);
  await ask("DELETE FROM outbox_mail WHERE template = 'reminder.confirmation' AND recipient = $1", [RECIPIENT]);
}

/** Has the server run its job now, as the clock would in the morning, and reads the link from the mail. */
async function remind(): Promise<string> {
  const boss = new PgBoss({ connectionString: process.env["DATABASE_URL"] ?? "", schema: "jobs", supervise: false });
  await boss.start();
  await boss.send("freshness.reminders");
  await boss.stop({ graceful: false });
  let text = "";
  await expect(async () => {
    const [mail] = await ask<{ text: string }>(
      "SELECT text FROM outbox_mail WHERE template = 'reminder.confirmation' AND recipient = $1",
      [RECIPIENT],
    );
    text = mail?.text ?? "";
    expect(text).toContain("/stimmt-noch?token=");
  }).toPass({ timeout: 90_000 });
  const { pathname, search } = new URL(/https?:\/\/\S+\/stimmt-noch\?token=[\w-]{43}/.exec(text)?.[0] ?? "");
  return `${pathname}${search}`;
}

const confirm = (page: Page) =>
  page.getByRole("main").getByRole("button", { name: "Ja, alles stimmt noch", exact: true }).click();
