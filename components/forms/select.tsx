"use client";
import { FieldNotes } from "./field-notes";
import { useField } from "./form-state";
import { SelectField } from "./select-field";

type Props = { name: string; options: { value: string; label: string }[]; defaultValue?: string; hint?: string };

/** A choice of one from a few in an ActionForm. */
export function Select({ name, hint, options, defaultValue }: Props) {
  const { id, label, error, typed } = useField(name);
  return (
    <div>
      <SelectField
        id={id}
        name={name}
        label={label}
        options={options}
        defaultValue={typeof typed === "string" ? typed : defaultValue}
        aria-invalid={error ? true : undefined}
      />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
