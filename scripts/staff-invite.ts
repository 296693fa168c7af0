/** npm run staff:invite -- --email name@example.org [--roles LEAD,REVIEWER]: a link for whoever has the machine. */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { makeFirstLink } from "@/lib/accounts/commands/invite";
import { inviteForm } from "@/lib/accounts/schema";
import { STAFF_ROLES } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";

const options = { email: { type: "string" }, roles: { type: "string", default: "LEAD" } } as const;
const { values } = parseArgs({ options });
const input = inviteForm.safeParse({ email: values.email, roles: values.roles.split(",") });
if (input.success) {
  const ctx = { actor: { kind: "system", job: "staff-invite" }, now: new Date(), requestId: randomUUID() } as const;
  const { address } = await makeFirstLink(ctx, input.data);
  console.log(
    `Dieser Link gilt 7 Tage. Er führt zu Passwort und zweitem Faktor von ${input.data.email}:\n  ${address}`,
  );
} else {
  console.error(`npm run staff:invite -- --email name@example.org --roles ${STAFF_ROLES.join(",")}`);
  process.exitCode = 1;
}
await db.$disconnect();
