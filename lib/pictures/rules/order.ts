export type Move = "UP" | "DOWN";

/** The same ids with one of them a place further up or down; at the end of the list it stays. */
export function moved(ids: readonly string[], { id, to }: { id: string; to: Move }): string[] {
  const from = ids.indexOf(id);
  const at = from + (to === "UP" ? -1 : 1);
  const other = ids[at];
  if (from < 0 || other === undefined) return [...ids];
  return ids.with(from, other).with(at, id);
}
