/** How to word two limits of which either may be unknown; null if both are. */
export function rangeOf({ min, max }: { min: number | null; max: number | null }) {
  if (min === null && max === null) return null;
  if (min === max) return "EXACT";
  if (min === null) return "MAX";
  return max === null ? "MIN" : "BOTH";
}
