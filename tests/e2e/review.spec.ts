import type { Browser, Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { makeCellsToReview, reviewsOf, touch } from "./cells-to-review";
import { expect, test } from "./journey";
import { contrastViolations, overflowing, violations } from "./page-measures";
import { signIn, type ExampleRole } from "./sign-in";

const REASON = "Zertifikat und Bestätigung liegen vor";

async function openAs(page: Page, role: ExampleRole, cell = ""): Promise<void> {
  await signIn(page, role);
  await page.goto(`/verwaltung/pruefung/${cell}`);
}

type Button = "confirm" | "publish" | "save";
const button = (page: Page, key: Button) =>
  page.getByRole("button", { name: words(`reviews.buttons.${key}`), exact: true });
const answers = (page: Page) => page.getByRole("radio", { name: words("reviews.checklist.answers.YES"), exact: true });

/** Ticks every question with "ja"; answers how many presses that took. */
async function answerAll(page: Page): Promise<number> {
  const all = await answers(page).all();
  for (const answer of all) await answer.check();
  return all.length;
}

const other = async (browser: Browser, baseURL: string | undefined) =>
  (await browser.newContext(baseURL ? { baseURL } : {})).newPage();

test("one certificate decides eight cells, and a second person publishes them", async ({ page, browser, baseURL }) => {
  test.slow();
  const { cells } = await makeCellsToReview();
  await openAs(page, "REVIEWER", cells[0]);
  const begun = Date.now();
  const presses = (await answerAll(page)) + 1;
  await page.getByLabel(words("reviews.decision.fields.reason")).fill(REASON);
  await button(page, "confirm").click();
  await expect(page.getByRole("status").first()).toContainText("Jetzt prüft eine zweite Person");
  const seconds = (Date.now() - begun) / 1000;
  test.info().annotations.push({ type: "measured", description: `8 cells: ${presses} presses, ${seconds} s` });
  // Ten questions and the button: none of the presses is for a cell.
  expect(presses).toBe(11);
  expect(await reviewsOf(cells)).toEqual(cells.map(() => ({ status: "SECOND_CHECK" })));
  await expect(page.getByText("Sie haben die erste Prüfung gemacht.").first()).toBeVisible();
  await expect(button(page, "publish")).toHaveCount(0);

  const second = await other(browser, baseURL);
  await openAs(second, "SECOND_REVIEWER", cells[3]);
  await expect(second.getByRole("heading", { name: /^Zweitprüfung\. Erste Prüfung: .*, bestätigt$/ })).toBeVisible();
  await expect(second.getByText(REASON).first()).toBeVisible();
  await answerAll(second);
  await second
    .getByRole("group", { name: words("reviews.cells.cells") })
    .getByRole("checkbox")
    .first()
    .setChecked(true);
  await second.getByLabel(words("reviews.decision.fields.reason")).fill("Einverstanden");
  await button(second, "publish").click();
  await expect(second.getByRole("status").first()).toContainText("Bestätigt und veröffentlicht");
  expect(await reviewsOf(cells)).toEqual(cells.map(() => ({ status: "CONFIRMED" })));
});

test("who was slower reads when and which cell, keeps everything typed and decides nothing", async ({ page }) => {
  const { cells } = await makeCellsToReview();
  await openAs(page, "REVIEWER", cells[0]);
  await answerAll(page);
  await page.getByLabel(words("reviews.decision.fields.reason")).fill(REASON);
  await touch(cells[5] ?? "");
  await button(page, "confirm").click();
  const alert = page.getByRole("alert").filter({ hasText: /Um \d\d:\d\d Uhr hat eine andere Person etwas geändert/ });
  await expect(alert).toBeFocused();
  await expect(alert).toContainText("Haus 3");
  await expect(alert.getByRole("link", { name: "Änderung ansehen" })).toHaveAttribute(
    "href",
    new RegExp(cells[5] ?? ""),
  );
  await expect(page.getByLabel(words("reviews.decision.fields.reason"))).toHaveValue(REASON);
  for (const answer of await answers(page).all()) await expect(answer).toBeChecked();
  expect(await reviewsOf(cells)).toEqual(cells.map(() => ({ status: "UNREVIEWED" })));
});

test("the provider's own word confirms nothing", async ({ page }) => {
  const { cells } = await makeCellsToReview(["SELF_DECLARATION"]);
  await openAs(page, "REVIEWER", cells[0]);
  await answerAll(page);
  await page.getByLabel(words("reviews.decision.fields.reason")).fill(REASON);
  await button(page, "confirm").click();
  await expect(page.getByRole("alert").filter({ hasText: words("reviews.refusal.self_declaration") })).toBeFocused();
});

test("without any document there are three ways to one", async ({ page }) => {
  const { cells } = await makeCellsToReview([]);
  await openAs(page, "REVIEWER", cells[0]);
  await expect(page.getByText(words("reviews.document.none"))).toBeVisible();
  for (const way of ["request", "phone", "list"] as const) {
    await expect(page.getByRole("link", { name: words(`reviews.document.${way}`), exact: true })).toBeVisible();
  }
});

test("what the public will read follows what is filled in", async ({ page }) => {
  const { cells } = await makeCellsToReview();
  await openAs(page, "REVIEWER", cells[0]);
  const preview = page.getByRole("region", { name: words("reviews.preview.CONFIRMED"), exact: true });
  await expect(preview).toContainText("Nachweis geprüft am");
  await expect(preview).toContainText("Wir haben das geprüft.");
  await page.getByText(words("reviews.decision.found")).click();
  await page.getByLabel(words("reviews.decision.fields.status")).selectOption("ENDED");
  await expect(preview).toContainText("kein gültiger Nachweis");
  await expect(page.getByRole("group", { name: words("reviews.checklist.items.DECISION") })).toBeVisible();
});

test("a draft stays until the decision, and leads to the next case", async ({ page }) => {
  const { cells } = await makeCellsToReview();
  await openAs(page, "REVIEWER", cells[0]);
  await page.getByLabel(words("reviews.decision.fields.reason")).fill("Noch offen: Anlage");
  await answers(page).first().check();
  await button(page, "save").click();
  await page.waitForURL((url) => !url.pathname.includes(cells[0] ?? ""));
  await page.goto(`/verwaltung/pruefung/${cells[0]}`);
  await expect(page.getByLabel(words("reviews.decision.fields.reason"))).toHaveValue("Noch offen: Anlage");
  await expect(answers(page).first()).toBeChecked();
});

test("axe finds nothing, wide, narrow and dark, and nothing runs sideways", async ({ page }) => {
  test.slow();
  const { cells } = await makeCellsToReview();
  await openAs(page, "REVIEWER", cells[0]);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastViolations(page)).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a decision is taken, and a refused one keeps what was typed", async ({ page }) => {
    const { cells } = await makeCellsToReview();
    await openAs(page, "REVIEWER", cells[0]);
    await page.getByLabel(words("reviews.decision.fields.reason")).fill(REASON);
    await button(page, "confirm").click();
    await expect(page.getByRole("alert").filter({ hasText: "In der Prüfliste fehlt" })).toBeVisible();
    await expect(page.getByLabel(words("reviews.decision.fields.reason"))).toHaveValue(REASON);
    await answerAll(page);
    await button(page, "confirm").click();
    await expect(page.getByRole("status").first()).toContainText("Jetzt prüft eine zweite Person");
    expect(await reviewsOf(cells)).toEqual(cells.map(() => ({ status: "SECOND_CHECK" })));
  });
});
