import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Context } from "./context";
import type { ActionState } from "./action-state";
import { AppError, type ErrorCode } from "./errors";
import { errorsByField, unnamedError } from "./field-errors";
import { readFiles, readForm, withoutSecrets } from "./form-data";
import { log } from "./log";
import { requestContext } from "./request";

/** Admits a posted form: parses it, runs the command, translates its refusal. Rights are checked in the command. */
export function defineAction<S extends z.ZodType, T>(input: S, run: (ctx: Context, input: z.output<S>) => Promise<T>) {
  return async (_previous: ActionState<T>, form: FormData): Promise<ActionState<T>> => {
    const typed = readForm(form);
    const values = withoutSecrets(typed);
    const parsed = input.safeParse({ ...typed, ...readFiles(form) }, { error: unnamedError });
    if (!parsed.success) return { status: "invalid", errors: errorsByField(parsed.error), values };
    const ctx = await requestContext();
    try {
      return { status: "ok", value: await run(ctx, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      const { requestId } = ctx;
      if (error instanceof AppError)
        return { status: "refused", code: codeFor(ctx, error), detail: error.detail, requestId, values };
      log.error("action.failed", error, { requestId });
      return { status: "refused", code: "unexpected", detail: "", requestId, values };
    }
  };
}

/** A visitor who may not was most often signed in a minute ago. */
function codeFor({ actor }: Context, { code }: AppError): ErrorCode {
  return code === "forbidden" && actor.kind === "visitor" ? "unauthenticated" : code;
}
