import type { ComponentProps, ReactNode } from "react";
import { FieldNotes, notesOf } from "./field-notes";

type Props = ComponentProps<"input"> & { id: string; name: string; label: string; hint?: string; error?: ReactNode };

/** One line of text with its visible label, hint and error. */
export function TextField({ label, hint, error, ...input }: Props) {
  return (
    <div>
      <label htmlFor={input.id} className="block pb-1 font-semibold">
        {label}
      </label>
      <FieldNotes id={input.id} hint={hint} error={error} />
      <input
        type="text"
        aria-describedby={notesOf({ id: input.id, hint, error })}
        aria-invalid={error ? true : undefined}
        className="min-h-12 w-full rounded-lg border-2 border-edge bg-surface px-3 text-ink aria-[invalid]:border-danger"
        {...input}
      />
    </div>
  );
}
