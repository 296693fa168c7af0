import "server-only";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadEntries } from "@/lib/providers/policy";
import { versionChanges } from "../rules/version-changes";
import { camelCased } from "../schema/snapshot";
import type { HistoryNames, UnseenChange, UnseenChanges, UnseenEntry } from "../types/history";
import { loadNames } from "./staff-history";
import { unseenByMembers, type UnseenVersion } from "./unseen-versions";

const OLDEST = 50;

/** What providers changed at once and nobody looked at: the oldest changes, entry by entry, before and after. */
export async function listUnseenChanges({ actor }: Staff): Promise<UnseenChanges> {
  ensure(canReadEntries(actor));
  const unseen = await unseenByMembers(db);
  const shown = unseen.slice(0, OLDEST);
  const [names, providers] = await Promise.all([
    loadNames([]),
    db.provider.findMany({
      where: { id: { in: shown.map(({ entryId }) => entryId) } },
      select: { id: true, name: true },
    }),
  ]);
  const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
  const entries: UnseenEntry[] = [];
  for (const [id, versions] of Map.groupBy(shown, ({ entryId }) => entryId)) {
    const items = await loadChanges({ id, versions, names });
    entries.push({ id, name: nameOf.get(id) ?? "", items });
  }
  return { entries, total: unseen.length, names };
}

export async function countUnseenChanges({ actor }: Staff): Promise<number> {
  ensure(canReadEntries(actor));
  return (await unseenByMembers(db)).length;
}

type Asked = { id: string; versions: readonly UnseenVersion[]; names: HistoryNames };

async function loadChanges({ id, versions, names }: Asked): Promise<UnseenChange[]> {
  const numbers = versions.flatMap(({ number }) => [number - 1, number]);
  const rows = await db.entryVersion.findMany({ where: { entryId: id, number: { in: numbers } } });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return versions.flatMap(({ number }) => {
    const after = byNumber.get(number);
    if (!after) return [];
    const before = byNumber.get(number - 1)?.snapshot ?? null;
    const author = names.people.get(after.actorId) ?? null;
    const changes = versionChanges(camelCased(before), camelCased(after.snapshot));
    return [{ number, at: after.at, author, reason: after.reason, changes }];
  });
}
