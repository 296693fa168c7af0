import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./journey";
import { expectSound } from "./accessible";
import { unique } from "./unique";
import { signIn, type ExampleRole } from "./sign-in";

/** A name that no other run has. */
const named = (what: string) => `${what} ${unique()} (Beispiel)`;

async function explain(page: Page, reason = "Eigene Recherche"): Promise<void> {
  await page.getByLabel("Grund", { exact: true }).selectOption({ label: reason });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name, exact: true }).click();
}

async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("link", { name, exact: typeof name === "string" })
    .click();
}

async function done(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: words })).toBeVisible();
}

/** A draft with a site and an offer; ends on its page and answers its address. */
async function makeDraft(page: Page, name: string): Promise<string> {
  await page.goto("/verwaltung/eintraege/neu");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await explain(page);
  await press(page, "Eintrag anlegen");
  await done(page, "Der Eintrag ist angelegt.");
  const address = new URL(page.url()).pathname;
  await follow(page, "Standort hinzufügen");
  await page.getByLabel("Straße und Hausnummer").fill("Musterweg 1");
  await page.getByLabel("Postleitzahl").fill("98527");
  await page.getByLabel("Ort", { exact: true }).fill("Suhl");
  await explain(page);
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  await follow(page, /^Angebot hinzufügen/);
  await page.getByLabel("Leistungsbereich").selectOption({ label: "Arbeitsbereich" });
  await explain(page);
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  return address;
}

async function publish(page: Page): Promise<void> {
  await follow(page, "Veröffentlichen");
  await explain(page);
  await press(page, "Veröffentlichen");
  await done(page, "Die Sichtbarkeit ist geändert.");
}

/** The public pages follow within a second, so nobody goes there at once. */
async function publicAddress(page: Page): Promise<string> {
  const link = page.getByRole("main").getByRole("link", { name: "Öffentliche Seite ansehen", exact: true });
  return (await link.getAttribute("href")) ?? "";
}

async function another(browser: Browser, baseURL: string | undefined, role: ExampleRole): Promise<Page> {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await signIn(page, role);
  return page;
}

test("an entry goes from nothing to the public page, and away again with a reason", async ({ page }) => {
  await signIn(page, "LEAD");
  const name = named("Lernort Ulme");
  const address = await makeDraft(page, name);
  await expect(page.getByText("Nicht öffentlich zu sehen.")).toBeVisible();
  await publish(page);
  const shown = await publicAddress(page);
  await expect(async () => {
    await page.goto(shown);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name, { timeout: 1_000 });
  }).toPass();

  await page.goto(`${address}/sichtbarkeit?zu=HIDDEN`);
  await press(page, "Ausblenden");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Bitte prüfen Sie Ihre Angaben");
  await explain(page, "Mitteilung des Anbieters");
  await press(page, "Ausblenden");
  await done(page, "Die Sichtbarkeit ist geändert.");
  await expect(async () => expect((await page.request.get(shown)).status()).toBe(404)).toPass();

  await page.goto(`${address}/verlauf`);
  await expect(page.getByRole("main")).toContainText("Mitteilung des Anbieters");
  await expect(page.getByRole("main")).toContainText("Leitung (Beispiel) (Leitung)");
  const visibility = page.getByRole("row", { name: /Sichtbarkeit/ }).first();
  await expect(visibility).toContainText("veröffentlicht");
  await expect(visibility).toContainText("ausgeblendet");
});

test("two people who edit one section lose nothing", async ({ page, browser, baseURL }) => {
  await signIn(page, "LEAD");
  const address = await makeDraft(page, named("Lernort Linde"));
  const second = await another(browser, baseURL, "CONTENT");
  for (const one of [page, second]) await one.goto(`${address}/angaben/kontakt`);

  await second.getByLabel("Telefon", { exact: true }).fill("030 23125-010");
  await second.getByLabel("Telefonzeiten").fill("Mo bis Fr 9 bis 12 Uhr");
  await explain(second);
  await press(second, "Speichern");
  await done(second, "Gespeichert.");

  await page.getByLabel("Telefon", { exact: true }).fill("030 23125-020");
  await page.getByLabel("E-Mail", { exact: true }).fill("post@example.org");
  await explain(page);
  await press(page, "Speichern");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Eine andere Person hat diesen Eintrag inzwischen geändert.",
  );
  const phone = page.getByLabel("Telefon", { exact: true });
  await expect(phone).toHaveValue("030 23125-020");
  await expect(phone).toHaveAccessibleDescription(/Inzwischen gespeichert: „030 23125-010“/);
  await expect(page.getByLabel("Telefonzeiten")).toHaveValue("Mo bis Fr 9 bis 12 Uhr");
  await expect(page.getByLabel("Grund", { exact: true })).toHaveValue("RESEARCH");
  await expectSound(page);
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  for (const words of ["030 23125-020", "post@example.org", "Mo bis Fr 9 bis 12 Uhr"]) {
    await expect(page.getByRole("main")).toContainText(words);
  }
  await second.close();
});

test("an old version comes back, and says before what will not", async ({ page }) => {
  await signIn(page, "LEAD");
  const name = named("Lernort Erle");
  const address = await makeDraft(page, name);
  await page.goto(`${address}/angaben/traeger`);
  await page.getByLabel("Name", { exact: true }).fill(named("Anders"));
  await explain(page, "Fehler berichtigt");
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  await page.goto(`${address}/verlauf`);
  await follow(page, /wiederherstellen\s*: Fassung 3$/);
  await expect(page.getByRole("row", { name: /^Name/ })).toContainText(name);
  await expect(page.getByRole("main")).toContainText("Was geprüft ist, ändert sich nur durch eine Prüfung.");
  await expectSound(page);
  await explain(page, "Fehler berichtigt");
  await press(page, "Wiederherstellen");
  await done(page, "Die Fassung ist wiederhergestellt.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("a double is merged, and its address leads on", async ({ page }) => {
  await signIn(page, "LEAD");
  const [keep, double] = [named("Lernort Buche"), named("Doppelt Buche")];
  const address = await makeDraft(page, keep);
  await publish(page);
  await makeDraft(page, double);
  await publish(page);
  const former = await publicAddress(page);

  await page.goto(`${address}/zusammenfuehren`);
  await page.getByRole("main").getByLabel("Welcher Eintrag ist doppelt?").fill(double);
  await press(page, "Suchen");
  await follow(page, /^Mit diesem vergleichen/);
  await expectSound(page);
  await expect(page.getByLabel(/^Suhl/)).toContainText("Ist derselbe Ort wie: Suhl");
  await press(page, "Weiter");
  await expect(page.getByText("Ein Angebot gibt es an beiden Orten.")).toBeVisible();
  await explain(page, "Fehler berichtigt");
  await press(page, "Zusammenführen");
  await done(page, "Die Einträge sind zusammengeführt.");
  await expect(async () => {
    await page.goto(former);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(keep, { timeout: 1_000 });
  }).toPass();
});

test("the position of a site is set on the map, by keyboard too", async ({ page }) => {
  await signIn(page, "CONTENT");
  const address = await makeDraft(page, named("Lernort Esche"));
  await page.goto(address);
  await follow(page, /^Lage/);
  const lat = page.getByLabel("Breite");
  const before = await lat.inputValue();
  const pin = page.getByRole("button", { name: /^Punkt des Standorts/ });
  await pin.focus();
  await page.keyboard.press("Shift+ArrowUp");
  await expect(lat).not.toHaveValue(before);
  await expect(page.getByLabel("Punkt genau setzen")).toBeChecked();
  const moved = await lat.inputValue();
  await page.locator(".leaflet-container").click({ position: { x: 60, y: 300 } });
  await expect(lat).not.toHaveValue(moved);
  await expectSound(page);
  await explain(page);
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  await expect(page.getByRole("main")).toContainText("Lage von Hand eingetragen");
});

test("a telephone call makes an entry fresh", async ({ page }) => {
  await signIn(page, "REVIEWER");
  const address = await makeDraft(page, named("Lernort Weide"));
  await page.goto(`${address}/bestaetigen`);
  await page.getByLabel("Wer hat das gesagt?").fill("Leitung Berufsbildung");
  await press(page, "Heute bestätigt");
  await done(page, "Bestätigt.");
  await page.goto(`${address}/verlauf`);
  await expect(page.getByRole("main")).toContainText("Am Telefon bestätigt: Leitung Berufsbildung");
});

test("everything works without JavaScript", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await signIn(page, "LEAD");
  const name = named("Lernort Pappel");
  const address = await makeDraft(page, name);
  await page.goto(address);
  await follow(page, /^Einzugsgebiet/);
  await page.getByLabel("Für Menschen aus").selectOption({ label: "einem Umkreis" });
  await explain(page);
  await press(page, "Speichern");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Umkreis in km: Bitte ausfüllen.");
  await page.getByLabel("Umkreis in km").fill("40");
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  await publish(page);
  await page.goto(`/verwaltung/eintraege?suche=${encodeURIComponent(name)}`);
  await expect(page.getByText("Ein Eintrag passt")).toBeVisible();
  await page.close();
});

test("who only reads sees no forms", async ({ page }) => {
  await signIn(page, "AUDITOR");
  await page.goto("/verwaltung/eintraege");
  await expect(page.getByRole("link", { name: "Neuer Eintrag" })).toHaveCount(0);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByText("Sie können diesen Eintrag lesen, aber nicht ändern.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /ändern$/ })).toHaveCount(0);
  const address = new URL(page.url()).pathname;
  for (const part of ["angaben/kontakt", "bestaetigen", "sichtbarkeit?zu=HIDDEN", "zusammenfuehren", "standorte/neu"]) {
    expect((await page.request.get(`${address}/${part}`)).status(), part).toBe(403);
  }
});

test("a funder is corrected, and the list says what is still to be checked", async ({ page }) => {
  await signIn(page, "CONTENT");
  await page.goto("/verwaltung/leistungstraeger");
  await expectSound(page);
  await page
    .getByRole("link", { name: /ändern$/ })
    .last()
    .click();
  await page.getByLabel("Andere Namen").fill("Erster Name\nZweiter Name");
  await expectSound(page);
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  await expect(page.getByRole("main")).toContainText("Erster Name, Zweiter Name");
});

for (const part of ["", "/angaben/traeger", "/angaben/beschreibung", "/verlauf", "/sichtbarkeit?zu=BLOCKED"]) {
  test(`the page of an entry is accessible: ${part || "overview"} @phone`, async ({ page }) => {
    await signIn(page, "LEAD");
    await page.goto("/verwaltung/eintraege?sichtbarkeit=PUBLISHED");
    await expectSound(page);
    const link = page.getByRole("row").nth(3).getByRole("link");
    await page.goto(`${(await link.getAttribute("href")) ?? ""}${part}`);
    await expectSound(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
