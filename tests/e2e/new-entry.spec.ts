import type { Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { overflowing, violations } from "./page-measures";
import { ask } from "./ask";
import { makeNewProvider } from "./new-provider";
import { unique } from "./unique";
import { signIn } from "./sign-in";

const NAME = `Lernort Hafenlicht ${unique()} (Beispiel)`;

test.afterAll(async () => {
  await ask("DELETE FROM person WHERE email LIKE 'hafen-%@example.org'");
  await ask("DELETE FROM provider WHERE name = $1", [NAME]);
});

test("a new provider gets into the directory, and what it changes then goes through the review", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await ask("DELETE FROM rate_limit");
  await begin(page);
  await fillIn(page);
  for (const path of ["bilder", "bilder/neu"]) {
    await page.goto(`/mein-eintrag/${path}`);
    await expect(page.getByRole("main")).not.toContainText(/Sofort sichtbar|Speichern und zeigen/);
  }
  await page.goto("/mein-eintrag");

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, "LEAD");
  const id = await entryId();
  await press(page, "An BAG UB senden");
  await done(page, "Gesendet. BAG UB sieht Ihren Eintrag an");
  await expect(page.getByRole("button", { name: "Zurückholen" })).toBeVisible();

  await test.step("BAG UB sends it back once, with a note", async () => {
    await desk.goto(`/verwaltung/ansprueche?eintrag=${id}`);
    await expect(desk).toHaveURL(new RegExp(`/verwaltung/eintraege/${id}`));
    await desk.getByRole("link", { name: "Zur Ergänzung zurückgeben" }).click();
    await desk.getByRole("button", { name: "Zur Ergänzung zurückgeben" }).click();
    await expect(desk.getByRole("main").getByRole("alert")).toBeVisible();
    await desk.getByLabel("Was noch fehlt oder nicht stimmt").fill("Bitte nennen Sie Telefonzeiten.");
    expect(await violations(desk)).toEqual([]);
    await desk.getByRole("button", { name: "Zur Ergänzung zurückgeben" }).click();
    await expect(desk.getByText("Entschieden. Der Anbieter bekommt eine E-Mail.")).toBeVisible();
  });

  await test.step("the provider mends it and sends it again", async () => {
    await page.goto("/mein-eintrag");
    await expect(page.getByRole("main")).toContainText("Bitte nennen Sie Telefonzeiten.");
    await page.goto("/mein-eintrag/kontakt");
    await page.getByLabel("Telefonzeiten").fill("Mo bis Do, 9 bis 12 Uhr");
    await press(page, "Speichern");
    await done(page, "Gespeichert. Ihr Eintrag ist zurzeit nicht öffentlich.");
    await press(page, "An BAG UB senden");
    await done(page, "Gesendet.");
  });

  await test.step("BAG UB publishes it, and a visitor sees it", async () => {
    await desk.goto(`/verwaltung/eintraege/${id}/sichtbarkeit?zu=PUBLISHED`);
    await desk.getByRole("button", { name: "Veröffentlichen" }).click();
    await expect(desk.getByText("Entschieden. Der Anbieter bekommt eine E-Mail.")).toBeVisible();
    expect(await subjects(id)).toEqual([
      `Bitte ergänzen Sie Ihren Eintrag: ${NAME}`,
      `Ihr Eintrag ist veröffentlicht: ${NAME}`,
    ]);
    await expectPublic(page, "Mo bis Do, 9 bis 12 Uhr");
    await expectPublic(page, "Hafenweg 7");
  });

  await proposeAll(page);
  await approveAll(desk, id);
  await expectPublic(page, "Glückstadt");
  await lookAt(desk, page, id);
  await desk.context().close();
});

async function begin(page: Page): Promise<void> {
  await page.goto("/anbieter-werden/neu");
  const email = `hafen-${Date.now()}@example.org`;
  await makeNewProvider(page, { name: NAME, postcode: "25980", city: "Sylt", email });
}

/** What the page says is missing, one after the other; all of it is written at once. */
async function fillIn(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await expect(main).toContainText("Ihr Eintrag ist noch nicht öffentlich");
  await expect(main.getByRole("link", { name: "Alles stimmt noch" })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflowing(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await missing(page, "Telefon oder E-Mail");
  await expect(main).toContainText("Noch nicht öffentlich");
  await page.getByLabel("Telefon", { exact: true }).fill("040 66969-123");
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  await missing(page, "Straße und Hausnummer");
  await page.getByLabel("Straße und Hausnummer").fill("Hafenweg 7");
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
  for (const area of ["TRAINING", "WORK"] as const) {
    if (area === "TRAINING") await missing(page, "Angebot");
    else await main.getByRole("link", { name: /^Neues Angebot/ }).click();
    await page.getByLabel("Leistungsbereich").selectOption(area);
    await press(page, "Speichern");
    await done(page, "Gespeichert.");
  }
  await main
    .getByRole("link", { name: /^Wer bezahlt dieses Angebot\?/ })
    .first()
    .click();
  await page.getByLabel("Agentur für Arbeit", { exact: true }).selectOption("CONTRACT");
  await press(page, "Speichern");
  await done(page, "Gespeichert.");
}

/** Once public, who pays, a new site and the end of an offer wait for BAG UB. */
async function proposeAll(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await page.goto("/mein-eintrag");
  await main
    .getByRole("link", { name: /^Wer bezahlt dieses Angebot\?/ })
    .first()
    .click();
  await expect(main).toContainText("BAG UB prüft zuerst");
  await expect(page.getByLabel("Agentur für Arbeit", { exact: true })).toHaveValue("CONTRACT");
  await page.getByLabel("Rentenversicherung", { exact: true }).selectOption("CASE_BY_CASE");
  await press(page, "Zur Prüfung senden");
  await done(page, "Gesendet. BAG UB prüft die Änderung.");

  await main.getByRole("link", { name: "Neuer Standort" }).click();
  await page.getByLabel("Postleitzahl").fill("25348");
  await page.getByLabel("Ort", { exact: true }).fill("Glückstadt");
  await press(page, "Zur Prüfung senden");
  await done(page, "Gesendet. BAG UB prüft die Änderung.");

  await main
    .getByRole("link", { name: /^Dieses Angebot gibt es nicht mehr.*Arbeitsbereich/ })
    .first()
    .click();
  await press(page, "Zur Prüfung senden: Angebot entfernen");
  await done(page, "Gesendet. BAG UB prüft die Änderung.");
  expect(await publicText(page)).not.toContain("Glückstadt");
}

async function approveAll(desk: Page, id: string): Promise<void> {
  for (const left of [2, 1, 0]) {
    await desk.goto(`/verwaltung/aenderungen?eintrag=${id}`);
    if (left > 0) await desk.locator("main ol > li").first().getByRole("link").click();
    await expect(desk.getByRole("heading", { level: 1 })).toContainText("Vorschlag:");
    const body = desk.getByRole("main").getByRole("combobox");
    if ((await body.count()) > 0) await body.first().selectOption({ index: 1 });
    await desk.getByRole("button", { name: words("proposals.decide.approve") }).click();
    await expect(desk.getByRole("status")).toHaveText(words("proposals.done.uebernommen"));
  }
  const rows = await ask<{ target: string; state: string }>(
    "SELECT target, state FROM proposal WHERE provider_id = $1 ORDER BY target::text",
    [id],
  );
  expect(rows.map(({ target, state }) => `${target} ${state}`)).toEqual([
    "FUNDING APPROVED",
    "OFFER APPROVED",
    "SITE APPROVED",
  ]);
  const offers = await ask<{ area: string }>(
    "SELECT o.area FROM offer o JOIN site s ON s.id = o.site_id WHERE s.provider_id = $1",
    [id],
  );
  expect(offers.map(({ area }) => area)).toEqual(["TRAINING"]);
}

/** A light edit is public at once, and looked at afterwards. */
async function lookAt(desk: Page, page: Page, id: string): Promise<void> {
  await page.goto("/mein-eintrag/kontakt");
  await page.getByLabel("Telefonzeiten").fill("Freitag ab 8 Uhr");
  await press(page, "Speichern und zeigen");
  await done(page, "Gespeichert. Das ist jetzt zu sehen.");
  await desk.goto("/verwaltung/aenderungen");
  await desk.getByRole("link", { name: /^Sofort sichtbare Änderungen/ }).click();
  const entry = desk.getByRole("region", { name: NAME });
  await expect(entry).toContainText("Freitag ab 8 Uhr");
  await expect(entry).toContainText("Erika (Beispiel)");
  expect(await violations(desk)).toEqual([]);
  await entry.getByRole("button", { name: "Gesehen" }).last().click();
  await expect(desk.getByText("Als gesehen vermerkt.")).toBeVisible();
  await expect(desk.getByRole("region", { name: NAME })).toHaveCount(0);
  expect(await ask("SELECT 1 FROM entry_version WHERE entry_id = $1 AND seen_at IS NOT NULL", [id])).toHaveLength(1);
}

async function missing(page: Page, name: string): Promise<void> {
  const section = page.getByRole("region", { name: "Ihr Eintrag ist noch nicht öffentlich" });
  await section.getByRole("link", { name }).first().click();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name, exact: true }).first().click();
}

async function done(page: Page, said: string): Promise<void> {
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: said })).toBeVisible();
}

async function publicText(page: Page): Promise<string> {
  const [row] = await ask<{ slug: string }>("SELECT slug FROM provider WHERE name = $1", [NAME]);
  return (await page.request.get(`/anbieter/${row?.slug ?? ""}`)).text();
}

/** The public pages follow within a second. */
async function expectPublic(page: Page, said: string): Promise<void> {
  await expect(async () => {
    expect(await publicText(page)).toContain(said);
  }).toPass();
}

async function entryId(): Promise<string> {
  const [row] = await ask<{ id: string }>("SELECT id FROM provider WHERE name = $1", [NAME]);
  return row?.id ?? "";
}

const subjects = async (id: string): Promise<string[]> =>
  (
    await ask<{ subject: string }>(
      "SELECT subject FROM outbox_mail WHERE provider_id = $1 AND template = 'entry.decided' ORDER BY created_at",
      [id],
    )
  ).map(({ subject }) => subject);
