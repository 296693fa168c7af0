import { Icon } from "@/components/ui/icon";
import { Checkbox, type Choice } from "./checkbox";

/** A long group of checkboxes behind its question; chosen ones never hide. */
export function FoldedCheckboxGroup({ legend, choices }: { legend: string; choices: Choice[] }) {
  return (
    <details open={choices.some(({ checked }) => checked)} className="group border-y border-line">
      <summary className="flex min-h-12 list-none items-center justify-between gap-3 font-semibold [&::-webkit-details-marker]:hidden">
        {legend}
        <Icon name="down" className="size-6 text-petrol group-open:rotate-180" />
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{legend}</legend>
        {choices.map((choice) => (
          <Checkbox key={choice.value} {...choice} />
        ))}
      </fieldset>
    </details>
  );
}
