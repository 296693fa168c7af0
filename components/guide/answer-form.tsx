import type { ReactNode } from "react";
import type { Field } from "./answers";

type Props = {
  /** Where the form leads: `action` on our server, `fragment` in the browser itself (KeepOnDevice). */
  to: { action: string; fragment: string };
  /** The answers that it carries along. */
  fields: Field[];
  /** Hears all that the form holds, hidden or not. */
  onChange?: (fields: URLSearchParams) => void;
  children: ReactNode;
};

/** A plain form that carries answers along. */
export function AnswerForm({ to, fields, onChange, children }: Props) {
  return (
    <form
      action={to.action}
      data-fragment={to.fragment}
      onChange={({ currentTarget }) => onChange?.(fieldsOf(currentTarget))}
    >
      {fields.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const pairs = Array.from(new FormData(form), ([name, value]) => [name, typeof value === "string" ? value : ""]);
  return new URLSearchParams(pairs);
}
