import type { Page } from "@playwright/test";
import { totpAt } from "@/lib/platform/totp";
import { fromBase32 } from "@/tests/support/base32";
import { expect, test } from "./journey";
import { expectSound } from "./accessible";
import { ask } from "./ask";
import { lastMail, linkIn } from "./mails";
import { signIn } from "./sign-in";

const PASSWORD = "Pferd Batterie Heftklammer";

test.beforeEach(async () => {
  await ask("DELETE FROM rate_limit");
});

test("from the invitation to signing out: password, app, staff area, sessions", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const name = `Neu ${Date.now()} (Beispiel)`;
  const email = `neu-${Date.now()}@example.org`;
  await signIn(page, "LEAD");
  await invite(page, email);

  const other = await browser.newPage();
  await other.goto(await linkIn(email));
  await expectNoViolations(other);
  await other.getByLabel("Name", { exact: true }).fill(name);
  await other.getByLabel("Neues Passwort").fill("zu kurz");
  await other.getByRole("button", { name: "Weiter" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText("mindestens 12 Zeichen");
  await expect(other.getByLabel("Name", { exact: true })).toHaveValue(name);
  await expectNoViolations(other);
  await other.getByLabel("Neues Passwort").fill(PASSWORD);
  await other.getByRole("button", { name: "Weiter" }).click();

  await expect(other.getByRole("heading", { level: 1, name: "Zweiten Faktor einrichten" })).toBeVisible();
  await expectNoViolations(other);
  const secret = await secretOn(other);
  const [recovery = ""] = await other
    .getByRole("region", { name: "2. Ersatzcodes aufbewahren" })
    .getByRole("listitem")
    .allTextContents();
  await other.goto("/verwaltung");
  await expect(other, "without the second factor nothing opens").toHaveURL(/zweiter-faktor/);
  await other.getByLabel("Code aus der App").fill("000000");
  await other.getByRole("button", { name: "Einrichtung abschließen" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText("Dieser Code stimmt nicht");
  await other.getByLabel("Code aus der App").fill(codeOf(secret));
  await other.getByRole("button", { name: "Einrichtung abschließen" }).click();
  await other.waitForURL("**/verwaltung");

  await other.goto("/konto");
  await expect(other.getByText("Dieses Gerät")).toHaveCount(1);
  await expectNoViolations(other);
  await other.getByRole("button", { name: "Abmelden", exact: true }).first().click();
  await expect(other.getByText("Sie sind abgemeldet.")).toBeVisible();
  await other.goto("/konto");
  await expect(other).toHaveURL(/anmelden\?weiter=%2Fkonto/);

  await signInWith(other, email);
  await expectNoViolations(other);
  await other.getByLabel("Code", { exact: true }).fill(recovery.toUpperCase());
  await other.getByRole("button", { name: "Anmelden" }).click();
  await expect(other, "back to where the sign-in began").toHaveURL(/\/konto$/);

  await disable(page, name);
  await other.goto("/konto");
  await expect(other).toHaveURL(/\/anmelden/);
});

test("without JavaScript: a forgotten password by the mail's code, then signing in", async ({ browser }) => {
  const email = `vergessen-${Date.now()}@example.org`;
  await addPerson(email);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/anmelden");
  await page.getByRole("link", { name: "Passwort vergessen?" }).click();
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "E-Mail anfordern" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Neues Passwort");
  const code = /\d{3} \d{3}/.exec(await lastMail(email))?.[0] ?? "";
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Code aus der E-Mail").fill(code);
  await page.getByLabel("Neues Passwort").fill("kurz");
  await page.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(page.getByLabel("E-Mail-Adresse"), "what was typed stays").toHaveValue(email);
  expect(await page.content(), "secrets do not").not.toContain(code);
  await page.getByLabel("Code aus der E-Mail").fill(code);
  await page.getByLabel("Neues Passwort").fill(PASSWORD);
  await page.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(page.getByText("Ihr neues Passwort gilt jetzt.")).toBeVisible();
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill("falsch falsch falsch");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("E-Mail-Adresse oder Passwort stimmt nicht.");
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1 }), "no second factor, no way in").toHaveText(
    "Zweiter Faktor fehlt",
  );
  await context.close();
});

test("a password cannot be guessed without end", async ({ page }) => {
  const email = `raten-${Date.now()}@example.org`;
  await page.goto("/anmelden");
  for (let i = 0; i < 11; i += 1) {
    await page.getByLabel("E-Mail-Adresse").fill(email);
    await page.getByLabel("Passwort", { exact: true }).fill(`falsch falsch ${i}`);
    const posted = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Anmelden" }).click();
    await posted;
  }
  await expect(page.getByRole("main").getByRole("alert")).toContainText("zu viele Versuche");
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const) {
  test(`axe finds nothing on the account pages, ${width} px, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const path of ["/anmelden", "/anmelden/code", "/anmelden/passwort", "/anmelden/passwort/neu"]) {
      await page.goto(path);
      await expectNoViolations(page);
    }
    await signIn(page, "LEAD");
    for (const path of [
      "/konto",
      "/konto/passwort",
      "/konto/zweiter-faktor",
      "/verwaltung/konten",
      "/verwaltung/konten/einladen",
    ]) {
      await page.goto(path);
      await expectNoViolations(page);
    }
    await page.goto("/verwaltung/konten");
    await page.getByRole("link", { name: "Redaktion (Beispiel)" }).click();
    await expectNoViolations(page);
  });
}

async function invite(page: Page, email: string) {
  await page.goto("/verwaltung/konten/einladen");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("checkbox", { name: /^Prüfung/ }).check();
  await page.getByRole("button", { name: "Einladen" }).click();
  await expect(page.getByText("Die Einladung ist unterwegs.")).toBeVisible();
}

async function disable(page: Page, name: string) {
  await page.goto("/verwaltung/konten");
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Sperren" }).click();
  await expect(page.getByText("Das Konto ist gesperrt.")).toBeVisible();
}

async function signInWith(page: Page, email: string) {
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Code eingeben");
}

async function expectNoViolations(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectSound(page);
}

/** The key as it stands on the page for people who cannot scan. */
async function secretOn(page: Page): Promise<string> {
  const key = page.getByText("Oder geben Sie in der App diesen Schlüssel ein:").locator("span");
  return fromBase32(((await key.textContent()) ?? "").replaceAll(" ", ""));
}

const codeOf = (secret: string): string => totpAt(secret, new Date());

async function addPerson(email: string) {
  await ask(
    `INSERT INTO person (id, name, email, roles, updated_at)
     VALUES (gen_random_uuid(), 'Vergesslich (Beispiel)', $1, '{REVIEWER}', now())`,
    [email],
  );
}
