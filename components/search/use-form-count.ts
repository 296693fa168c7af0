"use client";
import { type RefObject, useEffect, useState } from "react";
import type { PlaceTable } from "@/lib/geo/types";
import type { SearchHome } from "./search-home";
import type { Loaded } from "./use-search-home";

type Source = { key: string; home: Loaded<SearchHome>; places: Loaded<PlaceTable> };

/** How many providers the form inside `root` would find; null while it is untouched since `key`, or uncertain. */
export function useFormCount(root: RefObject<HTMLElement | null>, { key, home, places }: Source): number | null {
  const [form, setForm] = useState<{ key: string; asked: string } | null>(null);

  useEffect(() => {
    const element = root.current;
    const note = ({ target }: Event) => {
      const field = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target : null;
      if (field?.form) setForm({ key, asked: formParams(field.form) });
    };
    element?.addEventListener("input", note);
    return () => element?.removeEventListener("input", note);
  }, [root, key]);

  if (form?.key !== key || typeof home === "string") return null;
  return home.count(form.asked, typeof places === "string" ? null : places);
}

function formParams(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") params.append(name, value);
  return params.toString();
}
