import { setImmediate } from "node:timers/promises";

/** Works on so many items at a time and lets other requests in between; the results in order. */
export async function inPieces<T, R>(
  items: readonly T[],
  size: number,
  work: (piece: readonly T[]) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(work(items.slice(start, start + size)));
    await setImmediate();
  }
  return results;
}
