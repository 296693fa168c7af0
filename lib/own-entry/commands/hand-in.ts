import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { changeVisibility } from "@/lib/providers/commands";
import { keepsRight } from "../policy";
import { missingIn } from "../rules/hand-in";

type Seen = { id: string; version: number };

/** "An BAG UB senden". @throws conflict "missing" as long as it lacks what publication needs */
export function submitEntry(ctx: Context, seen: Seen): Promise<Written> {
  return write<Written>(ctx, async (tx, inner) => {
    ensure(keepsRight(ctx.actor, seen.id));
    const entry = await tx.provider.findUniqueOrThrow({
      where: { id: seen.id },
      select: {
        phone: true,
        email: true,
        sites: { select: { id: true, city: true, street: true, offers: { select: { id: true } } } },
      },
    });
    if (missingIn(entry).length > 0) throw new AppError("conflict", "missing");
    return { value: await changeVisibility(inner, { ...seen, to: "SUBMITTED" }), audit: "unchanged" };
  });
}

/** "Zurückholen": nobody has decided yet. */
export function takeBackEntry(ctx: Context, seen: Seen): Promise<Written> {
  return write<Written>(ctx, async (_tx, inner) => {
    ensure(keepsRight(ctx.actor, seen.id));
    return { value: await changeVisibility(inner, { ...seen, to: "DRAFT" }), audit: "unchanged" };
  });
}
