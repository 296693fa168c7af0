import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { expectAccessible } from "./accessible";
import { signIn } from "./sign-in";

const HEADER = "Kennung;Träger;Straße;PLZ;Ort;Leistungsbereich;Leistungsträger;Status;Telefon";

/** Nothing that anybody else searches for: a Kennung and a name that no other run has, in Suhl, never published. */
function list() {
  const key = `T-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  const good = (phone: string) => `${key};Einlesen ${key} (Beispiel);Musterweg 1;98527;Suhl;AB;EGH;beantragt;${phone}`;
  const bad = `${key}-2;Fehler ${key} (Beispiel);Musterweg 2;98527;Suhl;AB;BA;zugelassen;=1+1`;
  return { key, good, bad };
}

async function upload(page: Page, rows: string[]): Promise<void> {
  await page.goto("/verwaltung/daten");
  await page.getByLabel(words("transfer.import.file"), { exact: true }).setInputFiles({
    name: "verband.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([HEADER, ...rows].join("\r\n")),
  });
  await page.getByLabel(words("transfer.import.keepExamplesChoice")).check();
  await page.getByRole("button", { name: words("transfer.import.submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("verband.csv");
}

const order = (page: Page) => page.getByRole("button", { name: words("transfer.order.submit"), exact: true });

test("the Leitung looks at a list, corrects what is said about it, and takes it over", async ({ page }) => {
  test.slow();
  const { key, good, bad } = list();
  await signIn(page, "LEAD");
  await page.goto("/verwaltung/daten");
  await expectAccessible(page);
  await upload(page, [good("030 23125-1"), bad]);
  await expect(page.getByText("Bundesagentur für Arbeit zahlt den Arbeitsbereich nicht")).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: words("transfer.rows.errors") }).click();
  const errors = await readFile(await (await download).path(), "utf8");
  expect(errors).toContain("\uFEFFZeile;Spalte;Wert;");
  expect(errors).toContain("3;Leistungsträger;BA;");
  expect(errors).toContain("'=1+1");

  await order(page).click();
  await expect(page.getByRole("alert").filter({ hasText: words("transfer.order.faulty") })).toBeFocused();
  await page.getByLabel(/fehlerhafte Zeile weglassen/).check();
  await order(page).click();
  await expect(page.getByRole("heading", { name: words("transfer.summary.result") })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("1 fehlerhafte Zeile weggelassen.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/verwaltung/eintraege?suche=${key}`);
  await expect(page.getByRole("link", { name: new RegExp(`Einlesen ${key}`) })).toBeVisible();

  await upload(page, [good("030 23125-2")]);
  await expect(page.getByRole("row").filter({ hasText: "030 23125-1" })).toContainText("030 23125-2");
  await page.getByRole("button", { name: words("transfer.order.discard") }).click();
  await expect(page.getByRole("status").filter({ hasText: words("transfer.done.verworfen") })).toBeVisible();
});

test("what is no list is refused in words, what is exported stands in the file", async ({ page }) => {
  await signIn(page, "LEAD");
  await page.goto("/verwaltung/daten");
  await page
    .getByLabel(words("transfer.import.file"), { exact: true })
    .setInputFiles({ name: "liste.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004") });
  await page.getByRole("button", { name: words("transfer.import.submit") }).click();
  await expect(page.getByRole("alert").filter({ hasText: words("transfer.import.refused.excel") })).toBeFocused();

  const csv = await page.request.get("/verwaltung/daten/csv");
  expect((await csv.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect((await csv.text()).split("\r\n").length).toBeGreaterThan(100);
  const json = (await (await page.request.get("/verwaltung/daten/json")).json()) as { entries: unknown[] };
  expect(json.entries.length).toBeGreaterThan(100);
});

test("who only reads sees the lists and gets the exports, the Redaktion nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, "AUDITOR");
  await page.goto("/verwaltung/daten");
  await expect(page.getByText(words("transfer.import.onlyLead"))).toBeVisible();
  await expect(page.getByRole("button", { name: words("transfer.import.submit") })).toHaveCount(0);
  await expect(page.getByRole("link", { name: words("transfer.export.csv") })).toBeVisible();
  const writer = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await signIn(writer, "CONTENT");
  expect((await writer.goto("/verwaltung/daten"))?.status()).toBe(403);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a list is taken over all the same", async ({ page }) => {
    test.slow();
    const { good } = list();
    await signIn(page, "LEAD");
    await upload(page, [good("030 23125-1")]);
    await order(page).click();
    const address = page.url();
    await expect(async () => {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: words("transfer.summary.result") })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
  });
});
