// npm run audit:verify — recomputes the hash chain of the audit trail in the database.
import { db } from "@/lib/platform/db";

const [{ count } = { count: 0n }] = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM audit_entry`;
const breaks = await db.$queryRaw<{ id: bigint }[]>`SELECT id FROM audit_chain_breaks()`;
await db.$disconnect();

if (breaks.length === 0) {
  console.log(`Das Protokoll ist unversehrt: ${count} Einträge.`);
} else {
  console.log(
    `Das Protokoll wurde verändert, ${breaks.length} von ${count} Einträgen. Zuerst bei Nummer ${breaks[0]?.id}.`,
  );
  process.exitCode = 1;
}
