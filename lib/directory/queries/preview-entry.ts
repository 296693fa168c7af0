import "server-only";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import type { Member } from "@/lib/platform/insider";
import type { PublicEntry } from "../types";
import { loadRows } from "./load-entries";
import { toPublicEntries } from "./to-public-entry";

/** A member's own entry as the public sees it, or would see it: of any visibility and any age. */
export async function getPreviewEntry({ providerId }: Member, now: Date): Promise<PublicEntry | null> {
  const rows = await loadRows({ id: providerId });
  const today = berlinDay(now);
  const [shown] = toPublicEntries(rows, today);
  if (shown) return shown;
  const fresh = rows.providers.map((row) => ({ ...row, confirmedOn: toColumn(today) }));
  const [hidden] = toPublicEntries({ ...rows, providers: fresh }, today);
  const [stored] = rows.providers;
  return hidden && stored ? { ...hidden, confirmedOn: fromColumn(stored.confirmedOn) } : null;
}
