"use client";
import type { ComponentProps } from "react";
import { FieldNotes, notesOf } from "./field-notes";
import { useField } from "./form-state";

type Props = Omit<ComponentProps<"textarea">, "id" | "name"> & { name: string; hint?: string };

/** Several lines of text in an ActionForm. */
export function TextArea({ name, hint, defaultValue, rows = 5, ...area }: Props) {
  const { id, label, error, typed } = useField(name);
  return (
    <div>
      <label htmlFor={id} className="block pb-1 font-semibold">
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea
        id={id}
        name={name}
        rows={rows}
        aria-describedby={notesOf({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        defaultValue={typed === undefined ? defaultValue : (typed ?? "")}
        className="w-full rounded-lg border-2 border-edge bg-surface px-3 py-2 text-ink aria-[invalid]:border-danger"
        {...area}
      />
    </div>
  );
}
