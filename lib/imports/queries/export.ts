import "server-only";
import { placeTable } from "@/lib/geo/tables";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Insider } from "@/lib/platform/insider";
import { exportHead, exportRows } from "../formats/export-csv";
import { jsonEnd, jsonPiece, jsonStart } from "../formats/export-json";
import { canExport } from "../policy";
import { entryRows, exportWords, keysOfEntries } from "../rules/export-rows";
import { readEntries, readFunders } from "./stored-entries";

/** Takes the next piece of text; waits while the receiver is slower. */
type Sink = (text: string) => Promise<void>;

const PIECE = 100;
/** One moment for the whole file. A receiver that takes longer than this gets no end, so it knows. */
const SNAPSHOT = { isolationLevel: "RepeatableRead", timeout: 600_000, maxWait: 10_000 } as const;

/** Every entry that has an offer, as the import reads it: drafts and what was refused too. */
export async function writeCsv({ actor }: Insider, sink: Sink): Promise<void> {
  ensure(canExport(actor));
  await db.$transaction(async (tx) => {
    const words = exportWords(await readFunders(tx), placeTable());
    const keys = keysOfEntries(await tx.provider.findMany({ select: { id: true, identifier: true } }));
    await sink(exportHead());
    for (const ids of pieces([...keys.keys()])) {
      const entries = new Map((await readEntries(tx, { id: { in: ids } })).map((entry) => [entry.id, entry]));
      const rows = ids.flatMap((id) => {
        const entry = entries.get(id);
        return entry ? entryRows(entry, keys.get(id) ?? id, words) : [];
      });
      if (rows.length > 0) await sink(exportRows(rows));
    }
  }, SNAPSHOT);
}

/** Everything about entries: sites, offers, cells with their history, key data of evidence; no file, no account. */
export async function writeJson({ actor }: Insider, sink: Sink, now: Date): Promise<void> {
  ensure(canExport(actor));
  await db.$transaction(async (tx) => {
    const funders = await tx.funder.findMany({ orderBy: { key: "asc" } });
    await sink(jsonStart({ exportedAt: now, funders }));
    const ids = (await tx.provider.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
    for (const [i, piece] of pieces(ids).entries()) {
      await sink(jsonPiece(await readWhole(tx, piece), i === 0 ? "first" : "later"));
    }
    await sink(jsonEnd());
  }, SNAPSHOT);
}

/** Those that a list of offers cannot hold; they stand in the other file. */
export function countWithoutOffer({ actor }: Insider): Promise<number> {
  ensure(canExport(actor));
  return db.provider.count({ where: { sites: { none: { offers: { some: {} } } } } });
}

const whole = {
  redirects: { select: { slug: true }, orderBy: { slug: "asc" } },
  evidence: {
    omit: { providerId: true },
    orderBy: { id: "asc" },
    include: {
      recognitions: { omit: { evidenceId: true }, orderBy: { recognitionId: "asc" } },
      files: { select: { id: true, name: true, mediaType: true, size: true, sha256: true, deletedAt: true } },
    },
  },
  sites: {
    omit: { providerId: true },
    orderBy: { id: "asc" },
    include: {
      offers: {
        omit: { siteId: true },
        orderBy: { area: "asc" },
        include: {
          recognitions: {
            omit: { offerId: true, area: true },
            orderBy: { funderId: "asc" },
            include: { events: { omit: { recognitionId: true }, orderBy: { id: "asc" } } },
          },
        },
      },
    },
  },
} satisfies Prisma.ProviderInclude;

const readWhole = (tx: Tx, ids: string[]) =>
  tx.provider.findMany({ where: { id: { in: ids } }, include: whole, orderBy: { id: "asc" } });

const pieces = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / PIECE) }, (_, i) => ids.slice(i * PIECE, (i + 1) * PIECE));
