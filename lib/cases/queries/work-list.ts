import "server-only";
import { z } from "zod";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { actorId } from "@/lib/platform/actor";
import { berlinDay, type Day } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadCases, rightsOf } from "../policy";
import { effectiveAssignee, standsInFor } from "../rules/assignment";
import { countsOf, isOwnSecondCheck, linesOf } from "../rules/work-lines";
import type { Colleague, WorkLine, WorkList, WorkQuery, WorkRow } from "../types";
import { listColleagues } from "./colleagues";
import { listWorkFacts } from "./work-facts";

const LINES_PER_PAGE = 25;

/** The work list as one person sees it. Three queries, a fourth when nothing is due. */
export async function listWork(staff: Staff, query: WorkQuery, now: Date): Promise<WorkList> {
  const { actor } = staff;
  ensure(canReadCases(actor));
  const today = berlinDay(now);
  const { personId } = actor;
  const [facts, colleagues] = await Promise.all([
    listWorkFacts(db, { viewer: actorId(actor), personId, today, scope: query }),
    listColleagues(db),
  ]);
  const others = standsInFor(colleagues, personId, today);
  const whose = facts.filter(isWanted(query, { colleagues, mine: [personId, ...others.map(({ id }) => id)] }));
  const all = linesOf(whose, query.kind);
  const pages = Math.max(1, Math.ceil(all.length / LINES_PER_PAGE));
  const page = Math.min(query.page, pages);
  const shown = all.slice((page - 1) * LINES_PER_PAGE, page * LINES_PER_PAGE);
  const names = await namesOf(shown.map(({ top }) => top));
  const lines = shown.map(({ top, others: more }): WorkLine => {
    const assignee = effectiveAssignee({ assigneeId: top.assigneeId, top }, colleagues);
    const { take, handOver } = rightsOf(actor, {
      isPartial: top.isPartial,
      assigneeId: assignee?.id ?? null,
      standsInFor: others.map(({ id }) => id),
      isOwnSecondCheck: isOwnSecondCheck([top], actorId(actor)),
    });
    return {
      ...nameOf(names, top),
      providerId: top.providerId,
      kind: top.kind,
      day: top.day,
      signedBy: top.signedBy,
      others: more,
      caseVersion: top.caseVersion,
      assignee: assignee && { id: assignee.id, name: assignee.name },
      isPartial: top.isPartial,
      may: { take, handOver },
    };
  });
  return {
    today,
    query: { ...query, page },
    lines,
    total: all.length,
    pages,
    counts: countsOf(whose),
    next: all.length === 0 ? await nextReview(today) : null,
    colleagues: colleagues.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })),
    standsInFor: others.map(({ id, name }) => ({ id, name })),
  };
}

type Holders = { colleagues: readonly Colleague[]; mine: readonly string[] };

function isWanted({ whose }: WorkQuery, { colleagues, mine }: Holders) {
  return (fact: WorkRow): boolean => {
    if (whose === "ALL") return true;
    const assignee = effectiveAssignee({ assigneeId: fact.assigneeId, top: fact }, colleagues);
    return whose === "FREE" ? assignee === null : assignee !== null && mine.includes(assignee.id);
  };
}

const nameRow = z.object({
  providerId: z.string(),
  name: z.string(),
  cities: z.array(z.string()),
  cellId: z.string().nullable(),
  area: z.enum(SERVICE_AREAS).nullable(),
  funder: z.string().nullable(),
  city: z.string().nullable(),
});
type NameRow = z.output<typeof nameRow>;

async function namesOf(facts: readonly WorkRow[]): Promise<Map<string, NameRow>> {
  if (facts.length === 0) return new Map();
  const providerIds = facts.map(({ providerId }) => providerId);
  const cellIds = facts.map(({ cellId }) => cellId);
  const rows = await db.$queryRaw`
    SELECT p.id::text AS "providerId", p.name, r.id::text AS "cellId", r.area, coalesce(f.short_name, f.name) AS funder, t.city,
           ARRAY(SELECT DISTINCT s.city FROM site s WHERE s.provider_id = p.id ORDER BY s.city) AS cities
    FROM unnest(${providerIds}::uuid[], ${cellIds}::uuid[]) AS x (provider_id, cell_id)
      JOIN provider p ON p.id = x.provider_id
      LEFT JOIN recognition r ON r.id = x.cell_id
      LEFT JOIN funder f ON f.id = r.funder_id
      LEFT JOIN offer o ON o.id = r.offer_id
      LEFT JOIN site t ON t.id = o.site_id`;
  const parsed = z.array(nameRow).parse(rows);
  return new Map(parsed.map((each) => [each.providerId, each]));
}

function nameOf(
  names: ReadonlyMap<string, NameRow>,
  { providerId }: WorkRow,
): Pick<WorkLine, "name" | "cities" | "cell"> {
  const row = names.get(providerId);
  // Deleted between the two queries: the line leads to a page that says so.
  if (!row) return { name: "–", cities: [], cell: null };
  const { name, cities, cellId, area, funder, city } = row;
  return { name, cities, cell: cellId && area && funder && city ? { id: cellId, area, funder, city } : null };
}

const nextRow = z.object({ day: z.iso.date(), providers: z.number() });

/** The first day ahead on which a confirmation has to be looked at again. */
async function nextReview(today: Day): Promise<WorkList["next"]> {
  const rows = await db.$queryRaw`
    SELECT r.next_review_on::text AS day, count(DISTINCT s.provider_id)::int AS providers
    FROM recognition r JOIN offer o ON o.id = r.offer_id JOIN site s ON s.id = o.site_id
      JOIN provider p ON p.id = s.provider_id
    WHERE r.review_status = 'CONFIRMED' AND p.visibility = 'PUBLISHED' AND r.next_review_on > ${today}::date
    GROUP BY r.next_review_on ORDER BY r.next_review_on LIMIT 1`;
  return z.array(nextRow).parse(rows)[0] ?? null;
}
