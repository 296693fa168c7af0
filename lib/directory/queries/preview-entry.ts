import "server-only";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import type { Member } from "@/lib/platform/insider";
import type { PublicEntry } from "../types/public-entry";
import { loadRows } from "./load-entries";
import { toPublicEntries } from "./to-public-entry";

/** A member's own entry as the public sees it, or would see it: of any visibility and any age. */
export const getPreviewEntry = ({ providerId }: Member, now: Date): Promise<PublicEntry | null> =>
  shownOf({ id: providerId }, now);

/** What the public sees of a published entry, or saw before its age hid it: nothing of it is secret. */
export const getEntryOfAnyAge = (id: string, now: Date): Promise<PublicEntry | null> =>
  shownOf({ id, visibility: "PUBLISHED" }, now);

async function shownOf(which: { id: string; visibility?: "PUBLISHED" }, now: Date): Promise<PublicEntry | null> {
  const rows = await loadRows(which);
  const today = berlinDay(now);
  const [shown] = toPublicEntries(rows, today);
  if (shown) return shown;
  const fresh = rows.providers.map((row) => ({ ...row, confirmedOn: toColumn(today) }));
  const [hidden] = toPublicEntries({ ...rows, providers: fresh }, today);
  const [stored] = rows.providers;
  return hidden && stored ? { ...hidden, confirmedOn: fromColumn(stored.confirmedOn) } : null;
}
