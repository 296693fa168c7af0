import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mail } from "@/lib/platform/outbox";
import { db } from "@/lib/platform/db";
import { courierOf, folderCourier, type Courier } from "@/lib/platform/mailer-courier";
import { startMailer } from "@/lib/platform/mailer";
import { layMail } from "@/lib/platform/mail-layout";
import { queueMail } from "@/lib/platform/outbox";
import { sendNext } from "@/lib/platform/outbox-sender";
import { query } from "../support/raw-sql";
import { startSmtp, type Fault, type Smtp } from "../support/smtp";

const SETTINGS = {
  PUBLIC_URL: "https://example.org",
  MAIL_FROM: "Verzeichnis <post@example.org>",
  OPERATOR_EMAIL: "buero@example.org",
};
const ON = new AbortController().signal;
const content = {
  subject: "Rückfrage: Nachweis für Größe „M“ & mehr",
  paragraphs: ["Guten Tag,", "bitte schicken Sie den Nachweis <bald>. Grüße"],
  button: { label: "Öffnen", href: "https://example.org/a?b=1&c=2" },
};

let open: { stop: () => Promise<void> }[] = [];
beforeEach(() => query("DELETE FROM outbox_mail"));
afterEach(async () => {
  await Promise.all(open.map((each) => each.stop()));
  open = [];
});

async function smtp(decide?: (recipient: string, attempt: number) => Fault): Promise<Smtp> {
  const server = await startSmtp(decide);
  open.push(server);
  return server;
}

const to = (server: Smtp): Courier => courierOf({ ...SETTINGS, SMTP_URL: server.url });

function mailer(options: Parameters<typeof startMailer>[0]) {
  const started = startMailer(options);
  open.push(started);
  return started;
}

function queue(overrides: Partial<Mail> = {}): Promise<string> {
  const mail = {
    channel: "ENTRY",
    template: "test",
    recipient: "anbieter@example.org",
    ...layMail(content, ["Verzeichnis"]),
  } as const;
  return db.$transaction((tx) => queueMail(tx, { ...mail, ...overrides }));
}

const stateOf = (id: string) =>
  db.outboxMail.findUniqueOrThrow({
    where: { id },
    select: { state: true, attempts: true, lastError: true, sentAt: true, nextAttemptAt: true },
  });

const makeDue = () => query("UPDATE outbox_mail SET next_attempt_at = now() - interval '1 second'");

async function until(isTrue: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await isTrue());) {
    if (Date.now() > end) throw new Error("it never came true");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("a mail arrives", () => {
  test("as text and HTML, with sender, reply address and an id of its own", async () => {
    const server = await smtp();
    const id = await queue();
    expect(await sendNext("ENTRY", to(server), ON)).toBe("sent");
    expect(await stateOf(id)).toMatchObject({ state: "SENT", attempts: 1, lastError: null });
    expect((await stateOf(id)).sentAt).toBeInstanceOf(Date);

    const [mail] = server.received;
    expect(mail).toMatchObject({
      subject: content.subject,
      messageId: `<${id}@example.org>`,
      from: { text: '"Verzeichnis" <post@example.org>' },
      to: { text: "anbieter@example.org" },
      replyTo: { text: "buero@example.org" },
    });
    expect(mail?.text).toBe(layMail(content, ["Verzeichnis"]).text);
    expect(mail?.html).toBe(layMail(content, ["Verzeichnis"]).html);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.attachments).toEqual([]);
  });

  test("as soon as it is committed, long before the next poll; never when the transaction is taken back", async () => {
    const server = await smtp();
    mailer({ courier: to(server), pollMs: 600_000 });
    await until(
      async () =>
        (
          await query(
            "SELECT FROM pg_stat_activity WHERE application_name = 'outbox' AND datname = current_database() AND query LIKE 'LISTEN%'",
          )
        ).length === 1,
    );
    const undone = db.$transaction(async (tx) => {
      await queueMail(tx, {
        channel: "ACCOUNT",
        template: "test",
        recipient: "nie@example.org",
        ...layMail(content, []),
      });
      throw new Error("taken back");
    });
    await expect(undone).rejects.toThrow("taken back");
    await queue({ channel: "ACCOUNT" });
    await until(() => server.received.length === 1, 5_000);
    expect(server.attempts("nie@example.org")).toBe(0);
  });

  test("also when the connection that listens was lost: polling finds it", async () => {
    const server = await smtp();
    mailer({ courier: to(server), pollMs: 200 });
    await query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'outbox' AND datname = current_database()",
    );
    await queue();
    await until(() => server.received.length === 1, 5_000);
  });

  test("an address is one address, whatever it contains", async () => {
    const server = await smtp();
    await queue({ recipient: '"a@example.org, b@example.org" <c@example.org>' });
    await sendNext("ENTRY", to(server), ON);
    expect(server.attempts("a@example.org") + server.attempts("b@example.org")).toBe(0);
  });

  test("without a mail server as a file", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "outbox-"));
    const id = await queue();
    expect(await sendNext("ENTRY", folderCourier(folder, SETTINGS), ON)).toBe("sent");
    expect(await readdir(folder)).toEqual([`${id}.eml`]);
    const mail = await simpleParser(await readFile(path.join(folder, `${id}.eml`)));
    expect(mail).toMatchObject({
      subject: content.subject,
      messageId: `<${id}@example.org>`,
      text: layMail(content, ["Verzeichnis"]).text,
    });
    await rm(folder, { recursive: true });
  });
});

describe("a fault", () => {
  test("nobody listens: kept, tried again, and the round ends", async () => {
    const down = await startSmtp();
    await down.stop();
    const id = await queue();
    const before = Date.now();
    expect(await sendNext("ENTRY", to(down), ON)).toBe("shared");
    const state = await stateOf(id);
    expect(state).toMatchObject({ state: "QUEUED", attempts: 1, lastError: "connection" });
    expect(state.nextAttemptAt.getTime()).toBeGreaterThanOrEqual(before + 10_000);
    expect(await sendNext("ENTRY", to(down), ON)).toBe("none");

    const back = await startSmtp(undefined, Number(new URL(down.url).port));
    open.push(back);
    await makeDue();
    expect(await sendNext("ENTRY", to(back), ON)).toBe("sent");
    expect(back.received).toHaveLength(1);
  });

  test("a slow server is waited for", async () => {
    const server = await smtp(() => ({ waitMs: 1_500 }));
    await queue();
    expect(await sendNext("ENTRY", to(server), ON)).toBe("sent");
  });

  test("a server that never answers is left, the mail is kept", async () => {
    const server = await smtp(() => ({ waitMs: 600_000 }));
    const impatient: Courier = (mail, signal) => to(server)(mail, AbortSignal.any([signal, AbortSignal.timeout(300)]));
    const id = await queue();
    expect(await sendNext("ENTRY", impatient, ON)).toBe("shared");
    expect(await stateOf(id)).toMatchObject({ state: "QUEUED", lastError: "timeout" });
    expect(server.received).toEqual([]);
  });

  test.each([
    ["450 4.2.0 later, please", "rcpt", "QUEUED", "delayed 450"],
    ["550 5.1.1 no such mailbox", "rcpt", "BOUNCED", "address 550"],
    ["554 5.7.1 relay access denied", "rcpt", "QUEUED", "policy 554"],
    ["452 4.3.1 no room", "data", "QUEUED", "delayed 452"],
    ["554 5.6.0 spam", "data", "FAILED", "content 554"],
  ] as const)("%s (%s): %s", async (answer, at, state, lastError) => {
    const server = await smtp(() => ({ at, answer }));
    const id = await queue();
    expect(await sendNext("ENTRY", to(server), ON)).toBe("failed");
    expect(await stateOf(id)).toMatchObject({ state, attempts: 1, lastError, sentAt: null });
    expect(server.received).toEqual([]);
  });

  test("4xx and then good: sent once, with what was wrong forgotten", async () => {
    const server = await smtp((_to, attempt) => (attempt === 1 ? { at: "rcpt", answer: "450 later" } : "accept"));
    const id = await queue();
    await sendNext("ENTRY", to(server), ON);
    await makeDue();
    await sendNext("ENTRY", to(server), ON);
    expect(await stateOf(id)).toMatchObject({ state: "SENT", attempts: 2, lastError: null });
    expect(server.received).toHaveLength(1);
  });

  test("given up after the last attempt, and not touched again", async () => {
    const server = await smtp(() => ({ at: "rcpt", answer: "450 later" }));
    const id = await queue();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await makeDue();
      await sendNext("ENTRY", to(server), ON);
    }
    expect(await stateOf(id)).toMatchObject({ state: "FAILED", attempts: 13, lastError: "delayed 450" });
    expect(server.attempts("anbieter@example.org")).toBe(13);
  });

  test.each([
    ["before-keeping", 1],
    // The window: the server took it and could not say so. The doubles carry the same id.
    ["before-answer", 2],
    ["after-answer", 1],
  ] as const)("line cut %s: arrives %i×", async (cut, times) => {
    const server = await smtp((_to, attempt) => (attempt === 1 ? { cut } : "accept"));
    const id = await queue();
    await sendNext("ENTRY", to(server), ON);
    await makeDue();
    await sendNext("ENTRY", to(server), ON);
    expect(await stateOf(id)).toMatchObject({ state: "SENT" });
    expect(server.received.map(({ messageId }) => messageId)).toEqual(Array<string>(times).fill(`<${id}@example.org>`));
  });

  test("the database is lost after the server took it: sent again, with the same id", async () => {
    const server = await smtp();
    const id = await queue();
    const unlucky: Courier = async (mail, signal) => {
      await to(server)(mail, signal);
      await query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()",
      );
    };
    await expect(sendNext("ENTRY", unlucky, ON)).rejects.toThrow();
    expect(await stateOf(id)).toMatchObject({ state: "QUEUED", attempts: 0 });
    expect(await sendNext("ENTRY", to(server), ON)).toBe("sent");
    expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${id}@example.org>`, `<${id}@example.org>`]);
  });

  test("the process ends while a mail is on its way: nothing is noted, the next one sends it", async () => {
    const server = await smtp((_to, attempt) => (attempt === 1 ? { waitMs: 600_000 } : "accept"));
    const id = await queue();
    const dying = new AbortController();
    const attempt = sendNext("ENTRY", to(server), dying.signal);
    await until(() => server.attempts("anbieter@example.org") === 1);
    expect(await sendNext("ENTRY", to(server), ON)).toBe("none");
    dying.abort();
    await expect(attempt).rejects.toThrow();
    expect(await stateOf(id)).toMatchObject({ state: "QUEUED", attempts: 0 });
    expect(await sendNext("ENTRY", to(server), ON)).toBe("sent");
    expect(server.received).toHaveLength(1);
  });
});

describe("many mails", () => {
  test("three mailers side by side: each of 60 mails once", async () => {
    const server = await smtp();
    for (let number = 0; number < 60; number += 1)
      await queue({ recipient: `a${number}@example.org`, channel: "LIST" });
    for (let each = 0; each < 3; each += 1) mailer({ courier: to(server), pollMs: 100 });
    await until(async () => (await query("SELECT FROM outbox_mail WHERE state <> 'SENT'")).length === 0);
    const addresses = server.received.map(({ messageId }) => messageId);
    expect(addresses).toHaveLength(60);
    expect(new Set(addresses).size).toBe(60);
  });

  test("every third mail meets a fault: none is lost, doubles only where the answer was cut off", async () => {
    const faults: Fault[] = [
      { at: "rcpt", answer: "450 later" },
      { cut: "before-keeping" },
      { cut: "before-answer" },
      { at: "data", answer: "451 later" },
      { cut: "after-answer" },
    ];
    const server = await smtp((to, attempt) => {
      const number = Number(to.match(/\d+/)?.[0]);
      return attempt === 1 && number % 3 === 0 ? (faults[(number / 3) % faults.length] ?? "accept") : "accept";
    });
    for (let number = 0; number < 45; number += 1)
      await queue({ recipient: `a${number}@example.org`, channel: "LIST" });
    for (let each = 0; each < 2; each += 1) mailer({ courier: to(server), pollMs: 50 });
    await until(async () => {
      await query("UPDATE outbox_mail SET next_attempt_at = now() WHERE state = 'QUEUED' AND attempts > 0");
      return (await query("SELECT FROM outbox_mail WHERE state <> 'SENT'")).length === 0;
    });
    const ids = server.received.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(45);
    // 15 faults in turns of five: the line was cut before the answer three times.
    expect(ids).toHaveLength(48);
  });

  test("a stuck newsletter does not hold up a sign-in", async () => {
    const server = await smtp((recipient) => (recipient.startsWith("liste") ? { waitMs: 600_000 } : "accept"));
    for (let number = 0; number < 5; number += 1)
      await queue({ recipient: `liste${number}@example.org`, channel: "LIST" });
    mailer({ courier: to(server), pollMs: 100 });
    await until(() => server.attempts("liste0@example.org") === 1);
    await queue({ recipient: "person@example.org", channel: "ACCOUNT" });
    await until(() => server.received.length === 1, 5_000);
    expect(server.received[0]?.to).toMatchObject({ text: "person@example.org" });
  });

  test("a refused address does not hold up the others", async () => {
    const server = await smtp((recipient) =>
      recipient.startsWith("weg") ? { at: "rcpt", answer: "550 gone" } : "accept",
    );
    await queue({ recipient: "weg@example.org" });
    await queue({ recipient: "da@example.org" });
    mailer({ courier: to(server), pollMs: 600_000 });
    await until(() => server.received.length === 1, 5_000);
  });
});
