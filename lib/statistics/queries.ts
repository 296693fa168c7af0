import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { berlinDay, type Day } from "@/lib/platform/day";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadNumbers } from "./policy";
import { toNumbers } from "./rules";
import type { Numbers, Tally } from "./types";

/** All figures of today, drafts and example entries included, in one query each for entries, cells and decisions. */
export async function getNumbers({ actor }: Staff, now: Date): Promise<Numbers> {
  ensure(canReadNumbers(actor));
  const today = berlinDay(now);
  const [entries, cells, reviews] = await Promise.all([countEntries(today), countCells(), countReviews()]);
  return toNumbers({ entries, cells, reviews }, today);
}

const key = z.string().nullable();
const tallies = z.array(
  z.object({
    land: key.optional(),
    area: key.optional(),
    funderKind: key.optional(),
    age: key.optional(),
    visibility: key.optional(),
    status: key.optional(),
    reviewStatus: key.optional(),
    result: key.optional(),
    month: key.optional(),
    count: z.number(),
    medianDays: z.number().nullable().optional(),
  }),
);
const parse = (rows: unknown): Tally[] => tallies.parse(rows) as Tally[];

/**
 * An entry counts once in every Land, area and kind of funder that it has. The limits of age are those of
 * lib/directory/rules/freshness.ts. Reads all cells: thousands, for a page that staff opens now and then.
 */
async function countEntries(today: Day): Promise<Tally[]> {
  return parse(
    await db.$queryRaw`
    WITH part AS (
      SELECT p.id, p.visibility::text AS visibility,
             CASE WHEN p.confirmed_on IS NULL THEN 'NEVER'
                  WHEN p.confirmed_on + interval '18 months' <= ${today}::date THEN 'OVERDUE'
                  WHEN p.confirmed_on + interval '12 months' <= ${today}::date THEN 'STALE'
                  ELSE 'FRESH' END AS age,
             coalesce(s.land::text, 'NONE') AS land, coalesce(o.area::text, 'NONE') AS area,
             coalesce(r.funder_kind::text, 'NONE') AS kind
      FROM provider p
      LEFT JOIN site s ON s.provider_id = p.id
      LEFT JOIN offer o ON o.site_id = s.id
      LEFT JOIN recognition r ON r.offer_id = o.id
    )
    SELECT age, visibility, land, area, kind AS "funderKind", count(DISTINCT id)::int AS count
    FROM part
    GROUP BY GROUPING SETS ((), (age, visibility), (land, visibility), (area, visibility), (kind, visibility))`,
  );
}

async function countCells(): Promise<Tally[]> {
  return parse(
    await db.$queryRaw`
    WITH cell AS (
      SELECT s.land::text AS land, r.area::text AS area, r.funder_kind::text AS kind, r.status::text AS status,
             r.review_status::text AS review
      FROM recognition r JOIN offer o ON o.id = r.offer_id JOIN site s ON s.id = o.site_id
    )
    SELECT land, area, kind AS "funderKind", status, review AS "reviewStatus", count(*)::int AS count
    FROM cell
    GROUP BY GROUPING SETS ((), (status, kind), (status, area), (review, kind), (review, area), (land, area))`,
  );
}

/**
 * Decisions by the month in which they were made, with the days since the claim last changed or was handed in, of
 * which the audit knows (index: audit_entry.entry_id). A later look at the same claim has no such days.
 */
async function countReviews(): Promise<Tally[]> {
  return parse(
    await db.$queryRaw`
    WITH decision AS (
      SELECT s.land::text AS land, r.area::text AS area, r.funder_kind::text AS kind,
             to_char(d.decided_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM') AS month,
             CASE WHEN d.settled_at IS NOT NULL THEN d.outcome::text
                  WHEN d.returned_at IS NOT NULL THEN 'RETURNED' ELSE 'WAITING' END AS result,
             extract(epoch FROM d.decided_at - (
               SELECT max(a.at) FROM audit_entry a
               WHERE a.entry_id = s.provider_id AND a.entity = 'recognition' AND a.entity_id = r.id::text
                 AND a.action IN ('recognition.record', 'recognition.submitted') AND a.at <= d.decided_at
                 AND NOT EXISTS (
                   SELECT FROM review_decision earlier
                   WHERE earlier.recognition_id = r.id AND earlier.decided_at < d.decided_at AND earlier.decided_at > a.at
                 )
             )) / 86400 AS days
      FROM review_decision d
      JOIN recognition r ON r.id = d.recognition_id JOIN offer o ON o.id = r.offer_id JOIN site s ON s.id = o.site_id
    )
    SELECT land, area, kind AS "funderKind", month, result, count(*)::int AS count,
           (percentile_cont(0.5) WITHIN GROUP (ORDER BY days))::float8 AS "medianDays"
    FROM decision
    GROUP BY GROUPING SETS ((), (month), (land), (area), (kind), (month, result), (land, result), (area, result), (kind, result))`,
  );
}
