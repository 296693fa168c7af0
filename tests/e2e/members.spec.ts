import { expect, test } from "./journey";
import { expectSound } from "./accessible";
import { ask } from "./ask";
import { lastMail, linkIn } from "./mails";
import { makeNewProvider } from "./new-provider";
import { READ_MS } from "./pace";
import { signIn } from "./sign-in";

/** Far from where other tests search, and with a mail address on record. */
const CLAIMED = "BEISPIEL-00008";

test.beforeEach(async () => {
  await ask("DELETE FROM rate_limit");
});

test("a colleague comes in by a link, signs in by mail later, and is sent away @phone", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const email = `kollegin-${Date.now()}@example.org`;
  await signIn(page, "OWNER");
  await page.goto("/mein-eintrag/team");
  await expectSound(page);
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Einladen" }).click();
  await expect(page.getByText("Die Einladung ist unterwegs.")).toBeVisible();

  const other = await browser.newPage();
  await other.goto(await linkIn(email));
  await expectSound(other);
  await other.getByRole("button", { name: "Eintrag übernehmen" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toBeVisible();
  await other.getByLabel("Ihr Name").fill("Kollegin (Beispiel)");
  await other.getByRole("button", { name: "Eintrag übernehmen" }).click();
  await other.waitForURL("**/mein-eintrag");
  await other.goto("/konto");
  await expectSound(other);
  await expect(other.getByText("zweiten Faktor")).toHaveCount(0);
  await other.getByRole("button", { name: "Abmelden", exact: true }).first().click();
  await expect(other.getByText("Sie sind abgemeldet.")).toBeVisible();

  await other.goto("/mein-eintrag/team");
  await other.getByRole("link", { name: "Ohne Passwort anmelden" }).click();
  await other.getByLabel("E-Mail-Adresse").fill(email);
  await expectSound(other);
  await other.getByRole("button", { name: "E-Mail schicken" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Code eingeben" })).toBeVisible();
  await expectSound(other);
  await other.getByLabel("E-Mail-Adresse").fill(email);
  await other.getByLabel("Code aus der E-Mail").fill(await codeIn(email));
  await other.getByRole("button", { name: "Jetzt anmelden" }).click();
  await other.waitForURL("**/mein-eintrag/team");
  await expect(other.getByRole("button", { name: "Einladen" }), "only the Leitung invites").toHaveCount(0);

  await page.goto("/mein-eintrag/team");
  const row = page.getByRole("listitem").filter({ hasText: email });
  await row.getByRole("button", { name: "Zugang wegnehmen" }).click();
  await expect(page.getByText("Die Person hat keinen Zugang mehr.")).toBeVisible();
  await other.goto("/mein-eintrag/team");
  await expect(other).toHaveURL(/kein-zugang/);
  await other.close();
});

test("an entry is claimed from its own page, at once by the address on record", async ({ page }) => {
  const { slug, email, id } = await claimed();
  await leaveAlone(id);
  await page.goto(`/anbieter/${slug}`);
  await page.getByRole("link", { name: "Das ist unser Eintrag" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Eintrag übernehmen" })).toBeVisible();
  await expectSound(page);
  await page.getByLabel("Ihr Name").fill("Erika (Beispiel)");
  await page.getByLabel("Ihre Aufgabe beim Anbieter").fill("Leitung");
  await page.getByLabel("Ihre E-Mail-Adresse").fill(email);
  await page.waitForTimeout(READ_MS);
  await page.getByRole("button", { name: "Anfrage senden" }).click();
  await expect(page.getByText("Ihre Anfrage ist angekommen.")).toBeVisible();
  await expectSound(page);
  await page.goto(await linkIn(email));
  await page.getByLabel("Ihr Name").fill("Erika (Beispiel)");
  await page.getByRole("button", { name: "Eintrag übernehmen" }).click();
  await page.waitForURL("**/mein-eintrag");
  await leaveAlone(id);
});

test("a claim by somebody else waits for staff, who refuse it with a reason", async ({ page, browser }) => {
  const { slug } = await claimed();
  const email = `fremd-${Date.now()}@example.net`;
  await page.goto("/anbieter-werden");
  await expectSound(page);
  await page.goto(`/anbieter-werden/uebernehmen?eintrag=${slug}`);
  await page.getByLabel("Ihr Name").fill("Otto Fremd (Beispiel)");
  await page.getByLabel("Ihre Aufgabe beim Anbieter").fill("Verwaltung");
  await page.getByLabel("Ihre E-Mail-Adresse").fill(email);
  await page.waitForTimeout(READ_MS);
  await page.getByRole("button", { name: "Anfrage senden" }).click();
  await expect(page.getByText("Ihre Anfrage ist angekommen.")).toBeVisible();

  const desk = await browser.newPage();
  await signIn(desk, "SECOND_REVIEWER");
  await desk.goto("/verwaltung/ansprueche");
  await expectSound(desk);
  await desk.getByRole("listitem").filter({ hasText: email }).getByRole("link").click();
  await expect(desk.getByRole("heading", { level: 1, name: /^Antrag:/ })).toBeVisible();
  await expectSound(desk);
  await desk.getByLabel("Grund der Ablehnung").fill("Der Anbieter kennt Sie nicht.");
  await desk.getByRole("button", { name: "Ablehnen" }).click();
  await expect(desk.getByText("Der Antrag ist abgelehnt.")).toBeVisible();
  expect(await lastMail(email)).toContain("Der Anbieter kennt Sie nicht.");
  await desk.close();
});

test("staff invites a provider and sees how far the invitation is", async ({ page }) => {
  await signIn(page, "LEAD");
  await page.goto("/verwaltung/einladungen");
  await expectSound(page);
  await page.getByRole("main").getByRole("checkbox").last().check();
  await page.getByRole("button", { name: "Einladen", exact: true }).click();
  await expect(page.getByText("Die Einladungen sind unterwegs.")).toBeVisible();
  await page.getByRole("main").getByRole("checkbox").last().check();
  await page.getByRole("button", { name: "Am Telefon erledigt" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await page.getByLabel("Was am Telefon vereinbart wurde").fill("Möchte nicht selbst pflegen");
  await page.getByRole("button", { name: "Am Telefon erledigt" }).click();
  await expect(page.getByText("Notiert. Es folgen keine Erinnerungen.")).toBeVisible();
  await page.goto("/verwaltung/einladungen?stand=PHONE");
  await expect(page.getByText("Möchte nicht selbst pflegen").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a new provider makes a draft by a link", async ({ page }) => {
    await page.goto("/anbieter-werden");
    await page.getByRole("link", { name: "Neuen Eintrag anlegen" }).click();
    await page.getByRole("button", { name: "E-Mail schicken" }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await makeNewProvider(page, {
      name: "Lernort Ohne Skript (Beispiel)",
      postcode: "18209",
      city: "Bad Doberan",
      email: `neu-${Date.now()}@example.org`,
    });
    // Example data stay what they were.
    await ask("DELETE FROM provider WHERE name = 'Lernort Ohne Skript (Beispiel)'");
  });
});

type Claimed = { id: string; slug: string; email: string };

async function claimed(): Promise<Claimed> {
  const [row] = await ask<Claimed>("SELECT id, slug, email FROM provider WHERE identifier = $1", [CLAIMED]);
  if (!row) throw new Error("The database has no example data.");
  return row;
}

/** As if nobody had ever come. */
async function leaveAlone(id: string): Promise<void> {
  await ask("DELETE FROM membership WHERE provider_id = $1", [id]);
  await ask("DELETE FROM person WHERE email = (SELECT email FROM provider WHERE id = $1)", [id]);
}

async function codeIn(mailTo: string): Promise<string> {
  return /^ {4}(\d{3} \d{3})$/m.exec(await lastMail(mailTo))?.[1] ?? "";
}
