import type { FormValues } from "@/lib/directory/rules/sections";

export type Option = { value: string; label: string; hint?: string };
type Base = { name: string; label: string; hint?: string };

/** One field of a form, as plain data, so that a server component can say what a client component shows. */
export type FieldSpec = Base &
  (
    | { kind: "text"; value: string; type?: "text" | "email" | "tel" | "url" | "date"; isRequired?: boolean }
    | { kind: "area"; value: string; rows: number }
    | { kind: "one"; value: string; options: readonly Option[] }
    | { kind: "many"; value: readonly string[]; options: readonly Option[] }
  );

/** A form's value as text; emptied is "". */
export const textOf = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : "";
};

export const listOf = (values: FormValues, name: string): readonly string[] => [values[name] ?? []].flat();
