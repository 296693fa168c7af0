"use client";
import { FieldNotes, notesOf } from "./field-notes";
import { useField } from "./form-state";
import { SelectField } from "./select-field";

type Props = { name: string; options: { value: string; label: string }[]; defaultValue?: string; hint?: string };

/** A choice of one from a few in an ActionForm. */
export function Select({ name, hint, options, defaultValue }: Props) {
  const { id, label, error, typed } = useField(name);
  return (
    <SelectField
      id={id}
      name={name}
      label={label}
      notes={<FieldNotes id={id} hint={hint} error={error} />}
      options={options}
      defaultValue={typeof typed === "string" ? typed : defaultValue}
      aria-describedby={notesOf({ id, hint, error })}
      aria-invalid={error ? true : undefined}
    />
  );
}
