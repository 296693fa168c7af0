import { beforeAll, describe, expect, test } from "vitest";
import { editProvider } from "@/lib/providers/commands";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import { contextOf, editor, firstReviewer } from "@/tests/support/actors";
import { makeCell, makeEntry, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { query, undone } from "@/tests/support/raw-sql";

const CANARY = "Kanarienvogel";
const ctx = contextOf(editor);

beforeAll(async () => {
  await makeEntry();
  const provider = await makeProvider({
    name: CANARY,
    shortName: CANARY,
    about: CANARY,
    website: CANARY,
    email: CANARY,
    phone: CANARY,
    contactRole: CANARY,
    contactHours: CANARY,
    complaintsOffice: CANARY,
    identifier: CANARY,
  });
  await editProvider(ctx, { ...provider, patch: { about: `${CANARY} 2` } });
  const site = await makeSite(provider.id, {
    name: CANARY,
    street: CANARY,
    district: CANARY,
    phone: CANARY,
    email: CANARY,
    openingHours: CANARY,
    transit: CANARY,
    accessibility: { note: CANARY },
  });
  const offer = await makeOffer(site.id, {
    area: "WORK",
    partOf: CANARY,
    exclusions: CANARY,
    staffRatio: CANARY,
    description: CANARY,
    exampleJobs: [CANARY],
    descriptionEasy: CANARY,
  });
  const funder = await registerFunder(ctx, {
    key: "egh:kanarienvogel",
    kind: "EGH",
    name: CANARY,
    shortName: CANARY,
    aliases: [CANARY],
    land: null,
    unverified: false,
  });
  const cell = await makeCell({ offerId: offer.id, funderId: funder.id }, { ground: CANARY });
  await recordEvidence(ctx, {
    providerId: provider.id,
    kind: "FUNDER_LETTER",
    issuer: CANARY,
    reference: CANARY,
    url: CANARY,
    proves: [{ recognitionId: cell.id, what: CANARY }],
  });
  await decideReview(contextOf(firstReviewer), {
    recognitionId: cell.id,
    version: cell.version,
    outcome: "CONFIRMED",
    reason: CANARY,
  });
});

test("the audit holds no value that anybody typed", async () => {
  const typed = "SELECT FROM entry_version WHERE snapshot::text ILIKE $1";
  expect(await query(typed, [`%${CANARY}%`])).not.toHaveLength(0);
  expect(await query("SELECT a FROM audit_entry a WHERE a::text ILIKE $1", [`%${CANARY}%`])).toEqual([]);
});

describe("the audit's chain", () => {
  const BREAKS = "SELECT id::int FROM audit_chain_breaks()";
  const REHASH = "UPDATE audit_entry a SET hash = audit_entry_hash(a) WHERE id = 5";

  /** What the check finds after somebody with all rights over the database did this. */
  const breaksAfter = (...acts: string[]) =>
    undone(async (run) => {
      await run("ALTER TABLE audit_entry DISABLE TRIGGER USER");
      for (const act of acts) await run(act);
      return (await run<{ id: number }>(BREAKS)).map(({ id }) => id);
    });

  test("is whole", async () => {
    expect(await query(BREAKS)).toEqual([]);
    expect((await query("SELECT FROM audit_entry")).length).toBeGreaterThan(10);
  });

  test.each([
    "at = at + interval '1 microsecond'",
    "actor_kind = 'visitor'",
    "actor_id = 'system:somebody'",
    "request_id = 'another'",
    "action = 'provider.publish'",
    "entity = 'offer'",
    "entity_id = gen_random_uuid()::text",
    "entry_id = gen_random_uuid()",
    "version = coalesce(version, 0) + 1",
    "snapshot_hash = 'x'",
  ])("shows a changed entry: %s", async (change) => {
    expect(await breaksAfter(`UPDATE audit_entry SET ${change} WHERE id = 5`)).toEqual([5]);
  });

  test("names every column that carries meaning", async () => {
    const columns = await query("SELECT column_name FROM information_schema.columns WHERE table_name = 'audit_entry'");
    expect(columns.map(({ column_name }) => column_name).toSorted()).toEqual([
      "action",
      "actor_id",
      "actor_kind",
      "at",
      "entity",
      "entity_id",
      "entry_id",
      "hash",
      "id",
      "previous_hash",
      "request_id",
      "snapshot_hash",
      "version",
    ]);
  });

  test("shows a change whose hash was made to fit", async () => {
    expect(await breaksAfter("UPDATE audit_entry SET actor_id = 'system:somebody' WHERE id = 5", REHASH)).toEqual([6]);
  });

  test("shows an entry deleted from the middle", async () => {
    expect(await breaksAfter("DELETE FROM audit_entry WHERE id = 5")).toEqual([6]);
  });

  test("shows a deleted beginning", async () => {
    expect(await breaksAfter("DELETE FROM audit_entry WHERE id <= 2")).toEqual([3]);
  });

  test("shows an entry put between two others", async () => {
    const forged = `INSERT INTO audit_entry (id, at, actor_kind, actor_id, request_id, action, entity, entity_id)
      VALUES (-1, now(), 'system', 'system:x', 'x', 'provider.edit', 'provider', 'x')`;
    expect(await breaksAfter(forged)).toContain(-1);
  });
});
