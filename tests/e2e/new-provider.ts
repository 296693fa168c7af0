import { expect, type Page } from "@playwright/test";
import { linkIn } from "./mails";
import { READ_MS } from "./pace";

type NewProvider = { name: string; postcode: string; city: string; email: string };

/** From the open form of a new provider by the link in the mail to its draft. */
export async function makeNewProvider(page: Page, { name, postcode, city, email }: NewProvider): Promise<void> {
  await page.getByLabel("Name des Anbieters").fill(name);
  await page.getByLabel("Postleitzahl").fill(postcode);
  await page.getByLabel("Ort", { exact: true }).fill(city);
  await page.getByLabel("Ihr Name").fill("Erika (Beispiel)");
  await page.getByLabel("Ihre Aufgabe beim Anbieter").fill("Leitung");
  await page.getByLabel("Ihre E-Mail-Adresse").fill(email);
  await page.getByLabel("Ich habe die Nutzungsbedingungen gelesen").check();
  await page.waitForTimeout(READ_MS);
  await page.getByRole("button", { name: "E-Mail schicken" }).click();
  await expect(page.getByText("Eine E-Mail mit einem Link ist unterwegs.")).toBeVisible();
  await page.goto(await linkIn(email));
  await page.getByRole("button", { name: "Eintrag anlegen" }).click();
  await page.waitForURL("**/mein-eintrag");
}
