import "server-only";
import { write, type Context } from "@/lib/platform/context";

/** Notes that somebody signed in. The session is there already: better-auth made it. */
export function recordSignIn(ctx: Context, { personId }: { personId: string }): Promise<void> {
  return write(ctx, () =>
    Promise.resolve({
      value: undefined,
      audit: { action: "person.sign_in", entity: "person" as const, entityId: personId },
    }),
  );
}
