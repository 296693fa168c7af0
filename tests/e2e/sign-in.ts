import { createHash, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { ask } from "./ask";

/** E-mail addresses of the example people, by what they may do. */
const PEOPLE = {
  REVIEWER: "pruefung-1@example.org",
  SECOND_REVIEWER: "pruefung-2@example.org",
  LEAD: "leitung@example.org",
  CONTENT: "redaktion@example.org",
  AUDITOR: "lesend@example.org",
  OWNER: "anbieter@example.org",
  MEMBER: "team@example.org",
  OTHER_OWNER: "anderer-anbieter@example.org",
} as const;
export type ExampleRole = keyof typeof PEOPLE;

/** Signs in through a one-time link, as `npm start` prints them; staff end on `/verwaltung`, others on `/mein-eintrag`. */
export async function signIn(page: Page, role: ExampleRole): Promise<void> {
  await page.goto(await exampleLink(role));
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await page.waitForURL(/\/(verwaltung|mein-eintrag)/);
}

async function exampleLink(role: ExampleRole): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  const rows = await ask(
    `INSERT INTO invitation (id, purpose, token_hash, person_id, invited_by, expires_at)
     SELECT gen_random_uuid(), 'EXAMPLE', $1, id, 'system:test', now() + interval '1 hour'
     FROM person WHERE email = $2 RETURNING id`,
    [hash, PEOPLE[role]],
  );
  if (rows.length !== 1) throw new Error(`There is no ${PEOPLE[role]}: does the database hold example data?`);
  return `/anmelden/beispiel?token=${token}`;
}
