import "server-only";
import type { ActionState } from "@/lib/platform/action-state";
import type { FormValues } from "@/lib/platform/form-data";
import { requireStaff } from "@/lib/platform/gate";
import { type Staff } from "@/lib/platform/insider";
import { rebase } from "../rules/sections";

/** What a form would be opened with now; null when its subject is gone. */
export type Opened = { version: number; values: FormValues };
type Reopen = (staff: Staff, id: string) => Promise<Opened | null>;
type Action<T> = (state: ActionState<T>, form: FormData) => Promise<ActionState<T>>;

/**
 * Two people edit one section: the later one gets the form back on top of what is stored now, own words kept, so that a
 * second press overwrites nothing unseen. The form carries what it was opened with in `base`.
 */
export function rebased<T>(action: Action<T>, reopen: Reopen): Action<T> {
  return async (previous, form) => {
    const state = await action(previous, form);
    if (state.status !== "refused" || state.detail !== "changed meanwhile") return state;
    const { values } = state;
    const { id } = values;
    const now = typeof id === "string" ? await reopen(await requireStaff(), id) : null;
    if (!now) return state;
    return { ...state, values: withStored(values, now) };
  };
}

/** What was typed, on top of what is stored now; the form carries what it was opened with in `base`. */
export function withStored(values: FormValues, { version, values: stored }: Opened): FormValues {
  const merged = rebase({ typed: values, base: readBase(values["base"]), stored });
  return { ...merged, version: String(version), base: JSON.stringify(stored) };
}

/** What came back from the browser is only compared, never stored. */
function readBase(base: FormValues[string] | undefined): FormValues {
  if (typeof base !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(base);
    return typeof parsed === "object" && parsed !== null ? (parsed as FormValues) : {};
  } catch {
    return {};
  }
}
