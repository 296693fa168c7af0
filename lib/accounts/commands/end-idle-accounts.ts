import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { accountDeletedMail, accountEndsMail } from "../mails";
import { endsOn, stepOf } from "../rules/account-end";
import { erasePerson } from "./erase-person";

type Idle = { id: string; email: string; endedAt: Date; warnedAt: Date | null };

/** Retention: who has no entry and no role any more is warned, then goes. Each in a transaction of its own. */
export async function endIdleAccounts(ctx: Context): Promise<{ warned: number; deleted: number }> {
  ensure(isJob(ctx.actor));
  const done = { warned: 0, deleted: 0 };
  for (const person of await listIdle()) {
    const step = stepOf(person, ctx.now);
    if (step === "WARN") done.warned += await warn(ctx, person);
    if (step === "DELETE") done.deleted += await end(ctx, person);
  }
  return done;
}

/** The audit says when the last membership or role ended, and when somebody was warned; else the account never had any. */
const listIdle = () => db.$queryRaw<Idle[]>`
  SELECT p.id::text AS id, p.email,
    coalesce(max(a.at) FILTER (WHERE a.action <> 'person.warn_of_end'), p.created_at) AS "endedAt",
    max(a.at) FILTER (WHERE a.action = 'person.warn_of_end') AS "warnedAt"
  FROM person p LEFT JOIN audit_entry a ON a.entity_id = p.id::text AND (
    a.entity = 'membership' OR a.action IN ('person.change_roles', 'person.warn_of_end'))
  WHERE coalesce(cardinality(p.roles), 0) = 0 AND NOT p.is_example AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id)
  GROUP BY p.id ORDER BY p.id`;

const warn = (ctx: Context, person: Idle): Promise<number> =>
  write<number>(ctx, async (tx) => {
    const on = new Date(endsOn({ ...person, warnedAt: null }, ctx.now));
    const mail = accountEndsMail({ on, address: new URL("/konto", env().PUBLIC_URL).href });
    await queueMail(tx, { channel: "ACCOUNT", template: "account.ends", recipient: person.email, ...mail });
    return { value: 1, audit: { action: "person.warn_of_end", entity: "person", entityId: person.id } };
  });

const end = (ctx: Context, { id }: Idle): Promise<number> =>
  write<number>(ctx, async (tx) => {
    // Somebody may have been invited again a moment ago, and is just coming in.
    await tx.$queryRaw`SELECT FROM person WHERE id = ${id}::uuid FOR UPDATE`;
    const person = await tx.person.findFirst({
      where: { id, memberships: { none: {} } },
      select: { id: true, email: true, roles: true },
    });
    if (!person || person.roles.length > 0) return { value: 0, audit: "unchanged" };
    const audit = await erasePerson(tx, person);
    await queueMail(tx, {
      channel: "ACCOUNT",
      template: "account.deleted",
      recipient: person.email,
      ...accountDeletedMail(),
    });
    return { value: 1, audit };
  });
