// The file: gzip over lines of JSON. A header; of each table its rows, one string a line, and its hash; at last a hash
// over all lines. The hashes find damage; whoever forges on purpose can make them fit.
import { z } from "zod";

export const FORMAT = "verzeichnis-backup-1";

export const header = z.object({
  format: z.literal(FORMAT),
  at: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Last number given out. */
  sequences: z.record(z.string(), z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export const tableEnd = z.object({ table: z.string(), rows: z.int(), sha256: z.string() });
export const fileEnd = z.object({ complete: z.literal(true), sha256: z.string() });

export type Header = z.output<typeof header>;
export type TableEnd = z.output<typeof tableEnd>;

/** Rows that do not outlive a restore, by what stays: whoever signs in or was invited does so anew. */
export const ROWS_KEPT: Readonly<Record<string, string>> = {
  session: "false",
  verification: "false",
  rate_limit: "false",
  invitation: "used_at IS NOT NULL",
};
