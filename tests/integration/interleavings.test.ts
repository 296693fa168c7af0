import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { restoreVersion } from "@/lib/directory/commands/restore-version";
import type { Actor } from "@/lib/platform/actor";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { approveProposal } from "@/lib/proposals/commands/approve-proposal";
import { refuseProposal } from "@/lib/proposals/commands/send-back";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { getProposalReview } from "@/lib/proposals/queries/review";
import { editProvider } from "@/lib/providers/commands";
import { editSite } from "@/lib/sites/commands";
import { contextOf, member, NOW, staff, staffScope } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { inAnyOrder } from "@/tests/support/scheduled-queries";

/** So many in `npm test`; `INTERLEAVINGS=1000 node scripts/test.mjs integration interleavings` runs them all. */
const RUNS = Number(process.env["INTERLEAVINGS"] ?? 100);
const SEED = process.env["INTERLEAVINGS_SEED"];
const EACH_MS = 2_000;

type Step = "light" | "site" | "staff" | "propose" | "proposeSite" | "approve" | "approvePart" | "refuse" | "restore";
type Fields = Readonly<Record<string, unknown>>;
/** What an author of an acknowledged write had seen: `PROVIDER` or `SITE` with the fields that it overwrote. */
type Seen = { row: "provider" | "site"; version?: number; fields?: Fields };
type Outcome = {
  request: string;
  step: Step;
  code: string;
  says?: Fields;
  seen?: Seen;
  latest?: number;
  number?: number;
};

type Entry = Awaited<ReturnType<typeof makeEntry>>;
let entry: Entry;
let marks = 0;
beforeAll(async () => {
  entry = await makeEntry();
});

const providerId = () => entry.provider.id;
/** A moment of its own tells its version from one that holds the same. */
const contextAs = (actor: Actor): Context => ({
  ...contextOf(actor, new Date(NOW.getTime() + (marks += 1))),
  requestId: randomUUID(),
  reason: "Probe",
});
const owner = () => contextAs(member(providerId(), "OWNER"));
const colleague = () => contextAs(member(providerId(), "MEMBER", "00000000-0000-7000-8000-000000000003"));
const editors = () => contextAs(staff(["CONTENT"]));
const reviewer = () => contextAs(staff(["REVIEWER", "LEAD"], "00000000-0000-7000-8000-000000000004"));
const mark = (word: string): string => `${word} ${(marks += 1)} (Beispiel)`;

/** Each looks first, then acts on what it saw; between the two the others go on. */
const acts: Record<Step, (ctx: Context) => Promise<Omit<Outcome, "request" | "step" | "code">>> = {
  light: (ctx) => edit(ctx, { about: mark("Text") }),
  staff: (ctx) => edit(ctx, { name: mark("Träger"), about: mark("Text") }),
  site: async (ctx) => {
    const { id, version } = await db.site.findUniqueOrThrow({ where: { id: entry.site.id } });
    const says = { phone: `0561 4710-${(marks += 1)}` };
    await editSite(ctx, { id, version, patch: says });
    return { says, seen: { row: "site", version } };
  },
  propose: async (ctx) => {
    const { version } = await db.provider.findUniqueOrThrow({ where: { id: providerId() } });
    const payload = { name: mark("Träger"), shortName: mark("Kurz") };
    await submitProposal(ctx, { ...draft, target: "PROVIDER", targetId: providerId(), payload, baseVersion: version });
    return {};
  },
  proposeSite: async (ctx) => {
    const { version } = await db.site.findUniqueOrThrow({ where: { id: entry.site.id } });
    const payload = { name: mark("Haus") };
    await submitProposal(ctx, { ...draft, target: "SITE", targetId: entry.site.id, payload, baseVersion: version });
    return {};
  },
  approve: (ctx) => decide(ctx, (names) => names),
  approvePart: (ctx) => decide(ctx, (names) => names.slice(0, 1)),
  refuse: async (ctx) => {
    const open = await findOpen();
    if (open) await refuseProposal(ctx, { ...open, words: "Bitte belegen." });
    return {};
  },
  restore: async (ctx) => {
    const versions = await db.entryVersion.findMany({ where: { entryId: providerId() }, select: { number: true } });
    const latest = Math.max(...versions.map(({ number }) => number));
    const number = Math.max(1, latest - 1 - (marks % 4));
    await restoreVersion(ctx, { id: providerId(), number, latest });
    return { latest, number };
  },
};
const draft = { providerId: "", parentId: null, operation: "UPDATE" as const };

async function edit(ctx: Context, says: { about?: string; name?: string }) {
  const { id, version } = await db.provider.findUniqueOrThrow({ where: { id: providerId() } });
  await editProvider(ctx, { id, version, patch: says });
  return { says, seen: { row: "provider" as const, version } };
}

const findOpen = () =>
  db.proposal.findFirst({
    where: { state: "SUBMITTED" },
    orderBy: { submittedAt: "asc" },
    select: { id: true, version: true },
  });

async function decide(ctx: Context, choose: (names: string[]) => string[]) {
  const open = await findOpen();
  if (!open) return {};
  const { version, seen, parts, target } = await getProposalReview(staffScope(["REVIEWER"]), open.id);
  const chosen = choose(parts.map(({ name }) => name));
  await approveProposal(ctx, {
    id: open.id,
    version,
    seen,
    parts: chosen,
    funders: {},
    note: "Der Rest ist nicht belegt.",
  });
  const fields = parts
    .filter(({ name, state }) => chosen.includes(name) && state !== "DONE")
    .flatMap((part) => part.fields);
  return {
    says: Object.fromEntries(fields.map(({ field, proposed }) => [field, proposed])),
    seen: {
      row: target === "SITE" ? ("site" as const) : ("provider" as const),
      fields: Object.fromEntries(fields.map(({ field, now }) => [field, now])),
    },
  };
}

const AUTHORS: readonly { as: () => Context; may: readonly Step[] }[] = [
  { as: owner, may: ["light", "site", "propose", "proposeSite"] },
  { as: colleague, may: ["light", "propose", "proposeSite"] },
  { as: editors, may: ["staff", "site", "restore"] },
  { as: reviewer, may: ["approve", "approvePart", "refuse", "staff"] },
];

/** What one author does, one after the other. */
async function work(as: () => Context, steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const ctx = as();
    const told = { request: ctx.requestId, step };
    try {
      outcomes.push({ ...told, code: "ok", ...(await acts[step](ctx)) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      outcomes.push({ ...told, code: error.code });
    }
  }
  return outcomes;
}

type Snapshot = { version: number; sites: readonly (Fields & { version: number })[] } & Fields;
type Version = { number: number; snapshot: Snapshot; request: string | null };

/** Versions from this number on, each with the request that made it. */
const versionsSince = (number: number) =>
  query<Version>(
    `SELECT v.number, v.snapshot, (SELECT min(a.request_id) FROM audit_entry a
       WHERE a.entry_id = v.entry_id AND a.snapshot_hash = v.hash AND a.at = v.at) AS request
     FROM entry_version v WHERE v.entry_id = $1 AND v.number >= $2 ORDER BY v.number`,
    [providerId(), number],
  );

const column = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const rowOf = ({ snapshot }: Version, row: "provider" | "site"): Fields & { version: number } =>
  row === "provider" ? snapshot : (snapshot.sites[0] ?? { version: 0 });
const OWN_COLUMNS = new Set(["version", "updated_at", "sites", "evidence", "offers"]);
const changedIn = (before: Fields, after: Fields): string[] =>
  Object.keys(after).filter(
    (key) => !OWN_COLUMNS.has(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

/** One version after the other: each says what its author wrote, and overwrote only what its author had seen. */
function replay(versions: readonly Version[], outcomes: readonly Outcome[]): string[] {
  const byRequest = new Map(outcomes.map((outcome) => [outcome.request, outcome]));
  return versions.slice(1).flatMap((after, index) => {
    const before = versions[index];
    const outcome = byRequest.get(after.request ?? "");
    if (!before || outcome?.code !== "ok") return [`version ${after.number} is nobody's`];
    return (["provider", "site"] as const).flatMap((row) => faultsOf({ before, after, row, outcome, versions }));
  });
}

type Change = {
  before: Version;
  after: Version;
  row: "provider" | "site";
  outcome: Outcome;
  versions: readonly Version[];
};

function faultsOf({ before, after, row, outcome, versions }: Change): string[] {
  const [old, now] = [rowOf(before, row), rowOf(after, row)];
  const changed = changedIn(old, now);
  const told = (fault: string) => [`${outcome.step} as version ${after.number}: ${fault}`];
  if (changed.length === 0) return [];
  if (outcome.step === "restore") {
    const seen = versions.find(({ number }) => number === outcome.latest);
    return seen && rowOf(seen, row).version !== old.version ? told("overwrote what nobody had seen") : [];
  }
  const says = new Map(Object.entries(outcome.says ?? {}).map(([field, value]) => [column(field), value]));
  const strange = changed.filter((key) => !says.has(key) || now[key] !== says.get(key));
  if (strange.length > 0) return told(`changed ${strange.join(", ")}`);
  const { version = old.version, fields = {} } = outcome.seen ?? {};
  const unseen = Object.entries(fields).filter(([field, value]) => (old[column(field)] ?? null) !== value);
  return version !== old.version || unseen.length > 0 ? told("overwrote what its author had not seen") : [];
}

const latestNumber = async () =>
  (await db.entryVersion.aggregate({ where: { entryId: providerId() }, _max: { number: true } }))._max.number ?? 0;

const tally = new Map<string, number>();
const count = (key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);

async function check(outcomes: readonly Outcome[], begun: number): Promise<void> {
  // A restore may have looked at any of them.
  const versions = await versionsSince(begun);
  expect(replay(versions, outcomes)).toEqual([]);
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_version, index) => begun + index));
  const refused = outcomes.filter(({ code }) => code !== "ok");
  expect(refused.filter(({ code }) => code !== "conflict")).toEqual([]);
  const requests = refused.map(({ request }) => request);
  expect(await db.auditEntry.count({ where: { requestId: { in: requests } } }), "a refused write left a trace").toBe(0);
  const edits = outcomes.filter(({ code, says }) => code === "ok" && says && Object.keys(says).length > 0);
  const written = new Set(versions.map(({ request }) => request));
  expect(edits.filter(({ request }) => !written.has(request))).toEqual([]);
  const [last] = await query<{ same: boolean }>(
    `SELECT snapshot = entry_snapshot($1) AS same FROM entry_version WHERE entry_id = $1 ORDER BY number DESC LIMIT 1`,
    [providerId()],
  );
  expect(last?.same, "the newest version is what the tables hold").toBe(true);
  for (const { step, code } of outcomes) count(`${step} ${code}`);
}

test(
  `${RUNS} random interleavings lose no update, and the versions replay to the final state`,
  async () => {
    draft.providerId = providerId();
    const plan = fc.tuple(
      ...AUTHORS.map(({ may }) => fc.array(fc.constantFrom(...may), { minLength: 1, maxLength: 3 })),
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), plan, async (turns, plans) => {
        const begun = await latestNumber();
        const works = AUTHORS.map(
          ({ as }, index) =>
            () =>
              work(as, plans[index] ?? []),
        );
        const outcomes = (await inAnyOrder(turns, works)).flat();
        await check(outcomes, begun);
      }),
      // What a run leaves is what the next one begins with, so a smaller example would be another one.
      { numRuns: RUNS, endOnFailure: true, ...(SEED && { seed: Number(SEED) }) },
    );
    expect(await query("SELECT id FROM audit_chain_breaks()")).toEqual([]);
    const twice =
      "SELECT target_id FROM proposal WHERE state IN ('SUBMITTED', 'RETURNED') GROUP BY 1 HAVING count(*) > 1";
    expect(await query(twice)).toEqual([]);
    const told = [...tally].toSorted(([a], [b]) => a.localeCompare(b)).map(([key, times]) => `${key}: ${times}`);
    console.info(`${RUNS} interleavings, none lost an update. ${told.join(", ")}.`);
    // Without clashes nothing was tried.
    expect(told.filter((line) => line.includes("conflict")).length).toBeGreaterThan(3);
  },
  Math.max(60_000, RUNS * EACH_MS),
);
