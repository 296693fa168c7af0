import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { examplePdf } from "../../prisma/seed/examples/example-pdf";
import { expectSound } from "./accessible";
import { ask } from "./ask";
import { signIn } from "./sign-in";

const upload = (text: string) => ({
  name: "Vereinbarung 2026.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(examplePdf([text, String(Math.random())])),
});
const PNG = {
  name: "foto.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
    "base64",
  ),
};

/** The example entry with the most cells. */
async function providerId(): Promise<string> {
  const [row] = await ask<{ provider_id: string }>(
    `SELECT s.provider_id FROM recognition r JOIN offer o ON o.id = r.offer_id JOIN site s ON s.id = o.site_id
     GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  );
  return row?.provider_id ?? "";
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Art des Nachweises").selectOption("SERVICE_AGREEMENT");
  await page.getByLabel("Aussteller", { exact: true }).fill("Bezirk (Beispiel)");
  await page.getByLabel("Ausgestellt am").fill("2026-01-15");
  const cells = page.getByRole("group", { name: "Für welche Zellen" });
  await cells.getByRole("checkbox").nth(0).check();
  await cells.getByRole("checkbox").nth(1).check();
  await cells.getByRole("textbox").nth(1).fill("7");
}

test("a document for two cells: filed with its file, looked at, taken along, corrected", async ({ page }) => {
  await signIn(page, "REVIEWER");
  await page.goto(`/verwaltung/nachweise/neu?anbieter=${await providerId()}`);
  await expectSound(page);
  const file = upload("Leistungsvereinbarung");
  await fillIn(page);
  await page.getByLabel("Datei (freiwillig)").setInputFiles(file);
  await page.getByRole("button", { name: "Nachweis speichern" }).click();
  await page.waitForURL("**gespeichert=erfasst");
  await expect(page.getByText("Der Nachweis ist gespeichert.")).toBeVisible();
  await expect(page.getByText("(Seite 7)")).toBeVisible();
  await expectSound(page);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Herunterladen Vereinbarung 2026.pdf" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("Vereinbarung 2026.pdf");
  expect((await readFile(await saved.path())).equals(file.buffer)).toBe(true);

  // Not every browser of the tests has a PDF viewer: what counts is that the frame may load the file.
  const framed = page.waitForResponse((answer) => /\/verwaltung\/dateien\/[^?]+$/.test(answer.url()));
  await page.getByRole("link", { name: "Ansehen Vereinbarung 2026.pdf" }).click();
  expect((await framed).status()).toBe(200);
  await expect(page.getByTitle("Nachweis: Vereinbarung 2026.pdf")).toBeVisible();
  await expectSound(page);

  await page.getByLabel("Weitere Datei").setInputFiles(PNG);
  await page.getByRole("button", { name: "Datei hinzufügen" }).click();
  await page.waitForURL("**gespeichert=datei**");
  await expect(page.getByText("Die Datei ist hinzugefügt.")).toBeVisible();
  const picture = page.getByRole("img", { name: "Nachweis als Bild: foto.png" });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expectSound(page);
  await page.getByLabel("Weitere Datei").setInputFiles(PNG);
  await page.getByRole("button", { name: "Datei hinzufügen" }).click();
  await expect(page.getByText("Genau diese Datei ist hier schon gespeichert.")).toBeVisible();

  await page.getByRole("link", { name: "Angaben bearbeiten" }).click();
  await page.waitForURL("**/bearbeiten");
  await expectSound(page);
  await page.getByLabel("Aktenzeichen oder Nummer").fill("AZ 12/26");
  await page.getByRole("button", { name: "Änderungen speichern" }).click();
  await page.waitForURL("**gespeichert=geaendert");
  await expect(page.getByText("AZ 12/26")).toBeVisible();
});

test("what is wrong is said, and what was typed stays", async ({ page }) => {
  await signIn(page, "REVIEWER");
  await page.goto(`/verwaltung/nachweise/neu?anbieter=${await providerId()}`);
  await fillIn(page);
  await page.getByLabel("Gilt bis").fill("2025-01-15");
  await page.getByLabel("Datei (freiwillig)").setInputFiles({ ...PNG, buffer: Buffer.from("kein Bild") });
  await page.getByRole("button", { name: "Nachweis speichern" }).click();
  await expect(page.getByRole("link", { name: /Gilt bis: Das Ende liegt vor dem Anfang/ })).toBeVisible();
  await page.getByLabel("Gilt bis").fill("2027-01-15");
  await page.getByLabel("Datei (freiwillig)").setInputFiles({ ...PNG, buffer: Buffer.from("kein Bild") });
  await page.getByRole("button", { name: "Nachweis speichern" }).click();
  await expect(page.getByText("Diese Datei können wir nicht annehmen.")).toBeVisible();
  await expect(page.getByText("Dateien wählen Sie bitte noch einmal aus.")).toBeVisible();
  await expect(page.getByLabel("Aussteller", { exact: true })).toHaveValue("Bezirk (Beispiel)");
  const cells = page.getByRole("group", { name: "Für welche Zellen" });
  await expect(cells.getByRole("checkbox").nth(1)).toBeChecked();
  await expect(cells.getByRole("textbox").nth(1)).toHaveValue("7");
  await expectSound(page);

  await page.getByLabel("Datei (freiwillig)").setInputFiles({ ...PNG, buffer: Buffer.alloc(11 * 1024 * 1024) });
  await expect(page.getByText("Die Datei ist zu groß. Erlaubt sind 10 MB.")).toBeVisible();
  await expect(page.getByLabel("Datei (freiwillig)")).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a document is filed, its file shown and deleted again, at 320 px too @phone", async ({ page }) => {
    await signIn(page, "LEAD");
    await page.goto(`/verwaltung/nachweise/neu?anbieter=${await providerId()}`);
    await fillIn(page);
    await page.getByLabel("Datei (freiwillig)").setInputFiles(PNG);
    await page.getByRole("button", { name: "Nachweis speichern" }).click();
    await expect(page.getByText("Der Nachweis ist gespeichert.")).toBeVisible();
    await page.getByRole("link", { name: "Ansehen foto.png" }).click();
    await expect(page.getByRole("img", { name: "Nachweis als Bild: foto.png" })).toBeVisible();

    await page.getByRole("link", { name: "Löschen … foto.png" }).click();
    await page.getByRole("button", { name: "Datei endgültig löschen" }).click();
    await expect(page.getByRole("link", { name: "Warum? Bitte ausfüllen." })).toBeVisible();
    await page.getByLabel("Warum?").fill("Gehört zu einem anderen Anbieter");
    await page.getByRole("button", { name: "Datei endgültig löschen" }).click();
    await expect(page.getByText("Die Datei ist gelöscht.")).toBeVisible();
    await expect(page.getByText(/Die Datei wurde am .* gelöscht/)).toBeVisible();
    await expect(page.getByRole("link", { name: /foto\.png/ })).toHaveCount(0);
  });

  test("a post that is too big is explained", async ({ page }) => {
    await signIn(page, "LEAD");
    await page.goto(`/verwaltung/nachweise/neu?anbieter=${await providerId()}`);
    await fillIn(page);
    const file = { ...PNG, buffer: Buffer.alloc(13 * 1024 * 1024) };
    await page.getByLabel("Datei (freiwillig)").setInputFiles(file);
    const answer = page.waitForResponse((each) => each.request().method() === "POST");
    await page.getByRole("button", { name: "Nachweis speichern" }).click();
    expect((await answer).status()).toBe(413);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Das war zu groß");
    await page.getByRole("link", { name: "Das Formular neu laden" }).click();
    await expect(page.getByLabel("Aussteller", { exact: true })).toBeVisible();
  });
});

test("a file is shown to nobody else, and to no other site", async ({ page, browser }) => {
  await signIn(page, "LEAD");
  await page.goto(`/verwaltung/nachweise/neu?anbieter=${await providerId()}`);
  await fillIn(page);
  await page.getByLabel("Datei (freiwillig)").setInputFiles(upload("geheim"));
  await page.getByRole("button", { name: "Nachweis speichern" }).click();
  const address = await page.getByRole("link", { name: /^Herunterladen/ }).getAttribute("href");
  const path = address?.replace("?herunterladen", "") ?? "";

  const own = await page.request.get(path);
  expect(own.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-security-policy": "frame-ancestors 'self'",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(own.headers()["content-disposition"]).toMatch(/^inline; filename="Vereinbarung 2026.pdf"/);
  expect((await page.request.get("/verwaltung/dateien/unsinn")).status()).toBe(404);

  const stranger = await browser.newContext();
  const visitor = await stranger.request.get(path, { maxRedirects: 0 });
  expect([visitor.status(), visitor.headers()["location"]]).toEqual([
    307,
    expect.stringContaining("/anmelden?weiter="),
  ]);
  const editor = await stranger.newPage();
  await signIn(editor, "CONTENT");
  expect((await editor.request.get(path)).status()).toBe(403);
  expect((await editor.goto(`/verwaltung/nachweise/neu?anbieter=${await providerId()}`))?.status()).toBe(403);
  await stranger.close();
});
