import { write, type Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { contextOf, editor } from "./actors";
import { query } from "./raw-sql";

/**
 * Two writers at once: `second` begins while `first` is written but not committed, so both have seen the same state.
 * Answers how the second ends: "accepted" or the code of its refusal; any other error fails the test.
 */
export async function overlap(
  first: (ctx: Context) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<string> {
  const late = await write<{ end: Promise<string> }>(contextOf(editor), async (_tx, inner) => {
    await first(inner);
    const end = endOf(second());
    end.catch(() => undefined);
    await untilOneWaits();
    return { value: { end }, audit: "unchanged" };
  });
  return late.end;
}

async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "accepted";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

async function untilOneWaits(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const waiting = await query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the second writer never waited for the first");
}
