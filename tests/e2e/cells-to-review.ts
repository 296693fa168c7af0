import { randomUUID } from "node:crypto";
import { ask } from "./ask";

type Row = Record<string, string>;
export type CellsToReview = { providerId: string; cells: string[]; evidenceId: string };

/** A hidden entry of its own: four sites with two cells of the Bundesagentur each, and the documents for all eight. */
export async function makeCellsToReview(kinds: readonly string[] = PAPERS): Promise<CellsToReview> {
  const providerId = await copy("provider", {
    slug: `pruefung-${randomUUID()}`,
    name: "Acht Zellen (Beispiel)",
    identifier: null,
    visibility: "DRAFT",
  });
  const cells: string[] = [];
  for (let site = 1; site <= 4; site += 1) {
    const siteId = await copy("site", { provider_id: providerId, name: `Haus ${site}` });
    for (const area of ["ENTRY", "TRAINING"]) {
      const offerId = await copy("offer", { site_id: siteId, area });
      cells.push(
        await only(
          `INSERT INTO recognition (id, offer_id, area, funder_id, funder_kind, status, valid_from, updated_at)
           SELECT gen_random_uuid(), $1, $2, id, kind, 'GRANTED', '2026-01-01', now() FROM funder WHERE kind = 'BA' LIMIT 1
           RETURNING id`,
          [offerId, area],
        ),
      );
    }
  }
  let evidenceId = "";
  for (const kind of kinds) evidenceId = await prove(kind, providerId, cells);
  return { providerId, cells, evidenceId };
}

const PAPERS = ["BA_QLHB_CONFIRMATION", "AZAV_CERTIFICATE"] as const;

async function prove(kind: string, providerId: string, cells: readonly string[]): Promise<string> {
  const id = await only(
    `INSERT INTO evidence (id, provider_id, kind, issuer, reference, issued_on, valid_until, section, updated_at)
     VALUES (gen_random_uuid(), $1, $2::"EvidenceKind", 'Fachkundige Stelle (Beispiel)', 'Z-1', '2025-12-01',
             current_date + 400, 6, now()) RETURNING id`,
    [providerId, kind],
  );
  for (const cell of cells) {
    await ask("INSERT INTO recognition_evidence (recognition_id, evidence_id, page) VALUES ($1, $2, 1)", [cell, id]);
  }
  return id;
}

/** What the store says of these cells now. */
export const reviewsOf = (cells: readonly string[]): Promise<Row[]> =>
  ask("SELECT review_status AS status FROM recognition WHERE id = ANY($1::uuid[])", [cells]);

/** Somebody else has just changed the cell. */
export const touch = (cell: string): Promise<Row[]> =>
  ask("UPDATE recognition SET version = version + 1, updated_at = now() WHERE id = $1", [cell]);

/** A row like the first example, with another id and these columns. */
function copy(table: "provider" | "site" | "offer", columns: Record<string, unknown>): Promise<string> {
  return only(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(one, $1::jsonb)).* FROM ${table} one
     WHERE one.id = (SELECT id FROM ${table} ORDER BY id LIMIT 1) RETURNING id`,
    [JSON.stringify({ id: randomUUID(), ...columns })],
  );
}

async function only(sql: string, values: unknown[]): Promise<string> {
  const [row] = await ask<Row>(sql, values);
  if (!row?.["id"]) throw new Error(`Nothing came of ${sql}`);
  return row["id"];
}
