import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { changeVisibility } from "@/lib/providers/commands";
import type { Visibility } from "@/lib/providers/types";
import { isPartial } from "@/lib/recognitions/queries/partiality";

type Showing = { id: string; version: number; to: Exclude<Visibility, "HIDDEN" | "BLOCKED" | "ARCHIVED"> };

/** Shows an entry to the public, or makes it a draft again. @throws forbidden "partial", else as `changeVisibility` */
export function showEntry(ctx: Context, input: Showing): Promise<Written> {
  return write<Written>(ctx, async (tx, inner) => {
    if (await isPartial(tx, ctx.actor, input.id)) throw new AppError("forbidden", "partial");
    return { value: await changeVisibility(inner, input), audit: "unchanged" };
  });
}
