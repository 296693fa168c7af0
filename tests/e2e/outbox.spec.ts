import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { simpleParser } from "mailparser";
import { words } from "../support/pages/words";
import { expect, test } from "./journey";
import { expectAccessible } from "./accessible";
import { ask } from "./ask";
import { signIn } from "./sign-in";

/** A mail that was given up; the server of this test has no mail server, so the next attempt is a file. */
async function givenUp(channel: "ENTRY" | "ACCOUNT"): Promise<{ id: string; subject: string }> {
  const subject = `Rückfrage ${randomUUID()}`;
  const [row] = await ask<{ id: string }>(
    `INSERT INTO outbox_mail (id, channel, template, recipient, subject, text, html, state, attempts, last_error, provider_id)
     SELECT gen_random_uuid(), $1::"MailChannel", 'review.query', 'weg@example.org', $2, $3, '<p>Text</p>', 'BOUNCED', 1,
            'address 550', (SELECT id FROM provider ORDER BY slug LIMIT 1)
     RETURNING id`,
    [channel, subject, `Guten Tag,\n\nbitte antworten Sie: ${subject}`],
  );
  return { id: row?.id ?? "", subject };
}

test("a reviewer finds a mail that came back, sends it again, and it goes out", async ({ page }) => {
  test.slow();
  const { id, subject } = await givenUp("ENTRY");
  await signIn(page, "REVIEWER");
  await page.goto("/verwaltung/post?zustand=unzustellbar");
  await expect(page.getByText(".data/outbox")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: subject }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(subject);
  await expect(page.getByText(words("mail.problem.address"))).toBeVisible();
  await expect(page.getByText("Antwort des Servers: 550")).toBeVisible();
  await expect(page.getByText(`bitte antworten Sie: ${subject}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: words("mail.again.submit") }).click();

  await expect(page.getByRole("status")).toContainText(words("mail.again.done"));
  await expect(async () => {
    await page.goto(`/verwaltung/post/${id}`);
    await expect(page.getByText(words("mail.state.SENT"), { exact: true })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await expect(page.getByRole("button", { name: words("mail.again.submit") })).toHaveCount(0);
  const mail = await simpleParser(await readFile(path.join(".data", "outbox", `${id}.eml`)));
  expect(mail).toMatchObject({ subject, text: `Guten Tag,\n\nbitte antworten Sie: ${subject}` });
});

test("two people press at once: the second hears that it waits already", async ({ page, browser }) => {
  const { id } = await givenUp("ENTRY");
  await signIn(page, "REVIEWER");
  await page.goto(`/verwaltung/post/${id}`);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "LEAD");
  await other.goto(`/verwaltung/post/${id}`);
  await other.getByRole("button", { name: words("mail.again.submit") }).click();
  await expect(other.getByRole("status")).toBeVisible();

  await page.getByRole("button", { name: words("mail.again.submit") }).click();
  await expect(page.getByRole("alert").filter({ hasText: words("mail.again.conflict") })).toBeFocused();
});

test("links and codes of accounts are shown to nobody", async ({ page }) => {
  const { id, subject } = await givenUp("ACCOUNT");
  await signIn(page, "LEAD");
  await page.goto(`/verwaltung/post/${id}`);
  await expect(page.getByText(words("mail.detail.secret"))).toBeVisible();
  expect(await page.content()).not.toContain(subject);
});

test("who only reads gets no form, the Redaktion no page", async ({ page, browser, baseURL }) => {
  const { id } = await givenUp("ENTRY");
  await signIn(page, "AUDITOR");
  await page.goto(`/verwaltung/post/${id}`);
  await expect(page.getByText(words("mail.state.BOUNCED"), { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: words("mail.again.submit") })).toHaveCount(0);

  const writer = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await signIn(writer, "CONTENT");
  expect((await writer.goto("/verwaltung/post"))?.status()).toBe(403);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mail is sent again all the same", async ({ page }) => {
    const { id } = await givenUp("ENTRY");
    await signIn(page, "LEAD");
    await page.goto(`/verwaltung/post/${id}`);
    await page.getByRole("button", { name: words("mail.again.submit") }).click();
    await expect(page.getByText(words("mail.again.done"))).toBeVisible();
  });

  test("a mail that is seen to in another way is settled, with a note", async ({ page }) => {
    const { id } = await givenUp("ENTRY");
    await signIn(page, "REVIEWER");
    await page.goto(`/verwaltung/post/${id}`);
    await page.getByLabel(words("mail.settle.note")).fill("Am Telefon geklärt");
    await page.getByRole("button", { name: words("mail.settle.submit") }).click();
    await expect(page.getByText(words("mail.settle.done"))).toBeVisible();
    await expect(page.getByText("Am Telefon geklärt")).toBeVisible();
    await expect(page.getByText(words("mail.detail.settledBy", { name: "Prüfung 1 (Beispiel)" }))).toBeVisible();
    await expect(page.getByRole("button", { name: words("mail.settle.submit") })).toHaveCount(0);
    await expect(page.getByRole("button", { name: words("mail.again.submit") })).toBeVisible();
  });
});
