// npm run bench:work-list [-- CELLS] — how long the staff's work list takes at 10,000 cells, and how many queries. In
// a copy of this installation's database with its example data multiplied; the server has to be stopped meanwhile.
import process from "node:process";
import pg from "pg";
import type { StaffActor } from "@/lib/platform/actor";

const ROUNDS = 20;
const wanted = Number(process.argv[2] ?? 10_000);
const source = new URL(process.env["DATABASE_URL"] ?? "");
const copy = new URL(source);
copy.pathname = "/bench_work_list";

/** Tables of an entry in the order of their references; columns that are ids, of the row or of another. */
const TABLES: Record<string, string[]> = {
  provider: ["id"],
  site: ["id", "provider_id"],
  offer: ["id", "site_id"],
  recognition: ["id", "offer_id"],
  evidence: ["id", "provider_id"],
  recognition_evidence: ["recognition_id", "evidence_id"],
  review_case: ["id", "provider_id"],
  review_decision: ["id", "recognition_id", "case_id"],
  proposal: ["id", "provider_id", "target_id", "parent_id"],
};
/** What no two entries share. */
const OWN: Record<string, string> = { provider: ", 'slug', 'copy-' || md5(t.id::text || k), 'identifier', NULL" };

await asAdmin(
  "DROP DATABASE IF EXISTS bench_work_list",
  `CREATE DATABASE bench_work_list TEMPLATE "${nameOf(source)}"`,
);
process.env["DATABASE_URL"] = copy.href;
const { db } = await import("@/lib/platform/db");
const { listWork } = await import("@/lib/cases/queries/work-list");
const { parseWorkQuery } = await import("@/lib/cases/rules/work-query");
const { admitStaff } = await import("@/lib/platform/insider");
const { queriesOf } = await import("@/tests/support/query-count");
try {
  const before = await db.recognition.count();
  const times = Math.ceil(wanted / before) - 1;
  for (const [table, ids] of Object.entries(TABLES)) await db.$executeRawUnsafe(multiplying(table, ids), times);
  await db.$executeRawUnsafe("ANALYZE");
  console.log(`${await db.provider.count()} providers, ${await db.recognition.count()} cells`);
  await measure();
} finally {
  await db.$disconnect();
  await asAdmin("DROP DATABASE bench_work_list");
}

async function measure() {
  const person = await db.person.findFirstOrThrow({ where: { roles: { has: "LEAD" } } });
  const actor: StaffActor = { kind: "staff", personId: person.id, roles: person.roles };
  for (const address of ["", "?art=eingereicht", "?land=nw", "?q=Beispiel"]) {
    const query = parseWorkQuery(new URLSearchParams(address));
    const taken: number[] = [];
    let queries = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      queries = await queriesOf(() => listWork(admitStaff(actor), query, new Date()));
      taken.push(performance.now() - started);
    }
    const sorted = taken.toSorted((a, b) => a - b);
    const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`.padStart(7);
    console.log(`${(address || "(everything)").padEnd(16)} median ${at(0.5)}  p95 ${at(0.95)}  ${queries} queries`);
  }
}

/** Every row once more for k = 1 … $1; ids are the old ones hashed with k, so references stay together. */
function multiplying(table: string, ids: readonly string[]): string {
  const hashed = ids.map((id) => `'${id}', md5(t.${id}::text || k)::uuid`).join(", ");
  return `INSERT INTO ${table} SELECT r.* FROM ${table} t CROSS JOIN generate_series(1, $1::int) k
    CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object(${hashed}${OWN[table] ?? ""})) r`;
}

async function asAdmin(...statements: string[]) {
  const admin = new URL(source);
  admin.pathname = "/postgres";
  const client = new pg.Client(admin.href);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function nameOf({ pathname }: URL): string {
  return pathname.slice(1);
}
