import type { Page } from "@playwright/test";
import guide from "@/lib/i18n/messages/de/guide.json" with { type: "json" };
import { expect, test } from "./journey";

test("the guide leads to the search, and no answer leaves the device", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/wegweiser");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));

  await page.getByLabel(guide.place.label).fill("Kassel");
  await page.keyboard.press("Enter");
  await expectQuestion(page, guide.goal.question);
  await choose(page, guide.goal.lernen.label);
  await press(page, guide.next);
  await expectQuestion(page, guide.wishes.question);
  await choose(page, guide.wishes.wheelchair.label);
  await choose(page, guide.wishes.signLanguage.label);
  await press(page, guide.show);

  await expect(page).toHaveURL(
    "/anbieter#suche?ort=Kassel&leistung=berufsbildung&barrierefrei=rollstuhl&barrierefrei=dgs",
  );
  expect(requests.filter((request) => /Kassel|lernen|berufsbildung|rollstuhl|dgs/.test(request))).toEqual([]);
});

test("back finds what was answered, by the button and by the browser", async ({ page }) => {
  await page.goto("/wegweiser");
  await page.getByLabel(guide.place.label).fill("Leipzig");
  await press(page, guide.next);
  await choose(page, guide.goal.arbeiten.label);
  await press(page, guide.next);
  await choose(page, guide.wishes.partTime.label);

  await press(page, guide.back);
  await expectQuestion(page, guide.goal.question);
  await expect(answer(page, guide.goal.arbeiten.label)).toBeChecked();
  await page.goBack();
  await expect(answer(page, guide.wishes.partTime.label)).toBeChecked();
  await page.goBack();
  await expect(answer(page, guide.goal.arbeiten.label)).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel(guide.place.label)).toHaveValue("Leipzig");
});

test("a new question has the focus and the title of the page", async ({ page }) => {
  await page.goto("/wegweiser");
  await press(page, guide.skip);
  await expect(page.getByRole("heading", { level: 1, name: guide.goal.question })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${guide.goal.question.replace("?", "\\?")}`));
});

test("who skips every question sees all providers", async ({ page }) => {
  await page.goto("/wegweiser");
  for (const question of [guide.place.question, guide.goal.question, guide.wishes.question]) {
    await expectQuestion(page, question);
    await press(page, guide.skip);
  }
  await expect(page).toHaveURL(/\/anbieter#suche\?$/);
});

test.describe("without JavaScript", { tag: "@phone" }, () => {
  test.use({ javaScriptEnabled: false });

  test("the guide is three pages that lead to the search", async ({ page, search }) => {
    await page.goto("/wegweiser");
    await page.getByLabel(guide.place.label).fill("Kassel");
    await press(page, guide.next);
    await expect(page).toHaveURL("/wegweiser?schritt=2&ort=Kassel");
    await choose(page, guide.goal.herausfinden.label);
    await press(page, guide.next);
    await press(page, guide.back);
    await expect(answer(page, guide.goal.herausfinden.label)).toBeChecked();
    await press(page, guide.skip);
    await choose(page, guide.wishes.places.label);
    await press(page, guide.show);
    await expect(page).toHaveURL("/anbieter?ort=Kassel&plaetze=ja");
    await expect(search.heading).toContainText("Kassel");
  });
});

const answer = (page: Page, label: string) => page.getByRole("main").getByLabel(label);
const choose = (page: Page, label: string) => answer(page, label).check();
const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).click();

async function expectQuestion(page: Page, question: string) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
}
