import type { Page } from "@playwright/test";
import sharp from "sharp";
import { examplePdf } from "../../prisma/seed/examples/example-pdf";
import { expect, test } from "./journey";
import { expectSound } from "./accessible";
import { ask } from "./ask";
import { unique } from "./unique";
import { signIn } from "./sign-in";

test.use({ viewport: { width: 320, height: 700 } });
// Pictures of one entry: its tests take turns.
test.describe.configure({ mode: "default" });

const mark = () => `Probe ${unique()}`;
const photo = async () => ({
  name: "foto.jpg",
  mimeType: "image/jpeg",
  buffer: await sharp({
    create: { width: 1600, height: 1000, channels: 3, background: { r: 90, g: Math.random() * 255, b: 160 } },
  })
    .jpeg()
    .withExif({ IFD0: { Make: "Kanarienkamera" } })
    .toBuffer(),
});
const pdf = (text: string) => ({
  name: `${text}.pdf`,
  mimeType: "application/pdf",
  buffer: Buffer.from(examplePdf([text])),
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name, exact: true }).click();
}

async function setVisibility(slug: string, visibility: string): Promise<void> {
  await ask(`UPDATE provider SET visibility = $2::"Visibility" WHERE slug = $1`, [slug, visibility]);
  await ask("UPDATE directory_revision SET revision = revision + 1");
}

test("a photo is public at once, described, ordered and taken away again", async ({ page, browser }) => {
  await signIn(page, "OTHER_OWNER");
  await page.goto("/mein-eintrag");
  const address = (await page.getByRole("link", { name: "Öffentliche Seite ansehen" }).getAttribute("href")) ?? "";
  await page.goto("/mein-eintrag/bilder");
  await expectSound(page);
  await page.getByRole("link", { name: "Foto hinzufügen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Foto hinzufügen");
  const alt = mark();
  await page.getByLabel("Was ist zu sehen?").fill(alt);
  await page.getByLabel("Datei").setInputFiles({ ...(await photo()), buffer: Buffer.from("kein Bild") });
  await press(page, "Speichern und zeigen");
  await expect(page.getByRole("link", { name: /^Sind Menschen zu erkennen\?/ })).toBeVisible();
  await expectSound(page);
  await page.getByLabel("Niemand ist zu erkennen").check();
  await page.getByLabel("Datei").setInputFiles({ ...(await photo()), buffer: Buffer.from("kein Bild") });
  await press(page, "Speichern und zeigen");
  await expect(page.getByText("Diese Datei ist kein Bild, das wir zeigen können.")).toBeVisible();
  await expect(page.getByLabel("Was ist zu sehen?")).toHaveValue(alt);
  await expect(page.getByLabel("Niemand ist zu erkennen")).toBeChecked();
  await page.getByLabel("Datei").setInputFiles(await photo());
  await press(page, "Speichern und zeigen");
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();
  await expectSound(page);

  const visitor = await (await browser.newContext()).newPage();
  const image = visitor.getByRole("img", { name: alt });
  await expect(async () => {
    await visitor.goto(address);
    await expect(image).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1200);
  await expectSound(visitor);
  const src = (await image.getAttribute("src")) ?? "";
  const answer = await visitor.request.get(src);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  expect((await answer.body()).includes("Kanarienkamera")).toBe(false);
  expect((await visitor.request.get(src.replace(/.{5}\.webp$/, "00000.webp"))).status()).toBe(404);
  expect(await (await visitor.request.get("/anbieter")).text()).not.toContain("/bilder/");

  const slug = address.split("/").at(-1) ?? "";
  await setVisibility(slug, "HIDDEN");
  await expect.poll(async () => (await visitor.request.get(src)).status()).toBe(404);
  const kept = await page.request.get(src);
  expect([kept.status(), kept.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
  await page.goto("/mein-eintrag/vorschau");
  await expect(page.getByRole("img", { name: alt })).toBeVisible();
  await setVisibility(slug, "PUBLISHED");
  await visitor.context().close();

  await page.goto("/mein-eintrag/bilder");
  await page.getByRole("link", { name: new RegExp(alt) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Foto");
  await expectSound(page);
  const own = page.url();
  await page.getByText("Bild entfernen …").click();
  await press(page, "Bild endgültig entfernen");
  await expect(page.getByRole("status").filter({ hasText: "Das Bild ist entfernt." })).toBeVisible();
  await expect(page.getByRole("img", { name: alt })).toHaveCount(0);
  expect((await page.goto(own))?.status()).toBe(404);
});

test("a document is handed in, opened by its own people only, and decided on without another step", async ({
  page,
  browser,
}) => {
  await signIn(page, "OWNER");
  await page.goto("/mein-eintrag/nachweise");
  await expectSound(page);
  const text = mark();
  const cells = page.getByRole("group", { name: "Was belegt der Nachweis?" });
  await page.getByLabel("Aussteller", { exact: true }).fill("Bezirk (Beispiel)");
  await cells.getByRole("checkbox").first().check();
  await press(page, "Nachweis einreichen");
  await expect(page.getByRole("link", { name: "Datei: Bitte eine Datei auswählen." })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Art des Nachweises:/ })).toBeVisible();
  await page.getByLabel("Art des Nachweises").selectOption("SERVICE_AGREEMENT");
  await expect(page.getByLabel("Art des Nachweises")).not.toContainText("Telefon");
  await page.getByLabel("Datei", { exact: true }).setInputFiles({ ...pdf(text), buffer: Buffer.from("kein PDF") });
  await press(page, "Nachweis einreichen");
  await expect(page.getByText("Diese Datei können wir nicht annehmen.")).toBeVisible();
  await expect(page.getByText("Dateien wählen Sie bitte noch einmal aus.")).toBeVisible();
  await expect(page.getByLabel("Aussteller", { exact: true })).toHaveValue("Bezirk (Beispiel)");
  await expect(cells.getByRole("checkbox").first()).toBeChecked();
  await expectSound(page);
  await page.getByLabel("Datei", { exact: true }).setInputFiles(pdf(text));
  await press(page, "Nachweis einreichen");
  await expect(page.getByRole("status").filter({ hasText: "Der Nachweis ist bei BAG UB." })).toBeVisible();
  await expectSound(page);
  const link = page.getByRole("link", { name: `Herunterladen ${text}.pdf` });
  const path = ((await link.getAttribute("href")) ?? "").replace("?herunterladen", "");
  const answer = await page.request.get(path);
  expect([answer.status(), answer.headers()["content-security-policy"], answer.headers()["cache-control"]]).toEqual([
    200,
    "frame-ancestors 'self'",
    "private, no-store",
  ]);
  expect((await answer.body()).equals(pdf(text).buffer)).toBe(true);

  const others = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const other = await others.newPage();
  await signIn(other, "OTHER_OWNER");
  expect((await other.request.get(path)).status()).toBe(404);
  await others.clearCookies();
  expect((await other.request.get(path, { maxRedirects: 0 })).status()).toBe(307);

  await signIn(other, "REVIEWER");
  const id = path.split("/").at(-1) ?? "";
  await other.goto(`/verwaltung/pruefung/${await cellOf(id)}?datei=${id}`);
  await expect(other.getByText("Vom Anbieter eingereicht").first()).toBeVisible();
  await expect(other.getByTitle(`Nachweis: ${text}.pdf`)).toBeVisible();
  await expect(other.getByRole("button", { name: /^Bestätigen/ })).toBeVisible();
  await others.close();
});

async function cellOf(fileId: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    `SELECT j.recognition_id AS id FROM evidence_file f JOIN recognition_evidence j ON j.evidence_id = f.evidence_id
     WHERE f.id = $1`,
    [fileId],
  );
  return row?.id ?? "";
}

/** Of a run that broke off before staff took it away. */
const forgetLogos = () => ask("DELETE FROM picture WHERE kind = 'LOGO' AND alt_text LIKE 'Probe %'");

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a logo and a document are sent as well, and staff takes the logo away", async ({ page, browser }) => {
    await forgetLogos();
    await signIn(page, "OTHER_OWNER");
    await page.goto("/mein-eintrag/bilder/neu?art=logo");
    await expect(page.getByLabel("Was ist zu sehen?")).toHaveValue(/^Logo von /);
    const alt = mark();
    await page.getByLabel("Was ist zu sehen?").fill(alt);
    await page.getByLabel("Datei").setInputFiles(await photo());
    await press(page, "Speichern und zeigen");
    await expect(page.getByText("Gespeichert.")).toBeVisible();
    await expect(page.getByRole("img", { name: alt })).toBeVisible();

    await page.goto("/mein-eintrag/nachweise");
    await page.getByLabel("Art des Nachweises").selectOption("SELF_DECLARATION");
    await page.getByLabel("Datei", { exact: true }).setInputFiles(pdf(mark()));
    await press(page, "Nachweis einreichen");
    await expect(page.getByText("BAG UB ordnet ihn zu.")).toBeVisible();

    const others = await browser.newContext({ javaScriptEnabled: false });
    const staff = await others.newPage();
    await signIn(staff, "CONTENT");
    await page.goto("/mein-eintrag");
    const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await staff.goto(`/verwaltung/eintraege?suche=${encodeURIComponent(name)}`);
    await staff.getByRole("main").getByRole("link", { name }).first().click();
    await staff.getByText(`Entfernen … ${alt}`).click();
    await staff.getByRole("button", { name: "Bild endgültig entfernen" }).first().click();
    await expect(staff.getByRole("link", { name: "Warum? Bitte ausfüllen." })).toBeVisible();
    await staff.getByText(`Entfernen … ${alt}`).click();
    await staff.getByLabel("Warum?").first().fill("Im Auftrag des Anbieters");
    await staff.getByRole("button", { name: "Bild endgültig entfernen" }).first().click();
    await expect(staff.getByText("Entfernt.", { exact: true })).toBeVisible();
    await others.close();
  });
});
