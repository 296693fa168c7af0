import type { Trace } from "./journal";

/** What the database holds of a write: rows with its mark at all, and those that are as they should be. */
export type Found = { any: number; parts: number };
export type Verdict = "there" | "absent" | "lost" | "doubled" | "half" | "refused but there";

/** Whoever got an answer relies on it; whoever got none must find all or nothing. */
export function verdictOf({ fate, parts }: Pick<Trace, "fate" | "parts">, found: Found): Verdict {
  if (found.any === 0 && found.parts === 0) return fate === "acknowledged" ? "lost" : "absent";
  if (found.parts > parts) return "doubled";
  if (found.parts < parts) return fate === "acknowledged" ? "lost" : "half";
  return fate === "refused" ? "refused but there" : "there";
}
