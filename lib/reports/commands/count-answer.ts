import "server-only";
import type { Context } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import { firstOfMonth } from "../rules/visits";
import type { PageAnswer } from "../schema";

/** One more yes or no. A bare figure of nobody and nothing: no audit entry, and no door to a write. */
export async function countAnswer({ now }: Pick<Context, "now">, { page, found }: PageAnswer): Promise<void> {
  const month = toColumn(firstOfMonth(berlinDay(now)));
  const one = { yes: found === "ja" ? 1 : 0, no: found === "nein" ? 1 : 0 };
  await db.$executeRaw`
    INSERT INTO page_answer AS a (page, month, yes, no) VALUES (${page}, ${month}::date, ${one.yes}, ${one.no})
    ON CONFLICT (page, month) DO UPDATE SET yes = a.yes + excluded.yes, no = a.no + excluded.no`;
}
