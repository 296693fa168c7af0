import pg, { type Client } from "pg";

/** Each selects what contradicts it; `$1` is when the shooting began, `$2` the directory's revision then. */
const INVARIANTS: Record<string, string> = {
  "the audit's chain is whole": "SELECT id FROM audit_chain_breaks()",
  "an entry's versions are numbered without gaps": `
    SELECT entry_id FROM entry_version GROUP BY 1 HAVING min(number) <> 1 OR max(number) <> count(*)`,
  "the newest version of an entry is what its tables hold": `
    SELECT p.id FROM provider p JOIN LATERAL (
      SELECT snapshot FROM entry_version v WHERE v.entry_id = p.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE v.snapshot <> entry_snapshot(p.id)`,
  "every version has its audit entry, and the other way round": `
    SELECT coalesce(v.entry_id, a.entry_id) FROM entry_version v
    FULL JOIN (SELECT DISTINCT entry_id, snapshot_hash FROM audit_entry WHERE snapshot_hash IS NOT NULL) a
      ON a.entry_id = v.entry_id AND a.snapshot_hash = v.hash
    WHERE v.id IS NULL OR a.entry_id IS NULL`,
  "a row has the version that its last audit entry names": `
    SELECT r.id FROM (
      SELECT 'provider' AS entity, id, version FROM provider UNION ALL SELECT 'site', id, version FROM site UNION ALL
      SELECT 'offer', id, version FROM offer UNION ALL SELECT 'recognition', id, version FROM recognition UNION ALL
      SELECT 'evidence', id, version FROM evidence) r
    JOIN (SELECT entity, entity_id, max(version) AS version FROM audit_entry WHERE version IS NOT NULL GROUP BY 1, 2) a
      ON a.entity = r.entity AND a.entity_id = r.id::text
    WHERE a.version <> r.version`,
  "no version of a row was written twice": `
    SELECT entity_id FROM audit_entry WHERE version IS NOT NULL AND at >= $1
    GROUP BY entity, entity_id, version HAVING count(DISTINCT request_id) > 1`,
  "the directory's revision counts every public change": `
    SELECT revision FROM directory_revision WHERE revision - $2 < (
      SELECT count(DISTINCT request_id) FROM audit_entry WHERE at >= $1
      AND entity IN ('provider', 'site', 'offer', 'recognition', 'evidence', 'funder', 'slug_redirect', 'content_page'))`,
  "first confirmation and downgrade have two signatures": `
    SELECT d.id FROM (
      SELECT d.*, lag(outcome) OVER (PARTITION BY recognition_id ORDER BY settled_at, id) AS before
      FROM review_decision d WHERE settled_at IS NOT NULL) d
    WHERE settled_at >= $1 AND seconded_by IS NULL
      AND (outcome = 'CONFIRMED') IS DISTINCT FROM (coalesce(before, 'NOT_CONFIRMED') = 'CONFIRMED')`,
  "a decided cell is as its last decision says": `
    SELECT r.id FROM recognition r JOIN LATERAL (
      SELECT outcome FROM review_decision d WHERE d.recognition_id = r.id AND settled_at IS NOT NULL
      ORDER BY settled_at DESC, id DESC LIMIT 1) d ON true
    WHERE r.review_status IN ('CONFIRMED', 'NOT_CONFIRMED') AND r.review_status::text <> d.outcome::text`,
  "a cell waits for its second signature while one decision is open": `
    SELECT r.id FROM recognition r WHERE (r.review_status = 'SECOND_CHECK')::int <> (
      SELECT count(*) FROM review_decision d
      WHERE d.recognition_id = r.id AND settled_at IS NULL AND returned_at IS NULL)`,
  "an entry has one open case": `
    SELECT provider_id FROM review_case WHERE closed_at IS NULL GROUP BY 1 HAVING count(*) > 1`,
  "a query is a message with its mail": `
    SELECT coalesce(o.id, m.id) FROM (SELECT * FROM outbox_mail WHERE template = 'review.query') o
    FULL JOIN (SELECT * FROM case_message WHERE kind = 'QUERY' AND at >= $1) m ON m.mail_id = o.id
    WHERE (o.id IS NULL OR m.id IS NULL) AND coalesce(o.created_at, m.at) >= $1`,
  "every index agrees with its table": `
    WITH tree AS MATERIALIZED (
      SELECT c.oid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
      WHERE a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace)
    SELECT oid::regclass FROM tree WHERE bt_index_check(oid, true) IS NULL`,
};

/** Sentences that do not hold, with how many rows contradict them. */
export async function brokenInvariants(client: Client, begun: Begun): Promise<string[]> {
  await client.query("CREATE EXTENSION IF NOT EXISTS amcheck");
  const broken: string[] = [];
  for (const [name, sql] of Object.entries(INVARIANTS)) {
    const values = [begun.at, begun.revision].slice(0, sql.includes("$2") ? 2 : Number(sql.includes("$1")));
    const { rows, error } = await ask(client, sql, values);
    if (error) broken.push(`${name}: ${error}`);
    else if (rows.length > 0) broken.push(`${name}: not so for ${rows.length}, such as ${JSON.stringify(rows[0])}`);
  }
  return broken;
}

/** A damaged index is found by an error. */
async function ask(client: Client, sql: string, values: unknown[]) {
  try {
    return { rows: (await client.query(sql, values)).rows as object[] };
  } catch (error) {
    return { rows: [], error: String(error) };
  }
}

export type Begun = { at: Date; revision: string };

export async function noteBeginning(databaseUrl: string): Promise<Begun> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<Begun>("SELECT now() AS at, revision::text FROM directory_revision");
  await client.end();
  const [begun] = rows;
  if (!begun) throw new Error("The database has no revision.");
  return begun;
}
