import type { FormValues } from "@/lib/directory/rules/sections";
import type { OwnDraft } from "../types";

type Given = {
  /** As it is stored now; version 0: something new. */
  stored: FormValues;
  version: number;
  /** What waits for BAG UB, and goes on being edited. */
  proposed?: FormValues;
  draft: OwnDraft | null;
};
export type OpenForm = { values: FormValues; version: string; base: string };

/** What a form shows: a draft before a proposal before what is stored. A draft keeps what it was opened on. */
export function openForm({ stored, version, proposed = {}, draft }: Given): OpenForm {
  const text = (name: string, other: string) => {
    const kept = draft?.values[name];
    return typeof kept === "string" ? kept : other;
  };
  return {
    values: { ...stored, ...proposed, ...draft?.values },
    version: text("version", String(version)),
    base: text("base", JSON.stringify(stored)),
  };
}
