import pg from "pg";
import { makeCellsToReview, type CellsToReview } from "@/tests/e2e/cells-to-review";

/** What the clients write on. */
export type Stock = {
  /** Published entries that several clients change at once. */
  entries: string[];
  /** Cells that two reviewers decide, two by two: the cells of a site are always in the same state. */
  pairs: (readonly [string, string])[];
  /** Entries with cells, for documents, notes and queries. */
  cases: CellsToReview[];
};

const CONTESTED = 3;
const REVIEWED = 4;
const CASES = 3;

/** Reads DATABASE_URL, which must name a database with example data. */
export async function makeStock(): Promise<Stock> {
  const made = await Promise.all(Array.from({ length: REVIEWED + CASES }, () => makeCellsToReview()));
  const client = new pg.Client(process.env["DATABASE_URL"]);
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM provider WHERE visibility = 'PUBLISHED' AND is_example ORDER BY slug LIMIT $1",
    [CONTESTED],
  );
  // Whoever is asked needs an address.
  await client.query("UPDATE provider SET email = 'anbieter@example.org' WHERE id = ANY($1::uuid[])", [
    made.map(({ providerId }) => providerId),
  ]);
  await client.end();
  return {
    entries: rows.map(({ id }) => id),
    pairs: made.slice(CASES).flatMap(({ cells }) => pairsOf(cells)),
    cases: made.slice(0, CASES),
  };
}

const pairsOf = (cells: readonly string[]) =>
  cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell, cells[i + 1] ?? ""] as const] : []));
