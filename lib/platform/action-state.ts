import type { ErrorCode } from "./errors";
import type { FormValues } from "./form-data";

/** What a form gets back. Nothing typed is ever lost: every refusal carries the values. */
export type ActionState<T = undefined> =
  | { status: "idle" }
  | { status: "ok"; value: T }
  | { status: "invalid"; errors: Record<string, string[]>; values: FormValues }
  | {
      status: "refused";
      code: ErrorCode | "unexpected";
      /** Which refusal, for a form that has words of its own for it: "own_first_signature". */
      detail: string;
      requestId: string;
      values: FormValues;
    };
