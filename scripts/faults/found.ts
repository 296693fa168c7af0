import type { Client } from "pg";
import type { Kind, Trace } from "./journal";
import type { Found } from "./verdict";

/**
 * For each kind of write: what carries the mark at all, and which parts of it are as they should be.
 * `w` holds mark and "shows" of the journal.
 */
const SQL: Record<Kind, string> = {
  change: `
    SELECT w.mark, count(v.id)::int AS any,
      count(v.id) FILTER (WHERE position(w.shows IN v.snapshot::text) > 0 AND EXISTS (
        SELECT FROM audit_entry a WHERE a.entry_id = v.entry_id AND a.snapshot_hash = v.hash))::int AS parts
    FROM w JOIN entry_version v ON right(v.reason, length(w.mark)) = w.mark
    GROUP BY 1`,
  decide: `
    SELECT w.mark, count(d.id)::int AS any,
      count(d.id) FILTER (WHERE d.recognition_id::text = ANY(string_to_array(w.shows, ',')))::int AS parts
    FROM w JOIN review_decision d ON w.mark IN (d.reason, d.second_reason, d.returned_reason)
    GROUP BY 1`,
  upload: `
    SELECT w.mark, count(e.id)::int AS any, count(f.id)::int AS parts
    FROM w JOIN evidence e ON e.reference = w.mark
    LEFT JOIN recognition_evidence r ON r.evidence_id = e.id
    LEFT JOIN evidence_file f ON f.evidence_id = e.id AND f.sha256 = w.shows AND r.evidence_id IS NOT NULL
    GROUP BY 1`,
  note: `
    SELECT w.mark, count(m.id)::int AS any, count(c.id)::int AS parts
    FROM w JOIN case_message m ON m.kind = 'NOTE' AND m.body = w.mark
    LEFT JOIN review_case c ON c.id = m.case_id AND c.provider_id::text = w.shows
    GROUP BY 1`,
  query: `
    SELECT w.mark, count(*)::int AS any,
      count(*) FILTER (WHERE m.mail_id = o.id AND o.provider_id::text = w.shows)::int AS parts
    FROM w JOIN (outbox_mail o FULL JOIN case_message m ON m.mail_id = o.id)
      ON m.body = w.mark OR position(w.mark IN o.text) > 0
    GROUP BY 1`,
  import: `
    SELECT w.mark, count(p.id)::int AS any, count(o.id)::int AS parts
    FROM w JOIN provider p ON left(p.name, length(w.mark)) = w.mark
    LEFT JOIN site s ON s.provider_id = p.id AND s.postcode = w.shows
    LEFT JOIN offer o ON o.site_id = s.id AND p.visibility = 'PUBLISHED'
    GROUP BY 1`,
};

/** What the database holds of these writes, by mark. */
export async function findWrites(client: Client, kind: Kind, traces: readonly Trace[]): Promise<Map<string, Found>> {
  const { rows } = await client.query<Found & { mark: string }>(
    `WITH w AS MATERIALIZED (SELECT * FROM unnest($1::text[], $2::text[]) AS t (mark, shows)) ${SQL[kind]}`,
    [traces.map(({ mark }) => mark), traces.map(({ shows }) => shows)],
  );
  return new Map(rows.map(({ mark, ...found }) => [mark, found]));
}
