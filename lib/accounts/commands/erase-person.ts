import "server-only";
import type { Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { queueMail } from "@/lib/platform/outbox";
import { leaderlessMail } from "../mails";

type Gone = { id: string; email: string };
type Erasure = {
  action: string;
  entity: "person" | "membership" | "claim" | "invitation" | "outbox_mail" | "report";
  entityId: string;
};

/**
 * Part of the commands that end an account: takes the person with all that names them, and tells BAG UB of entries that
 * have nobody to lead them any more. What they changed and decided stays under their id, which names nobody.
 */
export async function erasePerson(tx: Tx, { id, email }: Gone): Promise<Erasure[]> {
  const seats = await leaveTeams(tx, id);
  const claims = await tx.claim.findMany({ where: { email }, select: { id: true } });
  await tx.claim.deleteMany({ where: { email } });
  const links = await tx.invitation.deleteMany({ where: { OR: [{ email }, { personId: id }] } });
  const mails = await eraseMails(tx, email);
  const reports = await tx.report.updateManyAndReturn({
    where: { email },
    data: { email: null },
    select: { id: true },
  });
  await tx.verification.deleteMany({ where: { value: id } });
  await tx.reviewDraft.deleteMany({ where: { personId: id } });
  await tx.contentDraft.deleteMany({ where: { personId: id } });
  // A deputy's days mean nothing without the deputy (CHECK), and the foreign key would leave them.
  await tx.person.updateMany({
    where: { deputyId: id },
    data: { deputyId: null, deputyFrom: null, deputyUntil: null },
  });
  await tx.person.delete({ where: { id } });
  return [
    ...seats.map(() => ({ action: "membership.delete", entity: "membership" as const, entityId: id })),
    ...claims.map((claim) => ({ action: "claim.delete", entity: "claim" as const, entityId: claim.id })),
    ...(links.count > 0
      ? [{ action: "invitation.delete_of_person", entity: "invitation" as const, entityId: id }]
      : []),
    ...(mails > 0 ? [{ action: "outbox_mail.delete_of_person", entity: "outbox_mail" as const, entityId: id }] : []),
    ...reports.map((report) => ({ action: "report.forget_address", entity: "report" as const, entityId: report.id })),
    { action: "person.delete", entity: "person", entityId: id },
  ];
}

/** The lock lets two of a Leitung not leave at once unnoticed. */
async function leaveTeams(tx: Tx, id: string): Promise<string[]> {
  const team = await tx.$queryRaw<{ personId: string; providerId: string; role: string }[]>`
    SELECT person_id::text AS "personId", provider_id::text AS "providerId", role::text AS role FROM membership
    WHERE provider_id IN (SELECT provider_id FROM membership WHERE person_id = ${id}::uuid)
    ORDER BY provider_id, person_id FOR UPDATE`;
  const own = team.filter(({ personId }) => personId === id);
  const led = own.filter(({ role }) => role === "OWNER").map(({ providerId }) => providerId);
  const others = team.filter(({ personId, role }) => personId !== id && role === "OWNER");
  const left = led.filter((providerId) => !others.some((each) => each.providerId === providerId));
  for (const providerId of left) await tellLeads(tx, providerId);
  return own.map(({ providerId }) => providerId);
}

async function tellLeads(tx: Tx, providerId: string): Promise<void> {
  const { name } = await tx.provider.findUniqueOrThrow({ where: { id: providerId }, select: { name: true } });
  const leads = await tx.person.findMany({
    where: { roles: { has: "LEAD" }, disabledAt: null },
    select: { email: true },
    orderBy: { id: "asc" },
  });
  const address = new URL(`/verwaltung/eintraege/${providerId}`, env().PUBLIC_URL).href;
  const mail = leaderlessMail({ name, address });
  for (const { email } of leads)
    await queueMail(tx, { channel: "ENTRY", template: "account.left", recipient: email, providerId, ...mail });
}

/** Mails about an entry stay while their address is the entry's own. */
async function eraseMails(tx: Tx, email: string): Promise<number> {
  const own = { channel: "ENTRY", provider: { email: { equals: email, mode: "insensitive" } } } as const;
  const { count } = await tx.outboxMail.deleteMany({
    where: { recipient: { equals: email, mode: "insensitive" }, NOT: own },
  });
  return count;
}
