"use client";
import { createContext, useContext } from "react";
import { useTranslations } from "next-intl";
import type { ActionState } from "@/lib/platform/action-state";
import type { FormValues } from "@/lib/platform/form-data";

/** What the form around a field knows: its labels, and what came back from the last post. */
type FormState = { labels: Readonly<Record<string, string>>; state: ActionState<unknown> };

const FormStateContext = createContext<FormState>({ labels: {}, state: { status: "idle" } });
export const FormStateProvider = FormStateContext.Provider;

type Field = {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  /** What was typed before a refusal; undefined if nothing was sent yet. */
  typed: FormValues[string] | undefined;
};

/** A field of the form around it, by its name. The id is the name, so that the summary can link to it. */
export function useField(name: string): Field {
  const { labels, state } = useContext(FormStateContext);
  const words = useFieldWords();
  const codes = state.status === "invalid" ? state.errors[name] : undefined;
  return {
    id: name,
    name,
    label: labels[name] ?? name,
    error: codes?.[0] === undefined ? undefined : words(codes[0]),
    typed: "values" in state ? state.values[name] : undefined,
  };
}

/** The sentence for a code of a schema; codes that zod made itself get a general one. */
export function useFieldWords(): (code: string) => string {
  const t = useTranslations("forms.field");
  return (code) => {
    const key = code as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key) : t("invalid");
  };
}
