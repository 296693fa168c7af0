import "server-only";
import { setTimeout as after } from "node:timers";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { firstOfMonth, isPerson } from "../rules/visits";

const WRITE_EVERY_MS = 10_000;

/** Views since the last write, by month and slug; at most what ten seconds bring. */
let waiting = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

type View = { slug: string; userAgent: string | null };

/**
 * One more visit of an entry's page, by somebody. Nothing is asked or written here: figures go to the database in
 * batches, so that no page waits for them. Without a crash none is lost: the server writes the rest before it ends.
 */
export function noteView({ slug, userAgent }: View, now: Date): void {
  if (!isPerson(userAgent)) return;
  const key = `${firstOfMonth(berlinDay(now))} ${slug}`;
  waiting.set(key, (waiting.get(key) ?? 0) + 1);
  timer ??= after(() => void writeViews(), WRITE_EVERY_MS).unref();
  globalThis.serverWorkers?.add(writeViews);
}

/** Writes what was noted. An entry that was renamed or deleted meanwhile counts no more. */
export async function writeViews(): Promise<void> {
  const noted = [...waiting];
  waiting = new Map();
  clearTimeout(timer);
  timer = undefined;
  if (noted.length === 0) return;
  const months = noted.map(([key]) => key.slice(0, "2026-03-01".length));
  const slugs = noted.map(([key]) => key.slice("2026-03-01 ".length));
  const counts = noted.map(([, count]) => count);
  try {
    await db.$executeRaw`
      INSERT INTO entry_views AS v (provider_id, month, count)
      SELECT p.id, n.month, n.count
      FROM unnest(${months}::date[], ${slugs}::text[], ${counts}::int[]) AS n (month, slug, count)
      JOIN provider p ON p.slug = n.slug
      ON CONFLICT (provider_id, month) DO UPDATE SET count = v.count + excluded.count`;
  } catch (error) {
    log.error("views.not_counted", error);
  }
}
