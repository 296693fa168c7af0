import { Checkbox, type Choice } from "./checkbox";

/** Checkboxes that answer one question. */
export function CheckboxGroup({ legend, choices }: { legend: string; choices: Choice[] }) {
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">{legend}</legend>
      {choices.map((choice) => (
        <Checkbox key={`${choice.name} ${choice.value}`} {...choice} />
      ))}
    </fieldset>
  );
}
