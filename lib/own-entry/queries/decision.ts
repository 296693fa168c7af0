import "server-only";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import type { EntryDecision } from "../types";

const STEPS = ["draft", "submitted", "published", "hidden", "blocked", "archived"].map((step) => `provider.${step}`);

/** Why BAG UB sent the entry back, refused it or took it away; null when the last step was another, or its version is gone. */
export async function getEntryDecision({ providerId: entryId }: Member): Promise<EntryDecision | null> {
  const step = await db.auditEntry.findFirst({
    where: { entryId, action: { in: STEPS } },
    orderBy: { id: "desc" },
    select: { action: true, actorKind: true, at: true, snapshotHash: true },
  });
  if (!step?.snapshotHash || step.actorKind !== "staff" || step.action === "provider.published") return null;
  const version = await db.entryVersion.findFirst({
    where: { entryId, hash: step.snapshotHash },
    orderBy: { number: "desc" },
    select: { reason: true },
  });
  return version?.reason ? { reason: version.reason, at: step.at } : null;
}
