import type { Page } from "@playwright/test";
import { expect, test } from "./journey";
import { violations } from "./page-measures";
import { expectAccessible } from "./accessible";
import { signIn } from "./sign-in";

/** Pages whose words no other test reads. */
const ENGLISH = { editor: "/verwaltung/texte/nutzungsbedingungen/en", page: "/en/nutzungsbedingungen" };
const EASY = {
  editor: "/verwaltung/texte/nutzungsbedingungen/leichte-sprache",
  page: "/leichte-sprache/nutzungsbedingungen",
};

const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const done = (page: Page, words: string) =>
  expect(page.getByRole("main").getByRole("status").filter({ hasText: words })).toBeVisible({ timeout: 15_000 });
const body = (page: Page) => page.getByLabel("Text", { exact: true });
const preview = (page: Page) => page.getByRole("main").locator("section", { has: page.locator("#vorschau") });

/** A word that no other run has written. */
const unique = () => `Wort${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** The text that the software brings shows again, whatever stood there. */
async function putBack(page: Page, editor: string) {
  await page.goto(`${editor}/fassungen/0`);
  await page.getByLabel("Warum ändern Sie den Text?").fill("Ende des Tests");
  await press(page, "Diese Fassung wieder einsetzen");
  await done(page, "wieder eingesetzt");
}

async function expectPublic(page: Page, address: string, words: string | RegExp) {
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByRole("main")).toContainText(words, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

test("the Redaktion sees a text before it publishes it, and no script in it runs", async ({ page, browser }) => {
  test.slow();
  const word = unique();
  await signIn(page, "CONTENT");
  await page.goto("/verwaltung/texte");
  await expectAccessible(page);
  await page.getByRole("link", { name: /Englisch: .*Nutzungsbedingungen/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nutzungsbedingungen (Englisch)");

  const other = await (await browser.newContext()).newPage();
  await signIn(other, "LEAD");
  await other.goto(ENGLISH.editor);

  const text = `${word}\n\n## Rules\n\n- **bold** and [help](/hilfe)\n\n<script>window.hacked = 1</script>\n\n[bad](javascript:window.hacked=1)`;
  await body(page).fill(text);
  await press(page, "Vorschau");
  await expect(preview(page).getByRole("heading", { name: "Vorschau" })).toBeVisible({ timeout: 15_000 });
  await expect(preview(page)).toContainText(word);
  await expect(preview(page).getByRole("link", { name: "help" })).toHaveAttribute("href", "/en/hilfe");
  await expect(preview(page).getByRole("link", { name: "bad" })).toHaveCount(0);
  await expect(page.getByText("HTML wird als Text gezeigt und nicht ausgeführt.")).toBeVisible();
  await expect(body(page)).toHaveValue(text);
  await expectAccessible(page);
  expect(await (await page.request.get(ENGLISH.page)).text()).not.toContain(word);

  await press(page, "Veröffentlichen");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Warum ändern Sie den Text?", {
    timeout: 15_000,
  });
  await expect(body(page)).toHaveValue(text);
  await page.getByLabel("Warum ändern Sie den Text?").fill("Kürzer");
  await press(page, "Veröffentlichen");
  await done(page, "Der Text ist veröffentlicht.");
  const visitor = await (await browser.newContext()).newPage();
  await expectPublic(visitor, ENGLISH.page, word);
  expect(await visitor.evaluate(() => "hacked" in window)).toBe(false);
  expect(await violations(visitor)).toEqual([]);

  // Who opened the text before it changed is told, and keeps what was typed.
  await body(other).fill(`${word} twice`);
  await other.getByLabel("Warum ändern Sie den Text?").fill("Auch kürzer");
  await press(other, "Veröffentlichen");
  await expect(other.getByRole("main").getByRole("alert")).toContainText("Eine andere Person", { timeout: 15_000 });
  await expect(body(other)).toHaveValue(`${word} twice`);
  await press(other, "Vorschau");
  await expect(other.getByRole("heading", { name: "Inzwischen geändert" })).toBeVisible({ timeout: 15_000 });
  await expect(body(other)).toHaveValue(`${word} twice`);
  await expect(other.getByLabel("Warum ändern Sie den Text?")).toHaveValue("Auch kürzer");
  await press(other, "Veröffentlichen");
  await done(other, "Der Text ist veröffentlicht.");
  await expectPublic(visitor, ENGLISH.page, `${word} twice`);

  await other.goto(ENGLISH.editor);
  await other
    .getByRole("link", { name: /^Fassung \d+$/ })
    .first()
    .click();
  await expect(other.getByText("Grund: Auch kürzer")).toBeVisible();
  await expectAccessible(other);
  await putBack(other, ENGLISH.editor);
  await expectPublic(visitor, ENGLISH.page, "Terms");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a text in Leichte Sprache gets hints, is published, and a group's check stands on its page", async ({
    page,
  }) => {
    test.slow();
    const word = unique();
    await signIn(page, "LEAD");
    await page.goto(EASY.editor);
    const before = await body(page).inputValue();
    await body(page).fill(`${before}\n\n## ${word}\n\nDas wird von uns gemacht.`);
    await press(page, "Vorschau");
    await expect(preview(page)).toContainText(word, { timeout: 15_000 });
    await expect(page.getByText(/Kein Passiv: „wird … gemacht“ ist Passiv/).first()).toBeVisible();
    await page.getByLabel("Warum ändern Sie den Text?").fill("Neuer Abschnitt");
    await press(page, "Veröffentlichen");
    await done(page, "Der Text ist veröffentlicht.");
    await expectPublic(page, EASY.page, word);
    await expect(page.getByText("Dieser Text ist noch nicht geprüft.")).toBeVisible();

    await page.goto(EASY.editor);
    await page.getByLabel("Prüfgruppe", { exact: true }).fill("Prüfgruppe Suhl (Beispiel)");
    await page.getByLabel("Geprüft am").fill("2026-01-02");
    await press(page, "Prüfung eintragen");
    await done(page, "Die Prüfung ist eingetragen.");
    await expectPublic(page, EASY.page, /Prüfgruppe Suhl \(Beispiel\)\.\s*Das war am 2\. Januar 2026\./);
    await putBack(page, EASY.editor);
    await expectPublic(page, EASY.page, "Dieser Text ist noch nicht geprüft.");
  });
});

test("who only reads sees the texts and nothing to press", async ({ page }) => {
  await signIn(page, "AUDITOR");
  await page.goto("/verwaltung/texte/impressum/de");
  await expect(preview(page)).toContainText("die Angaben zum Betreiber aus den Einstellungen");
  await expect(page.getByText("Sie können die Texte lesen, aber nicht ändern.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
});
