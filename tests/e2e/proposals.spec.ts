import type { Page } from "@playwright/test";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { clipped, overflowing, violations } from "./page-measures";
import { signIn } from "./sign-in";

const PHONE = { width: 320, height: 700 };

test("a reviewer takes over a part of a proposal, and the public sees the proposed address no more", async ({
  page,
  browser,
}) => {
  await signIn(page, "REVIEWER");
  await page.goto("/verwaltung/aenderungen");
  const proposal = page.locator("main ol > li").filter({ hasText: ": Standort" });
  await proposal.first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vorschlag:");
  await expect(page.locator("main ins").filter({ hasText: "Umzugsweg 4" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await overflowing(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);

  const address = await publicAddress(page);
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  const label = words("entry.sites.proposedAddress");
  await expect(visitor.getByText(label)).toBeVisible();
  await expect(visitor.getByText("Umzugsweg 4")).toBeVisible();

  const taken = page.getByRole("checkbox", { name: words("proposals.part.address") });
  await taken.uncheck();
  const approve = page.getByRole("button", { name: words("proposals.decide.approve") });
  await approve.click();
  const alert = page.locator("main").getByRole("alert");
  await expect(alert).toContainText(words("proposals.refused.note"));
  await expect(alert).toBeFocused();
  await expect(taken).not.toBeChecked();
  await page.getByLabel(words("proposals.decide.note"), { exact: true }).fill("Zur Anschrift fehlt uns ein Beleg.");
  await approve.click();
  await expect(page.getByRole("status")).toHaveText(words("proposals.done.uebernommen"));
  await expect(page.getByText(words("proposals.state.PARTLY_APPROVED"))).toBeVisible();
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.getByText(label)).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

/** The entry's public page, by the link on its page in the staff area. */
async function publicAddress(page: Page): Promise<string> {
  const back = page.url();
  await page.getByRole("link", { name: words("proposals.page.entry") }).click();
  const link = page.locator('main a[href^="/anbieter/"]').first();
  const address = (await link.getAttribute("href")) ?? "";
  await page.goto(back);
  return address;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reviewer refuses a proposal with a reason", async ({ page }) => {
    await signIn(page, "LEAD");
    await page.goto("/verwaltung/aenderungen");
    await page
      .getByRole("link", { name: words("proposals.what.PROVIDER_UPDATE") })
      .first()
      .click();
    await page.getByText(words("proposals.decide.refuse"), { exact: true }).click();
    await page.getByLabel(words("proposals.decide.refusalReason")).fill("Der Verband kennt Sie nicht.");
    await page.getByRole("button", { name: words("proposals.decide.refuseSubmit") }).click();
    await expect(page.getByRole("status")).toHaveText(words("proposals.done.abgelehnt"));
    await expect(page.getByText("Der Verband kennt Sie nicht.")).toBeVisible();
  });
});
