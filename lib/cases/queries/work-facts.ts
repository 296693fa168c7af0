import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/context";
import type { Day } from "@/lib/platform/day";
import { EXPIRY_DAYS, QUERY_DAYS, STALE_MONTHS } from "../rules/work-lines";
import { WORK_KINDS, type WorkQuery, type WorkRow } from "../types";

type Scope = Partial<Pick<WorkQuery, "land" | "area" | "funderKind" | "text">> & { providerId?: string };
type Ask = {
  /** actorId, and the person behind it: an own first signature waits, and partiality is marked. */
  viewer: string;
  personId: string | null;
  today: Day;
  scope: Scope;
};

const row = z.object({
  providerId: z.string(),
  kind: z.enum(WORK_KINDS),
  day: z.iso.date(),
  cellId: z.string().nullable(),
  signedBy: z.string().nullable(),
  caseVersion: z.number(),
  assigneeId: z.string().nullable(),
  isPartial: z.boolean(),
});

/**
 * Every reason for which an entry is on the work list today, derived from cells, decisions, messages, certificates,
 * mails and dates. One query; the parts run over indexes on site.provider_id, offer.site_id, recognition.offer_id.
 */
export async function listWorkFacts(
  tx: Pick<Tx, "$queryRaw">,
  { viewer, personId, today, scope }: Ask,
): Promise<WorkRow[]> {
  const rows = await tx.$queryRaw`
    WITH entry AS (
      SELECT p.id, p.visibility, p.confirmed_on, p.created_at FROM provider p
      WHERE p.visibility <> 'ARCHIVED' ${entryScope(scope)}
    ), cell AS (
      SELECT r.id, r.review_status, r.status, r.funder_kind, r.valid_until, r.next_review_on, r.doubted_on, r.updated_at,
             CASE WHEN r.reviewed_on IS NULL AND r.next_review_on > ${today}::date THEN r.next_review_on END AS resumes_on,
             e.id AS provider_id, e.visibility
      FROM entry e JOIN site s ON s.provider_id = e.id JOIN offer o ON o.site_id = s.id
        JOIN recognition r ON r.offer_id = o.id
      WHERE true ${cellScope(scope)}
    ), query AS (
      SELECT k.provider_id, m.cell_ids, m.at, m.answered_at FROM case_message m
      JOIN review_case k ON k.id = m.case_id AND k.closed_at IS NULL WHERE m.kind = 'QUERY'
    ), certificate AS (
      SELECT j.recognition_id, max(v.valid_until) AS ends FROM entry e
      JOIN evidence v ON v.provider_id = e.id AND v.kind = 'AZAV_CERTIFICATE'
      JOIN recognition_evidence j ON j.evidence_id = v.id AND j.accepted
      GROUP BY j.recognition_id
    ), fact (provider_id, cell_id, kind, day, signed_by) AS (
      ${REVIEWS(viewer)} UNION ALL ${PROOFS} UNION ALL ${QUERIES(today)} UNION ALL ${DATES(today)} UNION ALL ${MAILS} UNION ALL ${CLAIMS} UNION ALL ${REPORTS} UNION ALL ${PROPOSALS}
    )
    SELECT f.provider_id::text AS "providerId", f.kind, f.day::text, f.cell_id::text AS "cellId",
           f.signed_by AS "signedBy", coalesce(k.version, 0) AS "caseVersion", k.assignee_id::text AS "assigneeId",
           y.person_id IS NOT NULL AS "isPartial"
    FROM fact f
      LEFT JOIN review_case k ON k.provider_id = f.provider_id AND k.closed_at IS NULL
      LEFT JOIN partiality y ON y.provider_id = f.provider_id AND y.person_id = ${personId}::uuid`;
  return z.array(row).parse(rows);
}

const { sql, empty } = Prisma;

function entryScope({ providerId, land, area, funderKind, text }: Scope): Prisma.Sql {
  const like = text ? `%${text.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`)}%` : null;
  return Prisma.join(
    [
      providerId ? sql`AND p.id = ${providerId}::uuid` : empty,
      land ? sql`AND EXISTS (SELECT FROM site s WHERE s.provider_id = p.id AND s.land = ${land}::"Land")` : empty,
      area
        ? sql`AND EXISTS (SELECT FROM site s JOIN offer o ON o.site_id = s.id
                WHERE s.provider_id = p.id AND o.area = ${area}::"ServiceArea")`
        : empty,
      funderKind
        ? sql`AND EXISTS (SELECT FROM site s JOIN offer o ON o.site_id = s.id JOIN recognition r ON r.offer_id = o.id
                WHERE s.provider_id = p.id AND r.funder_kind = ${funderKind}::"FunderKind")`
        : empty,
      like
        ? sql`AND (lower(p.name) LIKE ${like} OR lower(p.short_name) LIKE ${like} OR lower(p.identifier) LIKE ${like}
                OR EXISTS (SELECT FROM site s WHERE s.provider_id = p.id AND lower(s.city) LIKE ${like}))`
        : empty,
    ],
    " ",
  );
}

function cellScope({ land, area, funderKind }: Scope): Prisma.Sql {
  return Prisma.join(
    [
      land ? sql`AND s.land = ${land}::"Land"` : empty,
      area ? sql`AND o.area = ${area}::"ServiceArea"` : empty,
      funderKind ? sql`AND r.funder_kind = ${funderKind}::"FunderKind"` : empty,
    ],
    " ",
  );
}

/** The day in Berlin of a moment. */
const day = (moment: Prisma.Sql): Prisma.Sql => sql`(${moment} AT TIME ZONE 'Europe/Berlin')::date`;

/** Doubts, second checks, and claims newer than the last settled decision. */
const REVIEWS = (viewer: string): Prisma.Sql => sql`
  SELECT c.provider_id, c.id, 'REPORT', coalesce(c.doubted_on, ${day(sql`c.updated_at`)}), NULL
  FROM cell c WHERE c.review_status = 'DISPUTED'
  UNION ALL
  SELECT c.provider_id, c.id, CASE d.decided_by WHEN ${viewer} THEN 'WAITING' ELSE 'SECOND_CHECK' END,
         ${day(sql`coalesce(d.decided_at, c.updated_at)`)}, d.decided_by
  FROM cell c LEFT JOIN LATERAL (
    SELECT d.decided_by, d.decided_at FROM review_decision d
    WHERE d.recognition_id = c.id AND d.settled_at IS NULL AND d.returned_at IS NULL
    ORDER BY d.decided_at DESC, d.id DESC LIMIT 1
  ) d ON true
  WHERE c.review_status = 'SECOND_CHECK'
  UNION ALL
  SELECT c.provider_id, c.id, 'SUBMITTED', ${day(sql`coalesce(
    (SELECT min(v.at) FROM recognition_event v WHERE v.recognition_id = c.id AND v.at > coalesce(
      (SELECT max(d.settled_at) FROM review_decision d WHERE d.recognition_id = c.id), '-infinity')),
    c.updated_at)`)}, NULL
  FROM cell c WHERE c.review_status = 'SUBMITTED' AND c.resumes_on IS NULL`;

/**
 * A proof that nobody has looked at yet; the provider's own word is none. One that the provider handed in without a cell
 * waits until staff has edited it.
 */
const PROOFS = sql`
  SELECT c.provider_id, c.id, 'SUBMITTED', ${day(sql`min(e.created_at)`)}, NULL
  FROM cell c JOIN recognition_evidence j ON j.recognition_id = c.id JOIN evidence e ON e.id = j.evidence_id
  WHERE c.review_status = 'UNREVIEWED' AND c.resumes_on IS NULL AND e.kind <> 'SELF_DECLARATION'
  GROUP BY c.provider_id, c.id
  UNION ALL
  SELECT e.id, NULL, 'SUBMITTED', ${day(sql`v.created_at`)}, NULL
  FROM entry e JOIN evidence v ON v.provider_id = e.id
  WHERE v.by_provider AND v.version = 1
    AND NOT EXISTS (SELECT FROM recognition_evidence j WHERE j.evidence_id = v.id)`;

/** Queries about cells follow the cells' status, those about the whole entry their message. */
const QUERIES = (today: Day): Prisma.Sql => {
  const overdue = (since: Prisma.Sql) =>
    sql`CASE WHEN ${since} <= ${today}::date - ${QUERY_DAYS}::int THEN 'UNANSWERED' ELSE 'WAITING' END`;
  return sql`
  SELECT c.provider_id, c.id, ${overdue(sql`q.day`)}, q.day, NULL
  FROM cell c CROSS JOIN LATERAL (
    SELECT ${day(sql`coalesce(max(q.at), c.updated_at)`)} AS day
    FROM query q WHERE c.id = ANY (q.cell_ids) AND q.answered_at IS NULL
  ) q
  WHERE c.review_status = 'QUERY'
  UNION ALL
  SELECT c.provider_id, c.id, x.kind,
         ${day(sql`CASE x.kind WHEN 'ANSWER' THEN a.at ELSE coalesce(d.returned, c.updated_at) END`)}, NULL
  FROM cell c
    CROSS JOIN LATERAL (SELECT max(q.answered_at) AS at FROM query q WHERE c.id = ANY (q.cell_ids)) a
    CROSS JOIN LATERAL (
      SELECT max(coalesce(d.returned_at, d.decided_at)) AS at, max(d.returned_at) FILTER (WHERE d.settled_at IS NULL) AS returned
      FROM review_decision d WHERE d.recognition_id = c.id
    ) d
    CROSS JOIN LATERAL (SELECT CASE WHEN a.at > coalesce(d.at, '-infinity') THEN 'ANSWER' ELSE 'IN_REVIEW' END AS kind) x
  WHERE c.review_status = 'IN_REVIEW' AND c.resumes_on IS NULL
  UNION ALL
  SELECT e.id, NULL, CASE WHEN q.answered_at IS NOT NULL THEN 'ANSWER' ELSE ${overdue(day(sql`q.at`))} END,
         ${day(sql`coalesce(q.answered_at, q.at)`)}, NULL
  FROM query q JOIN entry e ON e.id = q.provider_id WHERE q.cell_ids = '{}'`;
};

/** What the calendar makes due; confirmations only of entries that the public sees. */
const DATES = (today: Day): Prisma.Sql => sql`
  SELECT c.provider_id, c.id, 'DUE', c.next_review_on, NULL
  FROM cell c WHERE c.next_review_on <= ${today}::date
    AND (c.review_status = 'CONFIRMED' AND c.visibility = 'PUBLISHED' OR c.review_status IN ('UNREVIEWED', 'NOT_CONFIRMED'))
  UNION ALL
  SELECT c.provider_id, c.id, 'WAITING', c.resumes_on, NULL FROM cell c WHERE c.resumes_on IS NOT NULL
    AND c.review_status IN ('UNREVIEWED', 'SUBMITTED', 'IN_REVIEW')
  UNION ALL
  SELECT x.provider_id, x.id, 'EXPIRING', x.ends, NULL
  FROM (
    SELECT c.provider_id, c.id, CASE c.funder_kind WHEN 'BA' THEN least(c.valid_until, a.ends) ELSE c.valid_until END AS ends
    FROM cell c LEFT JOIN certificate a ON a.recognition_id = c.id
    WHERE c.status IN ('GRANTED', 'SUSPENDED') AND c.visibility = 'PUBLISHED'
  ) x
  WHERE x.ends BETWEEN ${today}::date AND ${today}::date + ${EXPIRY_DAYS}::int
  UNION ALL
  SELECT x.id, NULL, 'STALE', x.stale_on, NULL
  FROM (
    SELECT e.id, (coalesce(e.confirmed_on, ${day(sql`e.created_at`)}) + make_interval(months => ${STALE_MONTHS}::int))::date AS stale_on
    FROM entry e WHERE e.visibility = 'PUBLISHED'
  ) x
  WHERE x.stale_on <= ${today}::date`;

/**
 * The newest mail did not arrive, nobody has seen to it, and none after it arrived. An invitation counts while it stands
 * open and nobody keeps the entry: a call settles it, a newer one takes its place.
 */
const MAILS = sql`
  SELECT e.id, NULL, 'MAIL', ${day(sql`max(m.created_at)`)}, NULL
  FROM entry e JOIN outbox_mail m ON m.provider_id = e.id
  WHERE (m.channel = 'ENTRY' OR m.template LIKE 'reminder.%' OR m.template = 'provider.invitation'
      AND EXISTS (SELECT FROM invitation i WHERE i.provider_id = e.id AND i.mail_id = m.id AND i.used_at IS NULL)
      AND NOT EXISTS (SELECT FROM membership b WHERE b.provider_id = e.id))
    AND m.state IN ('FAILED', 'BOUNCED') AND m.settled_at IS NULL AND NOT EXISTS (
    SELECT FROM outbox_mail n WHERE n.provider_id = e.id AND n.state = 'SENT' AND n.created_at > m.created_at)
  GROUP BY e.id`;

/** What visitors reported and nobody has answered: its day is the deadline. */
const REPORTS = sql`
  SELECT e.id, NULL, 'REPORT', r.due_on, NULL
  FROM entry e JOIN report r ON r.provider_id = e.id WHERE r.state = 'OPEN'`;

/** Somebody says that the entry is theirs, or handed a new one in: staff has to decide. */
const CLAIMS = sql`
  SELECT e.id, NULL, 'CLAIM', ${day(sql`min(c.created_at)`)}, NULL
  FROM entry e JOIN claim c ON c.provider_id = e.id WHERE c.state = 'OPEN' GROUP BY e.id
  UNION ALL
  SELECT e.id, NULL, 'CLAIM', ${day(sql`coalesce(
    (SELECT max(a.at) FROM audit_entry a WHERE a.entry_id = e.id AND a.action = 'provider.submitted'), e.created_at)`)}, NULL
  FROM entry e WHERE e.visibility = 'SUBMITTED'`;

/** What a provider wants changed; it waits since it was last sent. */
const PROPOSALS = sql`
  SELECT e.id, NULL, 'PROPOSAL', ${day(sql`p.submitted_at`)}, NULL
  FROM entry e JOIN proposal p ON p.provider_id = e.id WHERE p.state = 'SUBMITTED'`;
