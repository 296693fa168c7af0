import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { mailWay, type MailWay } from "@/lib/platform/mailer-courier";
import { namesOf } from "@/lib/platform/people";
import { canReadMails } from "./policy";
import { isSecret, toProblem } from "./rules";
import type { MailFilter } from "./schema";
import { MAIL_STATES, type MailCounts, type MailDetail, type MailItem, type MailPage } from "./types";

const PER_PAGE = 50;

const itemSelect = {
  id: true,
  createdAt: true,
  channel: true,
  template: true,
  recipient: true,
  subject: true,
  state: true,
  attempts: true,
  nextAttemptAt: true,
  sentAt: true,
  lastError: true,
  settledAt: true,
  provider: { select: { id: true, name: true } },
} satisfies Prisma.OutboxMailSelect;
type Row = Prisma.OutboxMailGetPayload<{ select: typeof itemSelect }>;

/** Newest first. The counts are of the channel, whatever state is chosen. */
export async function listMails({ actor }: Staff, { state, channel, page }: MailFilter): Promise<MailPage> {
  ensure(canReadMails(actor));
  const ofChannel = channel ? { channel } : {};
  const [groups, rows] = await Promise.all([
    db.outboxMail.groupBy({ by: ["state"], where: ofChannel, _count: { _all: true } }),
    db.outboxMail.findMany({
      where: { ...ofChannel, ...(state && { state }) },
      select: itemSelect,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
    }),
  ]);
  const count = (of: string) => groups.find((group) => group.state === of)?._count._all ?? 0;
  const counts = Object.fromEntries(MAIL_STATES.map((each) => [each, count(each)])) as MailCounts;
  const total = state ? counts[state] : MAIL_STATES.reduce((sum, each) => sum + counts[each], 0);
  return { items: rows.map(toItem), total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), counts };
}

export async function getMail({ actor }: Staff, id: string): Promise<MailDetail | null> {
  ensure(canReadMails(actor));
  const row = await db.outboxMail.findUnique({
    where: { id },
    select: { ...itemSelect, text: true, settledBy: true, settledNote: true },
  });
  if (!row) return null;
  const { settledBy, settledNote } = row;
  const names = await namesOf([settledBy]);
  const settled = settledBy === null ? null : { by: names.get(settledBy) ?? null, note: settledNote ?? "" };
  return { ...toItem(row), text: isSecret(row.channel) ? null : row.text, settled };
}

/** Where mails go from here, and whether that is a real way out. */
export function getMailWay({ actor }: Staff): MailWay {
  ensure(canReadMails(actor));
  return mailWay(env());
}

function toItem({ provider, lastError, ...row }: Row): MailItem {
  return {
    id: row.id,
    createdAt: row.createdAt,
    channel: row.channel,
    template: row.template,
    recipient: row.recipient,
    subject: isSecret(row.channel) ? null : row.subject,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.state === "QUEUED" ? row.nextAttemptAt : null,
    sentAt: row.sentAt,
    problem: toProblem(lastError),
    settledAt: row.settledAt,
    entry: provider && { id: provider.id, name: provider.name },
  };
}
