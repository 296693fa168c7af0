"use client";

type Props<Value extends string> = {
  legend: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
};

/** A native choice of one from a few, all of them seen. */
export function RadioGroup<Value extends string>({ legend, name, options, value, onChoose }: Props<Value>) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              className="size-6 shrink-0 accent-petrol"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
