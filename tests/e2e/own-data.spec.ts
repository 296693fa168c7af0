import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { ask } from "./ask";

/** Somebody of their own for the test, who looks after no entry any more, with a link to sign in. */
async function addPerson(): Promise<{ email: string; link: string }> {
  const [id, token] = [randomUUID(), randomBytes(32).toString("base64url")];
  const email = `abschied-${id.slice(0, 8)}@example.org`;
  await ask(
    `INSERT INTO person (id, updated_at, name, email, roles, is_example) VALUES ($1, now(), 'Abschied (Beispiel)', $2, '{}', true)`,
    [id, email],
  );
  await ask(
    `INSERT INTO invitation (id, purpose, token_hash, person_id, invited_by, expires_at)
     VALUES (gen_random_uuid(), 'EXAMPLE', $1, $2, 'system:test', now() + interval '1 hour')`,
    [createHash("sha256").update(token).digest("hex"), id],
  );
  return { email, link: `/anmelden/beispiel?token=${token}` };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("somebody takes their data along and ends their account", async ({ page }) => {
      const { email, link } = await addPerson();
      await page.goto(link);
      await page.getByRole("button", { name: "Jetzt anmelden" }).click();
      await page.getByRole("link", { name: /^Ihr Konto:/ }).click();
      const waiting = page.waitForEvent("download");
      await page.getByRole("link", { name: "Ihre Daten herunterladen" }).click();
      const file = await waiting;
      expect(file.suggestedFilename()).toMatch(/^meine-daten-\d{4}-\d\d-\d\d\.json$/);
      const data = JSON.parse(await readFile(await file.path(), "utf8")) as { konto: { email: string } };
      expect(data.konto.email).toBe(email);

      await page.getByRole("link", { name: "Konto löschen" }).click();
      await expect(page.getByRole("heading", { name: "Das bleibt" })).toBeVisible();
      await page.getByRole("button", { name: "Konto endgültig löschen" }).click();
      await expect(page.getByText("Ihr Konto ist gelöscht.")).toBeVisible();
      expect(await ask("SELECT id FROM person WHERE email = $1", [email])).toEqual([]);
      await page.goto("/konto");
      await expect(page).toHaveURL(/\/anmelden\?weiter=/);
    });
  });
}
