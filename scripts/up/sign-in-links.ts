/** Prints the one-time links of a start: for the example people on this machine, else for the first account. */
import { randomUUID } from "node:crypto";
import { addExamplePeople, makeExampleLinks } from "@/lib/accounts/commands/example-people";
import { makeFirstLink } from "@/lib/accounts/commands/invite";
import { addExampleMembers } from "@/lib/members/commands/example-members";
import { isLoopback } from "@/lib/accounts/rules/links";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

const base = env().PUBLIC_URL;
const ctx: Context = { actor: { kind: "system", job: "start" }, now: new Date(), requestId: randomUUID() };

const hasExamples = (await db.provider.findFirst({ where: { isExample: true }, select: { id: true } })) !== null;
if (hasExamples && isLoopback(base)) await printExampleLinks();
else if (!(await hasLead())) await printFirstLink();
await db.$disconnect();

async function printExampleLinks(): Promise<void> {
  await addExamplePeople(ctx);
  await addExampleMembers(ctx);
  const links = await makeExampleLinks(ctx);
  console.log("Anmelden als Beispiel-Person (jeder Link gilt einmal und 24 Stunden):");
  for (const { name, path } of links) console.log(`  ${name}: ${new URL(path, base).href}`);
}

async function printFirstLink(): Promise<void> {
  const { address } = await makeFirstLink(ctx, { email: null, roles: ["LEAD"] });
  console.log(`Noch niemand kann sich anmelden. Erstes Konto (Leitung) einrichten, einmal und 7 Tage:\n  ${address}`);
}

async function hasLead(): Promise<boolean> {
  const lead = { roles: { has: "LEAD" }, disabledAt: null, isExample: false } as const;
  return (await db.person.findFirst({ where: lead, select: { id: true } })) !== null;
}
