import { createHash } from "node:crypto";
import type { Part } from "../types";

/** A mark of what is approved now of the proposed fields, so that nothing is decided on values that nobody saw. */
export function markOf(parts: readonly Part[]): string {
  const now = parts.flatMap(({ fields }) => fields.map(({ field, now: value }) => [field, value]));
  return createHash("sha256").update(JSON.stringify(now)).digest("hex").slice(0, 16);
}
