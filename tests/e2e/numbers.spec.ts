import { parse } from "csv-parse/sync";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { contrastViolations, overflowing, violations } from "./page-measures";
import { signIn } from "./sign-in";

test("figures as tables and bars, in any size and colours", async ({ page }) => {
  test.slow();
  await signIn(page, "AUDITOR");
  await page.goto("/verwaltung/zahlen");
  const table = page.getByRole("table", { name: words("numbers.table.cellsByStatus") });
  await expect(table.getByRole("row")).toHaveCount(13);
  expect(await violations(page), "1280 px").toEqual([]);
  for (const media of [{ colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    expect(await contrastViolations(page), JSON.stringify(media)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await violations(page), "320 px").toEqual([]);
  expect(await overflowing(page), "320 px").toEqual([]);
});

test("the file says what the page says", async ({ page }) => {
  await signIn(page, "CONTENT");
  await page.goto("/verwaltung/zahlen");
  const row = page
    .getByRole("table", { name: words("numbers.table.entriesByLand") })
    .getByRole("row", { name: /^Hessen/ });
  const figures = (await row.getByRole("cell").allInnerTexts()).slice(0, 6);

  const address = await page.getByRole("link", { name: words("numbers.download") }).getAttribute("href");
  const file = await page.request.get(address ?? "");
  expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="zahlen-\d{4}-\d\d-\d\d\.csv"$/);
  const lines: Record<string, string>[] = parse(await file.body(), { bom: true, delimiter: ";", columns: true });
  const own = lines.filter(
    ({ Tabelle, Zeile }) => Tabelle === words("numbers.table.entriesByLand") && Zeile === "Hessen",
  );
  expect(own.map(({ Wert }) => Wert)).toEqual(figures);
});
