"use client";
import { FieldNotes, notesOf } from "./field-notes";
import { useField } from "./form-state";

type Option = { value: string; label: string; hint?: string };
type Props = {
  name: string;
  options: readonly Option[];
  /** Several ticks are allowed. */
  multiple?: boolean;
  chosen?: readonly string[];
  hint?: string;
};

/** Radio buttons or checkboxes that answer one question of an ActionForm; the whole line is the target. */
export function ChoiceField({ name, options, multiple = false, chosen = [], hint }: Props) {
  const { id, label, error, typed } = useField(name);
  const ticked = typed === undefined ? chosen : [typed ?? []].flat();
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={notesOf({ id, hint, error })}>
      <legend className="pb-1 font-semibold">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {multiple ? <input type="hidden" name={name} value="" /> : null}
      {options.map((option) => (
        <label key={option.value} className="-mx-2 flex min-h-11 items-start gap-3 rounded-lg px-2 py-2 hover:bg-tint">
          <input
            type={multiple ? "checkbox" : "radio"}
            name={name}
            value={option.value}
            defaultChecked={ticked.includes(option.value)}
            className="mt-0.5 size-6 shrink-0 accent-petrol"
          />
          <span>
            {option.label}
            {option.hint ? <span className="block text-sm text-soft">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
