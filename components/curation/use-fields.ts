import { useTranslations } from "next-intl";
import type { FormValues } from "@/lib/directory/rules/sections";
import { listOf, textOf, type FieldSpec, type Option } from "./field-spec";

type More = { label: string; hint?: string };

/** Makers of field specs from the values a form is opened with. */
export function useFields(values: FormValues) {
  const t = useTranslations("curation.form");
  const unknown: Option = { value: "", label: t("unknown") };
  return {
    text: (
      name: string,
      more: More & { type?: "email" | "tel" | "url" | "date"; isRequired?: boolean },
    ): FieldSpec => ({
      kind: "text",
      name,
      value: textOf(values, name),
      ...more,
    }),
    area: (name: string, more: More & { rows: number }): FieldSpec => ({
      kind: "area",
      name,
      value: textOf(values, name),
      ...more,
    }),
    one: (name: string, more: More & { options: readonly Option[] }): FieldSpec => ({
      kind: "one",
      name,
      value: textOf(values, name),
      ...more,
      options: [unknown, ...more.options],
    }),
    yesNo: (name: string, more: More): FieldSpec => ({
      kind: "one",
      name,
      value: textOf(values, name),
      ...more,
      options: [unknown, { value: "true", label: t("yes") }, { value: "false", label: t("no") }],
    }),
    many: (name: string, more: More & { options: readonly Option[] }): FieldSpec => ({
      kind: "many",
      name,
      value: listOf(values, name),
      ...more,
    }),
  };
}

/** Options in the order of their list. */
export const optionsOf = <V extends string>(values: readonly V[], words: (value: V) => string): Option[] =>
  values.map((value) => ({ value, label: words(value) }));
