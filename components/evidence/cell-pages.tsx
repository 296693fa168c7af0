"use client";
import { FieldNotes, notesOf } from "@/components/forms/field-notes";
import { useField } from "@/components/forms/form-state";

type Line = { id: string; name: string; state: string; isChosen: boolean; page: number | null };

/** The cells that a document proves, each with its page. The labels of the pages stand in the form around it. */
export function CellPages({ lines, hint }: { lines: readonly Line[]; hint: string }) {
  const { id, label, error, typed } = useField("cells");
  const ticked = typed === undefined ? undefined : [typed ?? []].flat();
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={notesOf({ id, hint, error })}>
      <legend className="pb-1 font-semibold">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <input type="hidden" name="cells" value="" />
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <label className="flex min-h-11 min-w-0 grow basis-64 items-start gap-3 py-2">
              <input
                type="checkbox"
                name="cells"
                value={line.id}
                defaultChecked={ticked ? ticked.includes(line.id) : line.isChosen}
                className="mt-0.5 size-6 shrink-0 accent-petrol"
              />
              <span>
                {line.name}
                <span className="block text-sm text-soft">{line.state}</span>
              </span>
            </label>
            <PageField name={`pages.${line.id}`} page={line.page} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function PageField({ name, page }: { name: string; page: number | null }) {
  const { id, label, error, typed } = useField(name);
  const before = page === null ? "" : String(page);
  return (
    <div>
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="text-sm">
          <span aria-hidden="true">{label.split(":")[0]}</span>
          <span className="sr-only">{label}</span>
        </label>
        <input
          id={id}
          name={name}
          inputMode="numeric"
          defaultValue={typeof typed === "string" ? typed : before}
          aria-describedby={notesOf({ id, error })}
          aria-invalid={error ? true : undefined}
          className="min-h-11 w-20 rounded-lg border-2 border-edge bg-surface px-3 text-ink aria-[invalid]:border-danger"
        />
      </div>
      <FieldNotes id={id} error={error} />
    </div>
  );
}
