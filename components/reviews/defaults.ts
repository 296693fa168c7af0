/** What stands in the fields when the page opens: a draft, else nothing. */
export type Defaults = Readonly<Record<string, string | string[] | null | undefined>>;
type Value = Defaults[string];

/** What was typed goes before what was saved. */
export function textOf(typed: Value, saved: Value): string | undefined {
  const value = typed === undefined ? saved : typed;
  return (Array.isArray(value) ? value[0] : value) ?? undefined;
}

/** The same for a group of ticks. */
export function ticksOf(saved: Value, otherwise: readonly string[]): readonly string[] {
  return saved === undefined ? otherwise : [saved ?? []].flat();
}
