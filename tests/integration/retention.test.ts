import { beforeEach, describe, expect, test } from "vitest";
import { deleteOldDrafts } from "@/lib/accounts/commands/delete-old-drafts";
import { deleteArchived, thinVersions } from "@/lib/directory/commands/delete-old";
import { getPublicEntry } from "@/lib/directory/queries/directory";
import { getHistory } from "@/lib/directory/queries/staff-history";
import { deleteOldClaims } from "@/lib/members/commands/delete-old";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { changeVisibility, editProvider, renameSlug } from "@/lib/providers/commands";
import { contextOf, editor, NOW, staff, staffScope } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf, refusalOf } from "@/tests/support/traces";

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const nightOf = (day: string): Context => contextOf({ kind: "system", job: "retention" }, at(day));

beforeEach(() => query("DELETE FROM provider; DELETE FROM entry_version; DELETE FROM person"));

test("nobody but a job may", async () => {
  const lead = contextOf(staff(["LEAD"]));
  for (const work of [thinVersions, deleteArchived, deleteOldClaims, deleteOldDrafts])
    expect(await refusalOf(() => work(lead))).toBe("forbidden");
});

describe("versions", () => {
  const numbers = async (entryId: string) =>
    (await db.entryVersion.findMany({ where: { entryId }, orderBy: { number: "asc" } })).map(({ number }) => number);

  test("go after three years, the newest never; the audit stays whole and later ones count on", async () => {
    const { provider } = await makeEntry();
    const before = await numbers(provider.id);
    const latest = before.length;
    expect(await thinVersions(nightOf("2029-03-12"))).toBe(0);
    const audit = await auditOf(() => thinVersions(nightOf("2029-03-14")));
    expect(audit.map(({ action, entryId }) => [action, entryId])).toEqual([["entry_version.delete_old", null]]);
    expect(await numbers(provider.id)).toEqual([latest]);
    expect(await thinVersions(nightOf("2029-03-14"))).toBe(0);
    const later = contextOf(editor, at("2029-04-01"));
    await editProvider(later, { id: provider.id, version: provider.version, patch: { about: "Neu" } });
    expect(await numbers(provider.id)).toEqual([latest, latest + 1]);
    expect(await query("SELECT id FROM audit_chain_breaks()")).toEqual([]);
    const { items, isThinned } = await getHistory(staffScope(["LEAD"]), { id: provider.id });
    expect(isThinned).toBe(true);
    expect(items.map(({ number }) => number)).toEqual([latest + 1, latest]);
    expect(items[0]?.changes).toHaveLength(1);
    expect(items[1]?.changes, "nobody knows what the oldest one changed").toEqual([]);
  });

  test("go by the thousand, so that nobody waits for the audit's lock", async () => {
    const { provider } = await makeEntry();
    await query(
      `INSERT INTO entry_version (id, entry_id, number, at, actor_id, snapshot, hash)
       SELECT gen_random_uuid(), $1, 100 + i, $2, 'system:test', '{}', '' FROM generate_series(1, 10000) i`,
      [provider.id, NOW],
    );
    const begun = performance.now();
    const audit = await auditOf(() => thinVersions(nightOf("2030-01-01")));
    expect(audit.length).toBeGreaterThanOrEqual(10);
    console.info(`10,000 versions thinned in ${Math.round(performance.now() - begun)} ms, in ${audit.length} pieces.`);
    expect(await numbers(provider.id)).toEqual([10_100]);
  });
});

describe("archived entries", () => {
  test("go whole five years after they were archived, with all that was checked; their addresses show nothing", async () => {
    const { provider, offer, funder } = await makeEntry();
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const { version } = await editProvider(contextOf(editor), {
      id: provider.id,
      version: provider.version,
      patch: { name: "Anders (Beispiel)" },
    });
    const { slug } = await renameSlug(contextOf(editor), { id: provider.id });
    await changeVisibility(contextOf(editor), { id: provider.id, version: version + 1, to: "ARCHIVED" });
    const person = await db.person.create({ data: { name: "Anna (Beispiel)", email: "anna@example.org" } });
    await db.membership.create({ data: { personId: person.id, providerId: provider.id, role: "OWNER" } });
    expect(await deleteArchived(nightOf("2031-03-12"))).toBe(0);
    const audit = await auditOf(() => deleteArchived(nightOf("2031-03-14")));
    expect(audit.map(({ action }) => action)).toEqual(["provider.delete", "membership.delete"]);
    for (const table of ["provider", "site", "offer", "recognition", "review_decision", "evidence", "entry_version"])
      expect(await query(`SELECT count(*)::int AS rows FROM ${table}`), table).toEqual([{ rows: 0 }]);
    for (const address of [slug, "lernort-ahorn-1-beispiel"])
      expect((await getPublicEntry(at("2031-03-14"), address)).kind).toBe("missing");
    expect(await query("SELECT id FROM audit_chain_breaks()")).toEqual([]);
    expect(await deleteArchived(nightOf("2031-03-15"))).toBe(0);
  });

  test("stay when they were taken back, and count anew when archived again", async () => {
    const { provider } = await makeEntry();
    const to = async (day: string, visibility: "ARCHIVED" | "DRAFT") => {
      const { version } = await db.provider.findUniqueOrThrow({ where: { id: provider.id } });
      await changeVisibility(contextOf(editor, at(day)), { id: provider.id, version, to: visibility });
    };
    await to("2026-04-01", "ARCHIVED");
    await to("2030-01-01", "DRAFT");
    expect(await deleteArchived(nightOf("2035-01-01"))).toBe(0);
    await to("2030-02-01", "ARCHIVED");
    expect(await deleteArchived(nightOf("2035-01-31"))).toBe(0);
    expect(await deleteArchived(nightOf("2035-02-02"))).toBe(1);
  });
});

test("claims go six months after they were decided or ran out; open ones wait", async () => {
  const { provider } = await makeEntry();
  const claim = (state: "OPEN" | "GRANTED" | "EXPIRED", day: Date | null, number: number) =>
    db.claim.create({
      data: {
        providerId: provider.id,
        email: `person-${number}@example.org`,
        name: "Anna (Beispiel)",
        method: "CALL_BACK",
        state,
        createdAt: at("2020-01-01"),
        ...(state === "EXPIRED" ? { expiresAt: day } : { decidedAt: day }),
      },
    });
  const kept = [await claim("OPEN", null, 1), await claim("GRANTED", at("2026-03-12"), 2)];
  await claim("GRANTED", at("2026-03-10"), 3);
  await claim("EXPIRED", at("2026-03-10"), 4);
  expect(await deleteOldClaims(nightOf("2026-09-12"))).toBe(2);
  expect(await deleteOldClaims(nightOf("2026-09-12"))).toBe(0);
  const left = await db.claim.findMany({ orderBy: { id: "asc" } });
  expect(left.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
});

test("drafts go half a year after they were last saved", async () => {
  const { provider, cell } = await makeEntry();
  const { id: personId } = await db.person.create({ data: { name: "Anna (Beispiel)", email: "anna@example.org" } });
  const draft = { personId, values: {}, savedAt: NOW };
  await db.sectionDraft.create({ data: { ...draft, providerId: provider.id, section: "kontakt" } });
  await db.sectionDraft.create({
    data: { ...draft, providerId: provider.id, section: "traeger", savedAt: at("2026-03-13") },
  });
  await db.reviewDraft.create({ data: { ...draft, recognitionId: cell.id } });
  await db.contentDraft.create({ data: { ...draft, key: "hilfe", locale: "de" } });
  expect(await deleteOldDrafts(nightOf("2026-09-11"))).toBe(0);
  expect(await deleteOldDrafts(nightOf("2026-09-13"))).toBe(3);
  expect(await db.sectionDraft.findMany()).toMatchObject([{ section: "traeger" }]);
});
