import type { ComponentProps, ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = ComponentProps<"select"> & {
  id: string;
  name: string;
  label: string;
  /** Hint and error, between the label and the choice. */
  notes?: ReactNode;
  options: { value: string; label: string }[];
};

/** A native choice of one from a few. */
export function SelectField({ label, notes, options, ...select }: Props) {
  return (
    <div>
      <label htmlFor={select.id} className="block pb-1 font-semibold">
        {label}
      </label>
      {notes}
      <div className="relative">
        <select
          className="min-h-12 w-full appearance-none rounded-lg border-2 border-edge bg-surface pr-11 pl-3 text-ink aria-[invalid]:border-danger"
          {...select}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute top-3 right-3 size-6 text-petrol" />
      </div>
    </div>
  );
}
