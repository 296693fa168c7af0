import "server-only";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Env } from "./env";

/** A mail as it stands in the outbox. */
type QueuedMail = {
  id: string;
  createdAt: Date;
  recipient: string;
  subject: string;
  text: string;
  html: string;
};

/** Takes one mail out of the house. Resolves once it has been accepted. */
export type Courier = (mail: QueuedMail, signal: AbortSignal) => Promise<void>;

/** Where mails go: to a server, or into a folder while none is set. */
export type MailWay = { kind: "smtp"; host: string } | { kind: "folder"; folder: string };

/** Without an SMTP server mails are files here, so that a first look at the project needs none. */
const FOLDER = path.join(".data", "outbox");

type Settings = Pick<Env, "SMTP_URL" | "MAIL_FROM" | "OPERATOR_EMAIL" | "PUBLIC_URL">;

export function mailWay({ SMTP_URL }: Settings): MailWay {
  return SMTP_URL ? { kind: "smtp", host: new URL(SMTP_URL).hostname } : { kind: "folder", folder: FOLDER };
}

export function courierOf(settings: Settings): Courier {
  return settings.SMTP_URL ? smtpCourier(settings.SMTP_URL, settings) : folderCourier(FOLDER, settings);
}

/** Silence for so long ends an attempt; the mailer limits all of it. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
/** A mail consists of what stands in the outbox and of nothing that its text could name. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

/** One connection per mail: a pool would send again by itself what broke off. */
function smtpCourier(url: string, settings: Settings): Courier {
  const transport = createTransport({ ...TIMEOUTS, ...CLOSED, url });
  return async (mail, signal) => {
    await transport.sendMail({ ...messageOf(mail, settings), signal });
  };
}

export function folderCourier(folder: string, settings: Settings): Courier {
  const transport = createTransport({ ...CLOSED, streamTransport: true, buffer: true, newline: "windows" });
  return async (mail) => {
    const { message } = await transport.sendMail(messageOf(mail, settings));
    if (!Buffer.isBuffer(message)) throw new Error("nodemailer was asked for a buffer");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, `${mail.id}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}

/** The same at every attempt, Message-ID and date too: a receiver can tell a double. */
function messageOf(mail: QueuedMail, settings: Settings) {
  const from = senderOf(settings);
  const host = from.slice(from.lastIndexOf("@") + 1).replace(/>.*$/, "");
  return {
    from,
    // As an object: an address is never read as a list of several.
    to: { name: "", address: mail.recipient },
    ...(settings.OPERATOR_EMAIL && { replyTo: { name: "", address: settings.OPERATOR_EMAIL } }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: mail.createdAt,
    messageId: `<${mail.id}@${host}>`,
    // RFC 3834: no out-of-office note comes back.
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

/** With SMTP_URL one of the first two is set; a file in a folder needs a sender, too. */
function senderOf({ MAIL_FROM, OPERATOR_EMAIL, PUBLIC_URL }: Settings): string {
  return MAIL_FROM ?? OPERATOR_EMAIL ?? `verzeichnis@${new URL(PUBLIC_URL).hostname}`;
}

/** Answers how many files of the folder were older than so many days, and are gone. */
export async function deleteOldMailFiles(now: Date, days: number, folder = FOLDER): Promise<number> {
  const limit = now.getTime() - days * 86_400_000;
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => /\.eml(\.part)?$/.test(name))
      .map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const old = files.filter(({ at }) => at < limit);
  await Promise.all(old.map(({ name }) => rm(path.join(folder, name), { force: true })));
  return old.length;
}
