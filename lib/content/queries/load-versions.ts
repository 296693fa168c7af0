import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import type { VersionFacts } from "../rules/standing";
import type { TextId } from "../types";
import { getBuiltIn } from "./built-in";

const versionSelect = {
  key: true,
  locale: true,
  number: true,
  at: true,
  body: true,
  keeper: true,
  reviewOn: true,
  sourceHash: true,
  checkedBy: true,
  checkedOn: true,
} satisfies Prisma.ContentVersionSelect;
export type VersionRow = Prisma.ContentVersionGetPayload<{ select: typeof versionSelect }>;

/** The newest Fassung of every text that somebody has changed, by key and locale. Older texts are not read. */
export async function loadNewest(client: Tx = db): Promise<Map<string, VersionRow>> {
  const newest = await client.contentVersion.groupBy({ by: ["key", "locale"], _max: { number: true } });
  if (newest.length === 0) return new Map();
  const rows = await client.contentVersion.findMany({
    where: { OR: newest.map(({ key, locale, _max }) => ({ key, locale, number: _max.number ?? 0 })) },
    select: versionSelect,
  });
  return new Map(rows.map((row) => [nameOf(row), row]));
}

export const nameOf = ({ key, locale }: { key: string; locale: string }): string => `${key} ${locale}`;

/** What visitors read. */
export async function bodyOf(newest: ReadonlyMap<string, VersionRow>, id: TextId): Promise<string> {
  return newest.get(nameOf(id))?.body ?? getBuiltIn(id);
}

export function toFacts(row: VersionRow | undefined): VersionFacts | null {
  if (!row) return null;
  const { number, at, keeper, reviewOn, sourceHash, checkedBy, checkedOn } = row;
  const checkDay = fromColumn(checkedOn);
  return {
    number,
    changedOn: berlinDay(at),
    keeper,
    reviewOn: fromColumn(reviewOn) ?? "",
    sourceHash,
    check: checkedBy !== null && checkDay !== null ? { group: checkedBy, day: checkDay } : null,
  };
}
