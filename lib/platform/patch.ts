import { isDeepStrictEqual } from "node:util";

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same fields without those that are undefined, which a database client would read as a value. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** What of `patch` differs from `before`; null when nothing does. */
export function difference<P extends object>(before: { [K in keyof P]-?: unknown }, patch: P): P | null {
  const changed = Object.entries(patch).filter(([key, value]) => !isDeepStrictEqual(value, before[key as keyof P]));
  // A selection of the patch's own entries.
  return changed.length === 0 ? null : (Object.fromEntries(changed) as P);
}
