import "server-only";
import { locateAddress } from "@/lib/geo/locate-address";
import { placeTable } from "@/lib/geo/tables";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { hashToken, newToken } from "@/lib/platform/token";
import { createProvider } from "@/lib/providers/commands";
import { createSite } from "@/lib/sites/commands";
import { newProviderMail } from "../mails";
import { newProviderRecord, type NewProviderInput, type NewProviderRecord } from "../schema";
import { findOrMakePerson, join } from "./accept-link";

const LINK_MS = 24 * 3_600_000;
/** Nobody is signed in yet; the mail's link is the right to make one draft. */
const AS = { kind: "system", job: "new-provider" } as const;

/** Mails a link; until it is pressed nothing of the entry exists, so made-up addresses leave nothing behind. */
export function requestNewProvider(ctx: Context, input: NewProviderInput): Promise<void> {
  return write(ctx, async (tx) => {
    const record = newProviderRecord.parse(input);
    if (!locateAddress(placeTable(), record)) throw new AppError("invalid", "unknown_place");
    const { token, hash } = newToken();
    const until = new Date(ctx.now.getTime() + LINK_MS);
    const { id } = await tx.verification.create({
      data: { identifier: byToken(hash), value: JSON.stringify(record), expiresAt: until, createdAt: ctx.now },
      select: { id: true },
    });
    const address = new URL(`/anmelden/neuer-eintrag?token=${token}`, env().PUBLIC_URL).href;
    const mail = newProviderMail({ name: record.providerName, address, until });
    await queueMail(tx, { channel: "ACCOUNT", template: "provider.start", recipient: record.email, ...mail });
    return { value: undefined, audit: { action: "invitation.create", entity: "invitation", entityId: id } };
  });
}

/** The press: a draft that nobody else sees, its first site, and the sender as Leitung. */
export function startNewProvider(ctx: Context, { token }: { token: string }): Promise<{ personId: string }> {
  return write(ctx, async (tx, inner) => {
    const record = await takeRecord(tx, ctx, token);
    const { email, name, providerName, postcode, city } = record;
    const person = await findOrMakePerson(tx, ctx, { email, name });
    const asJob: Context = { ...inner, actor: AS };
    const provider = await createProvider(asJob, { name: providerName, source: "PROVIDER" });
    await createSite(asJob, { providerId: provider.id, fields: { postcode, city } });
    await join(tx, ctx, { personId: person.id, providerId: provider.id, role: "OWNER" });
    return {
      value: { personId: person.id },
      audit: [
        ...(person.isNew
          ? [{ action: "person.create", entity: "person" as const, entityId: person.id, version: 1 }]
          : []),
        { action: "membership.create", entity: "membership", entityId: person.id },
      ],
    };
  });
}

async function takeRecord(tx: Tx, ctx: Context, token: string): Promise<NewProviderRecord> {
  const open = { identifier: byToken(hashToken(token)), expiresAt: { gt: ctx.now } };
  const row = await tx.verification.findFirst({ where: open, select: { id: true, value: true } });
  const { count } = await tx.verification.deleteMany({ where: { id: row?.id ?? NOBODY } });
  if (!row || count === 0) throw new AppError("not_found", "no such link");
  return newProviderRecord.parse(JSON.parse(row.value));
}

const NOBODY = "00000000-0000-0000-0000-000000000000";
const byToken = (hash: string): string => `new-provider:${hash}`;
