import { distance } from "@/lib/geo/distance";
import { decodePostcodeRows, type RawPostcodes } from "@/lib/geo/postcodes";
import type { BuiltFile } from "./files";
import { median } from "./geometry";

/** Says how a file differs from the one in the project; null when they are the same to the byte. */
export function differenceOf({ path, text }: BuiltFile, committed: string | null): string | null {
  if (committed === text) return null;
  if (committed === null) return `${path} is new`;
  const before: unknown = JSON.parse(committed);
  const after: unknown = JSON.parse(text);
  if (JSON.stringify(before) === JSON.stringify(after)) return `${path} has other white space`;
  const moves = isPostcodeFile(before) && isPostcodeFile(after) ? `: ${movesOf({ before, after })}` : "";
  return `${path} differs${moves}`;
}

const isPostcodeFile = (content: unknown): content is RawPostcodes =>
  typeof content === "object" && content !== null && "postcode" in content;

function movesOf({ before, after }: { before: RawPostcodes; after: RawPostcodes }): string {
  const old = new Map(decodePostcodeRows(before).map((row) => [row.postcode, row]));
  const moves = decodePostcodeRows(after)
    .flatMap((row) => {
      const from = old.get(row.postcode);
      return from ? [{ postcode: row.postcode, km: distance(from, row) }] : [];
    })
    .filter(({ km }) => km > 0)
    .toSorted((a, b) => b.km - a.km);
  if (moves.length === 0) return "no postcode moved";
  const km = moves.map((move) => move.km);
  const p95 = km[Math.floor(km.length * 0.05)];
  const farthest = moves.slice(0, 10).map((move) => `${move.postcode} ${move.km.toFixed(2)}`);
  const middle = median(km).toFixed(2);
  return `${moves.length} moved, median ${middle} km, p95 ${p95.toFixed(2)} km, farthest ${farthest.join(", ")}`;
}
