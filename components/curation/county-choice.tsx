"use client";
import { useId, useState } from "react";
import { FieldNotes, notesOf } from "@/components/forms/field-notes";
import { useField } from "@/components/forms/form-state";
import { useIsAlive } from "@/components/ui/use-is-alive";
import { fold } from "@/lib/geo/fold";

export type CountyGroup = { land: string; isOpen: boolean; counties: readonly { ags: string; name: string }[] };
type Props = { groups: readonly CountyGroup[]; chosen: readonly string[]; search: string };

/** All Kreise to tick, by Land; with JavaScript a search shortens the list. */
export function CountyChoice({ groups, chosen, search }: Props) {
  const { id, label, error, typed } = useField("catchmentCounties");
  const searchId = useId();
  const isAlive = useIsAlive();
  const [query, setQuery] = useState("");
  const ticked = new Set(typed === undefined ? chosen : [typed ?? []].flat());
  const wanted = fold(query).join(" ");
  const fits = (name: string) => wanted === "" || fold(name).join(" ").includes(wanted);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={notesOf({ id, error })} className="space-y-3">
      <legend className="pb-1 font-semibold">{label}</legend>
      <FieldNotes id={id} error={error} />
      <input type="hidden" name="catchmentCounties" value="" />
      {isAlive ? (
        <div>
          <label htmlFor={searchId} className="block pb-1">
            {search}
          </label>
          <input
            id={searchId}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
            className="min-h-12 w-full rounded-lg border-2 border-edge bg-surface px-3 text-ink"
          />
        </div>
      ) : null}
      {groups.map(({ land, isOpen, counties }) => (
        <details
          key={land}
          open={isOpen || wanted !== "" || counties.some(({ ags }) => ticked.has(ags))}
          hidden={!counties.some(({ name }) => fits(name))}
          className="rounded-lg border border-edge px-3"
        >
          <summary className="min-h-11 cursor-pointer py-2 font-semibold text-petrol">{land}</summary>
          {counties.map(({ ags, name }) => (
            <label key={ags} hidden={!fits(name)} className="flex min-h-11 items-start gap-3 py-2 [[hidden]]:hidden">
              <input
                type="checkbox"
                name="catchmentCounties"
                value={ags}
                defaultChecked={ticked.has(ags)}
                className="mt-0.5 size-6 shrink-0 accent-petrol"
              />
              {name}
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}
