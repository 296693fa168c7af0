import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { actorId, type Actor } from "./actor";
import { db } from "./db";
import { AppError } from "./errors";

/** What a command knows of its caller. `tx` is set while an outer command is open: commands compose. */
export type Context = {
  actor: Actor;
  now: Date;
  requestId: string;
  /** Why, in the caller's words; kept with the versions of the entries that change, never in the audit. */
  reason?: string;
  /** Staff writes down what the provider asked for ("im Auftrag"). */
  onBehalf?: boolean;
  tx?: OpenWrite;
};

type OpenWrite = { client: Tx; notes: Note[]; isBroken: boolean };
/** An audit entry with the context of the command that named it: in one transaction several people may act. */
type Note = Audit & { by: Context };
export type Tx = Prisma.TransactionClient;

/** Names what changed: ids only, never a personal value. `entryId` is the provider whose snapshot and revision follow. */
type Audit = {
  action: string;
  entity: PublicEntity | InternalEntity;
  entityId: string;
  entryId?: string;
  version?: number;
};

/** Their changes may show on a public page. */
const PUBLIC_ENTITIES = [
  "provider",
  "site",
  "offer",
  "recognition",
  "evidence",
  "funder",
  "slug_redirect",
  "content_page",
  // A proposed address shows as such.
  "proposal",
  "picture",
] as const;
type PublicEntity = (typeof PUBLIC_ENTITIES)[number];
type InternalEntity =
  | "person"
  | "invitation"
  | "review_case"
  | "partiality"
  | "evidence_file"
  | "outbox_mail"
  | "import_run"
  | "mail_template"
  | "membership"
  | "claim"
  | "section_draft"
  | "report"
  | "funder_request"
  | "reminder"
  | "entry_version";

type Work<T> = (tx: Tx, inner: Context) => Promise<Change<T>>;
type Change<T> = { value: T; audit: Audit | Audit[] | "unchanged" };

/** What a versioned write answers. */
export type Written = { id: string; version: number; changed: boolean };

/** A long import holds its transaction longer than a click may. */
const TIMEOUT_MS = { default: 15_000, import: 600_000 };

/**
 * The only door to a write. The callback cannot return a value without naming its audit entry.
 * The outermost call closes the transaction: advisory lock, snapshots, audit, revision, in this order,
 * so that the hash chain has one writer at a time and readers see a revision only with its data.
 */
export async function write<T>(ctx: Context, work: Work<T>, timeout: keyof typeof TIMEOUT_MS = "default"): Promise<T> {
  const { tx } = ctx;
  if (tx) return writeInside(tx, ctx, work);
  return db
    .$transaction(
      async (client) => {
        const open: OpenWrite = { client, notes: [], isBroken: false };
        const value = collect(open, ctx, await work(client, { ...ctx, tx: open }));
        if (open.isBroken) throw new AppError("conflict", "an inner command was refused");
        await close(ctx, open);
        return value;
      },
      { timeout: TIMEOUT_MS[timeout], maxWait: 10_000 },
    )
    .catch(refuse);
}

/** What an inner command wrote before it was refused cannot be told apart any more: the whole transaction goes. */
async function writeInside<T>(open: OpenWrite, ctx: Context, work: Work<T>): Promise<T> {
  try {
    return collect(open, ctx, await work(open.client, ctx));
  } catch (error) {
    open.isBroken = true;
    throw error;
  }
}

const UNIQUE = "P2002";
const GONE = "P2025";
/** Two transactions waited for each other (40P01), and PostgreSQL ended this one. */
const DEADLOCK = "P2034";
const CHECK = "23514";

/** What only the database can know: somebody was faster, or values that do not go together. */
function refuse(error: unknown): never {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
  if ([UNIQUE, GONE, DEADLOCK].includes(error.code)) throw new AppError("conflict", error.code);
  if (error.message.includes(CHECK)) throw new AppError("invalid", "a CHECK of the database");
  throw error;
}

function collect<T>({ notes }: OpenWrite, by: Context, { value, audit }: Change<T>): T {
  if (audit !== "unchanged") notes.push(...[audit].flat().map((entry) => ({ ...entry, by })));
  return value;
}

async function close(ctx: Context, { client, notes }: OpenWrite): Promise<void> {
  if (notes.length === 0) return;
  await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('audit', 0))`;
  const entryIds = [...new Set(notes.flatMap((note) => note.entryId ?? []))];
  const hashes = await snapshot(ctx, client, entryIds);
  await client.auditEntry.createMany({ data: notes.map((note) => toRow(note, hashes)) });
  // By kind, not by entry: a funder belongs to no entry, yet its name stands in many.
  if (!notes.some(({ entity }) => isPublic(entity))) return;
  await client.$executeRaw`UPDATE directory_revision SET revision = revision + 1 WHERE id = 1`;
}

const isPublic = (entity: Audit["entity"]): boolean => PUBLIC_ENTITIES.some((each) => each === entity);

function toRow({ by, entryId, version, ...audit }: Note, hashes: ReadonlyMap<string, string>) {
  return {
    ...audit,
    entryId: entryId ?? null,
    version: version ?? null,
    snapshotHash: entryId === undefined ? null : (hashes.get(entryId) ?? null),
    at: by.now,
    actorKind: by.actor.kind,
    actorId: actorId(by.actor),
    requestId: by.requestId,
  };
}

/** One EntryVersion per changed entry, however many of its parts changed. An entry that was deleted leaves none. */
async function snapshot(ctx: Context, client: Tx, entryIds: string[]): Promise<Map<string, string>> {
  if (entryIds.length === 0) return new Map();
  const rows = await client.$queryRaw<{ entry_id: string; hash: string }[]>`
    INSERT INTO entry_version (id, entry_id, number, at, actor_id, reason, on_behalf, snapshot, hash)
    SELECT gen_random_uuid(), e.id,
           coalesce((SELECT max(v.number) FROM entry_version v WHERE v.entry_id = e.id), 0) + 1,
           ${ctx.now}, ${actorId(ctx.actor)}, ${ctx.reason ?? null}, ${ctx.onBehalf ?? false}, e.snapshot, encode(sha256(convert_to(e.snapshot::text, 'UTF8')), 'hex')
    FROM (SELECT id, entry_snapshot(id) AS snapshot FROM unnest(${entryIds}::uuid[]) AS id) e
    WHERE e.snapshot IS NOT NULL
    RETURNING entry_id, hash`;
  return new Map(rows.map((row) => [row.entry_id, row.hash]));
}
