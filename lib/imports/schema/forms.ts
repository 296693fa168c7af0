import { z } from "zod";
import type { RowKind } from "../types";

/** A post with its other fields may weigh 12 MB; evidence may weigh as much. */
export const MAX_LIST_BYTES = 10 * 1024 * 1024;

const tick = z.preprocess((sent) => [sent].flat().includes("ja"), z.boolean());
const shown = { id: z.uuid(), version: z.coerce.number().int() };

export const listForm = z.object({ file: z.file("file").max(MAX_LIST_BYTES, "file_size"), keepExamples: tick });
export const orderForm = z.object({ ...shown, skipFaulty: tick, publish: tick });
export const shownImport = z.object(shown);

/** The values of the filter as they stand in the address. */
const KIND_WORDS = {
  NEW: "neu",
  CHANGED: "geaendert",
  UNCHANGED: "unveraendert",
  FAULTY: "fehlerhaft",
  STALE: "uebergangen",
} as const satisfies Record<RowKind | "STALE", string>;
export type ShownKind = keyof typeof KIND_WORDS;

/** Total: what is not understood is left out. */
export const rowFilter = z
  .object({
    zeilen: z.enum(KIND_WORDS).optional().catch(undefined),
    seite: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(({ zeilen, seite }) => ({
    kind: (Object.keys(KIND_WORDS) as ShownKind[]).find((kind) => KIND_WORDS[kind] === zeilen),
    page: seite,
  }));
export type RowFilter = z.output<typeof rowFilter>;

/** Back to the address; the first page is not named. */
export function rowsAddress(id: string, { kind, page }: RowFilter): string {
  const values = { ...(kind && { zeilen: KIND_WORDS[kind] }), ...(page > 1 && { seite: `${page}` }) };
  const query = new URLSearchParams(values).toString();
  return `/verwaltung/daten/${id}${query ? `?${query}` : ""}#zeilen`;
}
