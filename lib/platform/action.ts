import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Context } from "./context";
import { AppError, type ErrorCode } from "./errors";
import { readForm, withoutSecrets, type FormValues } from "./form-data";
import { log } from "./log";
import { requestContext } from "./request";

/** What a form gets back. Nothing typed is ever lost: every refusal carries the values. */
export type ActionState<T = undefined> =
  | { status: "idle" }
  | { status: "ok"; value: T }
  | { status: "invalid"; errors: Record<string, string[]>; values: FormValues }
  | { status: "refused"; code: ErrorCode | "unexpected"; requestId: string; values: FormValues };

/** Admits a posted form: parses it, runs the command, translates its refusal. Rights are checked in the command. */
export function defineAction<S extends z.ZodType, T>(input: S, run: (ctx: Context, input: z.output<S>) => Promise<T>) {
  return async (_previous: ActionState<T>, form: FormData): Promise<ActionState<T>> => {
    const typed = readForm(form);
    const values = withoutSecrets(typed);
    const parsed = input.safeParse(typed);
    if (!parsed.success) return { status: "invalid", errors: errorsByField(parsed.error), values };
    const ctx = await requestContext();
    try {
      return { status: "ok", value: await run(ctx, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof AppError) return { status: "refused", code: error.code, requestId: ctx.requestId, values };
      log.error("action.failed", error, { requestId: ctx.requestId });
      return { status: "refused", code: "unexpected", requestId: ctx.requestId, values };
    }
  };
}

function errorsByField(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) (fields[issue.path.join(".")] ??= []).push(issue.message);
  return fields;
}
