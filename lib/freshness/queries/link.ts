import "server-only";
import { confirmedUntil } from "@/lib/own-entry/rules/old";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/token";
import type { ReminderLink } from "../types";

/** What the link of a reminder opens; null if there is none. Looking at it uses nothing up. The token is the right. */
export async function findReminderLink(token: string, now: Date): Promise<ReminderLink | null> {
  const row = await db.reminder.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      expiresAt: true,
      usedAt: true,
      provider: {
        select: {
          id: true,
          version: true,
          name: true,
          slug: true,
          visibility: true,
          confirmedOn: true,
          confirmEvery: true,
          _count: { select: { memberships: true } },
        },
      },
    },
  });
  if (row?.provider.visibility !== "PUBLISHED") return null;
  const { provider, usedAt, expiresAt } = row;
  const confirmedOn = fromColumn(provider.confirmedOn);
  const unused = expiresAt && expiresAt > now ? "OPEN" : "OVER";
  return {
    state: usedAt ? "USED" : unused,
    providerId: provider.id,
    version: provider.version,
    name: provider.name,
    slug: provider.slug,
    hasMembers: provider._count.memberships > 0,
    confirmedUntil: confirmedOn && confirmedUntil(confirmedOn, provider),
    wouldCountUntil: confirmedUntil(berlinDay(now), provider),
  };
}
