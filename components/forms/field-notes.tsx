import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Notes = { id: string; hint?: string | undefined; error?: ReactNode };

/** The ids for `aria-describedby`, the error first. */
export function notesOf({ id, hint, error }: Notes): string | undefined {
  const ids = [error ? `${id}-fehler` : null, hint ? `${id}-hinweis` : null].filter((each) => each !== null);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Hint and error between a label and its field. */
export function FieldNotes({ id, hint, error }: Notes) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hinweis`} className="pb-1 text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-fehler`} className="flex gap-2 pb-1 font-semibold text-danger">
          <Icon name="warning" className="mt-0.5 size-6" />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}
