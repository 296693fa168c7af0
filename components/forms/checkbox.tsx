export type Choice = {
  name: string;
  value: string;
  label: string;
  hint?: string;
  /** How many results the choice would give. */
  count?: number | undefined;
  checked: boolean;
};

/** A native checkbox; the whole line is its target. */
export function Checkbox({ name, value, label, hint, count, checked }: Choice) {
  return (
    <label className="-mx-2 flex min-h-11 items-start gap-3 rounded-lg px-2 py-2 hover:bg-tint">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="mt-0.5 size-6 shrink-0 accent-petrol"
      />
      <span>
        {label}
        {count === undefined ? null : <span className="text-soft"> ({count})</span>}
        {hint ? <span className="block text-sm text-soft">{hint}</span> : null}
      </span>
    </label>
  );
}
