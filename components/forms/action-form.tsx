"use client";
import { useActionState, useEffect, useRef, useState, type ReactNode } from "react";
import type { ActionState } from "@/lib/platform/action-state";
import { FormStateProvider } from "./form-state";
import { FormSummary } from "./form-summary";
import { PendingButton } from "./pending-button";

type Props<T> = {
  action: (state: Awaited<ActionState<T>>, form: FormData) => Promise<ActionState<T>>;
  /** The visible label of every field, by name; the error summary uses them too. */
  labels: Readonly<Record<string, string>>;
  /** Words of the button; several buttons stand in `children` instead. */
  submit?: string;
  /** Sentences for refusals that this form knows better: by detail, else by code. */
  refusals?: Readonly<Record<string, string>>;
  /** For refusals whose detail carries values: what it says of them, null for those it does not know. */
  explain?: (detail: string) => ReactNode;
  /** Shown instead of the form once it worked. Without it the page that the action redirects to says so. */
  done?: (value: T) => ReactNode;
  children?: ReactNode;
};

/** A form posted to an action: works without JavaScript, keeps what was typed, moves the focus to what went wrong. */
export function ActionForm<T>({ action, labels, submit, refusals = {}, explain, done, children }: Props<T>) {
  const [state, send, isPending] = useActionState<ActionState<T>, FormData>(action, { status: "idle" });
  const attempt = useAttempt(state);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "idle") summary.current?.focus();
  }, [state]);
  if (state.status === "ok" && done) {
    return (
      <div ref={summary} tabIndex={-1} role="status">
        {done(state.value)}
      </div>
    );
  }
  return (
    <FormStateProvider value={{ labels, state }}>
      <form action={send} noValidate className="max-w-text space-y-6">
        <FormSummary ref={summary} labels={labels} state={state} refusals={refusals} explain={explain} />
        <div key={attempt} className="space-y-6">
          {children}
        </div>
        {submit === undefined ? null : <PendingButton isPending={isPending}>{submit}</PendingButton>}
      </form>
    </FormStateProvider>
  );
}

/** React empties a form after its action; a new key makes the fields anew with what was typed. */
function useAttempt(state: ActionState<unknown>): number {
  const [seen, setSeen] = useState({ state, attempt: 0 });
  if (seen.state === state) return seen.attempt;
  setSeen({ state, attempt: seen.attempt + 1 });
  return seen.attempt + 1;
}
