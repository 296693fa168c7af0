"use client";
import { useState, type ChangeEvent } from "react";
import { useTranslations } from "next-intl";
import { FieldNotes, notesOf } from "./field-notes";
import { useField, useFieldWords } from "./form-state";

/** A file of at most `maxBytes`. A bigger one is put back at once: it would not get through, and take the rest with it. */
export function FileField({
  name,
  accept,
  maxBytes,
  hint,
}: {
  name: string;
  accept: string;
  maxBytes: number;
  hint: string;
}) {
  const { id, label, error, typed } = useField(name);
  const words = useFieldWords();
  const t = useTranslations("forms");
  const [isTooBig, setTooBig] = useState(false);
  const shown = isTooBig ? words("file_size") : (error ?? (typed === undefined ? undefined : t("filesAgain")));
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const tooBig = [...(target.files ?? [])].some(({ size }) => size > maxBytes);
    if (tooBig) target.value = "";
    setTooBig(tooBig);
  };
  return (
    <div>
      <label htmlFor={id} className="block pb-1 font-semibold">
        {label}
      </label>
      <div aria-live="polite">
        <FieldNotes id={id} hint={hint} error={shown} />
      </div>
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        onChange={check}
        aria-describedby={notesOf({ id, hint, error: shown })}
        aria-invalid={shown ? true : undefined}
        className="min-h-12 w-full rounded-lg border-2 border-edge bg-surface p-2 text-ink file:mr-3 file:min-h-11 file:rounded-lg file:border-2 file:border-petrol file:bg-surface file:px-4 file:font-semibold file:text-petrol aria-[invalid]:border-danger"
      />
    </div>
  );
}
