import "server-only";
import { STAFF_ROLES } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { AppError, ensure } from "@/lib/platform/errors";
import type { Insider } from "@/lib/platform/insider";
import { canReadEntries } from "@/lib/providers/policy";
import { canReadReviews } from "@/lib/recognitions/policy";
import { camelCased } from "../schema/snapshot";
import { versionChanges, type PartChange } from "../rules/version-changes";
import type { RestorePlan } from "../rules/restore";
import type { Author, HistoryItem, HistoryNames } from "../types/history";
import { getRestorePlan } from "./staff-versions";

const HISTORY_PAGE = 20;

type Names = HistoryNames & { authors: ReadonlyMap<string, Author> };
/** `isThinned`: retention has taken the oldest versions; when and by whom something was changed is still known. */
export type History = {
  items: HistoryItem[];
  names: HistoryNames;
  page: number;
  pages: number;
  isThinned: boolean;
};

/** What happened to an entry, newest first, with what each change did field by field. */
export async function getHistory(
  { actor }: Insider,
  { id, page = 1 }: { id: string; page?: number },
): Promise<History> {
  ensure(canReadEntries(actor));
  const requests = await listRequests(id);
  const pages = Math.max(1, Math.ceil(requests.length / HISTORY_PAGE));
  const current = Math.min(page, pages);
  const shown = requests.slice((current - 1) * HISTORY_PAGE, current * HISTORY_PAGE);
  const versions = await loadVersions(
    id,
    shown.flatMap(({ hash }) => hash ?? []),
  );
  const names = await loadNames(shown.map(({ actorId }) => actorId));
  const seesReviews = canReadReviews(actor);
  const items = shown.map((request) => toItem(request, { versions, names, seesReviews }));
  const oldest = await db.entryVersion.aggregate({ where: { entryId: id }, _min: { number: true } });
  return { items, names, page: current, pages, isThinned: (oldest._min.number ?? 1) > 1 };
}

export type RestorePreview = { plan: RestorePlan | null; latest: number; changes: PartChange[]; names: HistoryNames };

/**
 * What restoring a version would do now: the plan (null when today's rules refuse what it says) and, field by field,
 * how the entry would differ. Checks and evidence never come back, so they are left out. Null: no such version.
 */
export async function getRestorePreview(
  { actor }: Insider,
  { id, number }: { id: string; number: number },
): Promise<RestorePreview | null> {
  ensure(canReadEntries(actor));
  const [newest, chosen] = await Promise.all([
    db.entryVersion.findFirst({ where: { entryId: id }, orderBy: { number: "desc" } }),
    db.entryVersion.findUnique({ where: { entryId_number: { entryId: id, number } } }),
  ]);
  if (!newest || !chosen) return null;
  const changes = versionChanges(camelCased(newest.snapshot), camelCased(chosen.snapshot));
  const plan = await getRestorePlan(db, { id, number }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "invalid") return null;
    throw error;
  });
  return {
    plan: plan && plan.plan,
    latest: newest.number,
    changes: changes.flatMap(restorable),
    names: await loadNames([]),
  };
}

/** Cells that are there stay as they are; a removed one comes back as a claim. */
function restorable(change: PartChange): PartChange[] {
  const { subject, how } = change;
  if (REVIEW_PARTS.has(subject.kind) || (subject.kind === "cell" && how !== "ADDED")) return [];
  const fields = change.fields.filter(({ field }) => !STAYS.has(field));
  return fields.length > 0 || how !== "CHANGED" ? [{ ...change, fields }] : [];
}

/** What a restore leaves alone. */
const STAYS: ReadonlySet<string> = new Set([
  "visibility",
  "confirmedOn",
  "slug",
  "source",
  "reviewStatus",
  "reviewedOn",
  "nextReviewOn",
  "doubtedOn",
]);

type Request = { key: string; at: Date; actorId: string; hash: string | null; actions: string[] };

/** Audit entries of one request belong together: an action may touch several parts. */
async function listRequests(entryId: string): Promise<Request[]> {
  const rows = await db.auditEntry.findMany({
    where: { entryId },
    orderBy: { id: "desc" },
    select: { at: true, actorId: true, requestId: true, action: true, snapshotHash: true },
  });
  const groups = Map.groupBy(rows, (row) => `${row.requestId} ${row.at.toISOString()} ${row.actorId}`);
  return [...groups].flatMap(([key, [first, ...rest]]) => {
    if (!first) return [];
    const all = [first, ...rest];
    const hash = all.find((row) => row.snapshotHash !== null)?.snapshotHash ?? null;
    const actions = [...new Set(all.map(({ action }) => action))].toReversed();
    return [{ key, at: first.at, actorId: first.actorId, hash, actions }];
  });
}

type Version = { number: number; reason: string | null; onBehalf: boolean; snapshot: unknown; before: unknown };

/** The versions with these hashes, each with the snapshot before it. */
async function loadVersions(entryId: string, hashes: string[]): Promise<(Version & { hash: string; at: Date })[]> {
  const found = await db.entryVersion.findMany({
    where: { entryId, hash: { in: hashes } },
    orderBy: { number: "desc" },
  });
  const earlier = await db.entryVersion.findMany({
    where: { entryId, number: { in: found.map(({ number }) => number - 1) } },
    select: { number: true, snapshot: true },
  });
  const before = new Map(earlier.map(({ number, snapshot }) => [number + 1, snapshot]));
  return found.map((row) => ({ ...row, before: before.get(row.number) ?? null }));
}

export async function loadNames(actorIds: string[]): Promise<Names> {
  const [funders, people] = await Promise.all([
    db.funder.findMany({ select: { id: true, name: true, shortName: true } }),
    db.person.findMany({ select: { id: true, name: true, roles: true } }),
  ]);
  const byId = new Map(people.map((person) => [`person:${person.id}`, person]));
  return {
    funders: new Map(funders.map(({ id, name, shortName }) => [id, shortName ?? name])),
    people: new Map([...byId].map(([id, { name }]) => [id, name])),
    authors: new Map(actorIds.map((id) => [id, toAuthor(id, byId.get(id))])),
  };
}

function toAuthor(id: string, person: { name: string; roles: readonly string[] } | undefined): Author {
  if (person)
    return { kind: "person", name: person.name, roles: STAFF_ROLES.filter((role) => person.roles.includes(role)) };
  if (id.startsWith("system:")) return { kind: "system", job: id.slice("system:".length) };
  if (id.startsWith("link:")) return { kind: "link" };
  return id === "visitor" ? { kind: "visitor" } : { kind: "former" };
}

/** What concerns checks: for those who may read reviews. */
const REVIEW_PARTS: ReadonlySet<string> = new Set(["decision", "evidence", "proof"]);

type Around = { versions: Awaited<ReturnType<typeof loadVersions>>; names: Names; seesReviews: boolean };

function toItem({ hash, actorId, ...request }: Request, { versions, names, seesReviews }: Around): HistoryItem {
  // Equal hashes: the entry came back to what it was; the version of the same moment is meant.
  const version = versions.find((one) => one.hash === hash && one.at.getTime() === request.at.getTime());
  // Without the version before, nobody knows any more what this one changed.
  const isKnown = version && (version.before !== null || version.number === 1);
  const changes = isKnown ? versionChanges(camelCased(version.before), camelCased(version.snapshot)) : [];
  return {
    ...request,
    author: names.authors.get(actorId) ?? { kind: "former" },
    number: version?.number ?? null,
    reason: version?.reason ?? null,
    onBehalf: version?.onBehalf ?? false,
    changes: seesReviews ? changes : changes.filter(({ subject }) => !REVIEW_PARTS.has(subject.kind)),
  };
}
