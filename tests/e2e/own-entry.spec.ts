import type { Page } from "@playwright/test";
import { expect, test } from "./journey";
import { expectSound } from "./accessible";
import { unique } from "./unique";
import { signIn } from "./sign-in";

test.use({ viewport: { width: 320, height: 700 } });

/** Words that no other run has. */
const mark = () => `Probe ${unique()}`;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name, exact: true }).first().click();
}

async function done(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: words })).toBeVisible();
}

/** The public pages follow within a second. */
async function expectPublic(page: Page, words: string): Promise<void> {
  const address = await page.getByRole("link", { name: "Öffentliche Seite ansehen" }).getAttribute("href");
  await expect(async () => {
    expect(await (await page.request.get(address ?? "")).text()).toContain(words);
  }).toPass();
}

test("what is light is public at once, what is identity waits beside it", async ({ page }) => {
  await signIn(page, "OWNER");
  const hours = mark();
  await page.goto("/mein-eintrag/kontakt");
  await expect(page.getByRole("main")).toContainText("Sofort sichtbar");
  await page.getByLabel("Telefonzeiten").fill(hours);
  await press(page, "Speichern und zeigen");
  await done(page, "Gespeichert.");
  await expectPublic(page, hours);

  const name = mark();
  await page.goto("/mein-eintrag/traeger");
  await expect(page.getByRole("main")).toContainText("BAG UB prüft zuerst");
  await page.getByLabel("Kurzname").fill(name);
  await press(page, "Zur Prüfung senden");
  await done(page, "Gesendet.");
  await expect(page.getByRole("main")).toContainText("Wartet auf die Prüfung durch BAG UB.");
  await expectPublic(page, hours);
  const address = await page.getByRole("link", { name: "Öffentliche Seite ansehen" }).getAttribute("href");
  expect(await (await page.request.get(address ?? "")).text()).not.toContain(name);

  await page.goto("/mein-eintrag/traeger");
  await expect(page.getByLabel("Kurzname")).toHaveValue(name);
  await press(page, "Zurückziehen");
  await done(page, "Zurückgezogen.");
  await page.goto("/mein-eintrag/traeger");
  await expect(page.getByLabel("Kurzname")).not.toHaveValue(name);
});

test("a form saves itself, and a lost session loses nothing", async ({ page }) => {
  await signIn(page, "MEMBER");
  const words = mark();
  await page.goto("/mein-eintrag/beschreibung");
  await expect(async () => {
    await page.getByLabel("Über den Anbieter").fill(words);
    await expect(page.getByRole("status").filter({ hasText: "Entwurf gespeichert" })).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await page.context().clearCookies();
  await press(page, "Speichern und zeigen");
  await expect(page.getByRole("alert").filter({ hasText: "nicht mehr angemeldet" })).toBeVisible();
  await expect(page.getByLabel("Über den Anbieter")).toHaveValue(words);

  await signIn(page, "OWNER");
  await page.goto("/mein-eintrag/beschreibung");
  await expect(page.getByLabel("Über den Anbieter")).not.toHaveValue(words);
  await page.context().clearCookies();
  await signIn(page, "MEMBER");
  await expect(page.getByRole("main")).toContainText("Ihr Entwurf vom");
  await page.goto("/mein-eintrag/beschreibung");
  await expect(page.getByLabel("Über den Anbieter")).toHaveValue(words);
  await press(page, "Entwurf verwerfen");
  await done(page, "Der Entwurf ist verworfen.");
  await page.goto("/mein-eintrag/beschreibung");
  await expect(page.getByLabel("Über den Anbieter")).not.toHaveValue(words);
});

test("nobody is asked more than two presses for free places and for 'Alles stimmt noch'", async ({ page }) => {
  await signIn(page, "OWNER");
  await page.goto("/mein-eintrag");
  await press(page, "auf Anfrage");
  await done(page, "mit Stand von heute");
  await page.getByRole("main").getByRole("link", { name: "Alles stimmt noch" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alles stimmt noch");
  // Whoever ran this test today before finds the entry confirmed.
  const button = page.getByRole("button", { name: "Ja, alles stimmt noch" });
  if (await button.isVisible()) await button.click();
  await expect(page.getByRole("main")).toContainText(/Danke\. Bestätigt bis \d\d\.\d\d\.\d{4}\./);

  await page.context().clearCookies();
  await signIn(page, "OTHER_OWNER");
  await page.goto("/mein-eintrag/bestaetigen");
  await expect(page.getByRole("main")).toContainText("Freie Plätze heute?");
});

test("another provider's site is as if it were not there", async ({ page }) => {
  await signIn(page, "OWNER");
  await page.goto("/mein-eintrag");
  const links = page.getByRole("main").locator('a[href^="/mein-eintrag/standorte/"][href$="/anschrift"]');
  const address = (await links.first().getAttribute("href")) ?? "";
  await page.context().clearCookies();
  await signIn(page, "OTHER_OWNER");
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.goto("/mein-eintrag?eintrag=00000000-0000-7000-8000-00000000ffff"))?.status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a draft is saved by its button and offered again", async ({ page }) => {
    await signIn(page, "MEMBER");
    const words = mark();
    await page.goto("/mein-eintrag/mitbestimmung");
    await page.getByLabel("Beschwerdestelle").fill(words);
    await press(page, "Entwurf speichern");
    await done(page, "Ihr Entwurf ist gespeichert.");
    await expect(page.getByLabel("Beschwerdestelle")).toHaveValue(words);
    await expect(page.getByRole("main")).toContainText("Ihr Entwurf vom");
    await press(page, "Speichern und zeigen");
    await done(page, "Gespeichert.");
    await expectPublic(page, words);
    await page.goto("/mein-eintrag/kontakt");
    await page.getByLabel("Telefon", { exact: true }).fill("keine Nummer");
    await press(page, "Speichern und zeigen");
    await expect(page.getByRole("alert")).toContainText("Bitte prüfen Sie Ihre Angaben");
    await expect(page.getByLabel("Telefon", { exact: true })).toHaveValue("keine Nummer");
  });

  test("a form that is sent after the sign-in ended says how to go on, and is sent again", async ({ page }) => {
    await signIn(page, "MEMBER");
    const hours = mark();
    await page.goto("/mein-eintrag/kontakt");
    await page.getByLabel("Telefonzeiten").fill(hours);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await press(page, "Speichern und zeigen");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sie sind nicht mehr angemeldet");
    const signInAgain = page.getByRole("link", { name: "zweiten Fenster" });
    await expect(signInAgain).toHaveAttribute("href", "/anmelden?weiter=%2Fmein-eintrag%2Fkontakt");
    await page.context().addCookies(cookies);
    await page.reload();
    await done(page, "Gespeichert.");
    await expectPublic(page, hours);
  });
});

test("every page of the own entry is accessible and fits a phone", async ({ page }) => {
  test.slow();
  await signIn(page, "OWNER");
  await page.goto("/mein-eintrag");
  const links = await page
    .getByRole("main")
    .locator('a[href^="/mein-eintrag"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  // One site and one offer stand for all.
  const kinds = new Map(links.map((link) => [link.replace(/[0-9a-f-]{36}/, "…"), link]));
  const pages = ["/mein-eintrag", "/mein-eintrag/rueckfragen", "/mein-eintrag/vorschau?sprache=en", ...kinds.values()];
  expect(pages.length).toBeGreaterThan(15);
  for (const address of pages) {
    await page.goto(address);
    await expectSound(page);
  }
});
