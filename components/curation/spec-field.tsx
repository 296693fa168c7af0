"use client";
import { ChoiceField } from "@/components/forms/choice-field";
import { Field } from "@/components/forms/field";
import { useField } from "@/components/forms/form-state";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import type { FieldSpec } from "./field-spec";

export type StoredWords = { stored: string; storedEmpty: string; taken: string };

/** A field, and beside it what somebody else stored meanwhile. */
export function SpecField({ spec, words }: { spec: FieldSpec; words: StoredWords }) {
  const stored = useField(`stored.${spec.name}`).typed;
  const isTaken = useField(`taken.${spec.name}`).typed === "ja";
  const note = noteOf({ spec, words, isTaken, stored: typeof stored === "string" ? stored : null });
  const hint = [spec.hint, note].filter(Boolean).join(" ");
  return (
    <div className={note ? "border-l-4 border-amber pl-3" : undefined}>
      <Control spec={hint ? { ...spec, hint } : spec} />
    </div>
  );
}

function Control({ spec }: { spec: FieldSpec }) {
  const { name } = spec;
  const hint = spec.hint === undefined ? {} : { hint: spec.hint };
  switch (spec.kind) {
    case "text":
      return (
        <Field
          name={name}
          type={spec.type ?? "text"}
          defaultValue={spec.value}
          {...(spec.isRequired && { required: true })}
          {...hint}
        />
      );
    case "area":
      return <TextArea name={name} rows={spec.rows} defaultValue={spec.value} {...hint} />;
    case "one":
      return <Select name={name} options={[...spec.options]} defaultValue={spec.value} {...hint} />;
    case "many":
      return <ChoiceField name={name} multiple options={spec.options} chosen={spec.value} {...hint} />;
  }
}

type Note = { spec: FieldSpec; words: StoredWords; isTaken: boolean; stored: string | null };

function noteOf({ spec, words, isTaken, stored }: Note): string {
  if (isTaken) return words.taken;
  if (stored === null) return "";
  if (stored === "") return words.storedEmpty;
  const options = "options" in spec ? spec.options : [];
  const shown = stored.split("\n").map((value) => options.find((option) => option.value === value)?.label ?? value);
  return `${words.stored} „${shown.join(", ")}“`;
}
