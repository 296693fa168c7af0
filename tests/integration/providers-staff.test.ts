import { beforeAll, describe, expect, test } from "vitest";
import { getStaffEntry } from "@/lib/directory/queries/staff-entry";
import { getHistory, getRestorePreview } from "@/lib/directory/queries/staff-history";
import { listEntries, listFunders } from "@/lib/directory/queries/staff-list";
import { listFilter } from "@/lib/directory/schema/list-filter";
import { AppError } from "@/lib/platform/errors";
import type { Insider } from "@/lib/platform/insider";
import { db } from "@/lib/platform/db";
import { changeVisibility, editProvider } from "@/lib/providers/commands";
import { contextOf, editor, NOW, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry, makeProvider, makeSite } from "@/tests/support/factories";

const lead = staffScope(["LEAD"]);
const content = staffScope(["CONTENT"]);
const nobody = { actor: visitor } as unknown as Insider;
const job = contextOf(editor);
const LINDE = "Lernort Linde Nord (Beispiel)";

async function namesOf(filter: Record<string, string>): Promise<string[]> {
  const { lines } = await listEntries(lead, listFilter.parse(filter), NOW);
  return lines.map(({ name }) => name);
}

describe("the list of all entries", () => {
  beforeAll(async () => {
    const linde = await makeProvider({ name: LINDE, identifier: "L-17", confirmedOn: "2025-01-01" });
    await makeSite(linde.id, { postcode: "37073", city: "Göttingen" });
    const { provider } = await makeEntry({ provider: { name: "Alt (Beispiel)", confirmedOn: "2024-01-01" } });
    const hidden = await makeEntry({ provider: { name: "Versteckt (Beispiel)", source: "IMPORT" } });
    await changeVisibility(job, { ...hidden.provider, to: "HIDDEN" });
    expect(provider.version).toBe(2);
  });

  test.each([
    ["a name, in any case", { suche: "linde nord" }, [LINDE]],
    ["a place", { suche: "götting" }, [LINDE]],
    ["a postcode's beginning", { suche: "370" }, [LINDE]],
    ["a Kennung", { suche: "l-17" }, [LINDE]],
    ["name and place together", { suche: "Linde Kassel" }, []],
    ["the visibility", { sichtbarkeit: "HIDDEN" }, ["Versteckt (Beispiel)"]],
    ["the source", { herkunft: "IMPORT" }, ["Versteckt (Beispiel)"]],
    ["the Land", { land: "NI" }, [LINDE]],
    ["age", { stand: "veraltet" }, ["Alt (Beispiel)", LINDE]],
    ["hidden by age", { stand: "verborgen" }, ["Alt (Beispiel)"]],
    ["nonsense, which is left out", { land: "XX", suche: "linde" }, [LINDE]],
  ])("finds by %s", async (_what, filter, names) => {
    expect(await namesOf(filter as Record<string, string>)).toEqual(names);
  });

  test("has pages and never one that is not there", async () => {
    expect((await listEntries(lead, listFilter.parse({ suche: "\0" }), NOW)).lines.length).toBeGreaterThan(0);
    expect(await listEntries(lead, listFilter.parse({ seite: "99" }), NOW)).toMatchObject({
      total: 3,
      page: 1,
      pages: 1,
    });
  });

  test("is not for visitors", async () => {
    await expect(listEntries(nobody, listFilter.parse({}), NOW)).rejects.toThrow(AppError);
    await expect(listFunders(nobody)).rejects.toThrow(AppError);
    await expect(getStaffEntry(nobody, "00000000-0000-7000-8000-000000000000", NOW)).rejects.toThrow(AppError);
  });
});

describe("one entry", () => {
  test("shows its papers only to those who may read reviews", async () => {
    const { provider, offer, funder } = await makeEntry();
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    expect((await getStaffEntry(lead, provider.id, NOW))?.evidence).toHaveLength(2);
    expect((await getStaffEntry(content, provider.id, NOW))?.evidence).toEqual([]);
  });

  test("that is not there is null", async () => {
    expect(await getStaffEntry(lead, "00000000-0000-7000-8000-000000000000", NOW)).toBeNull();
  });
});

describe("the history", () => {
  test("says who, why and what became of a field", async () => {
    const { id: personId } = await db.person.create({
      data: { name: "Redaktion (Beispiel)", email: "redaktion-verlauf@example.org", roles: ["CONTENT"] },
    });
    const { provider } = await makeEntry();
    const actor = staff(["CONTENT"], personId);
    const ctx = { ...contextOf(actor), requestId: "verlauf", reason: "Mitteilung des Anbieters", onBehalf: true };
    await editProvider(ctx, { ...provider, patch: { phone: "030 23125-014" } });
    const { items } = await getHistory(lead, { id: provider.id });
    expect(items[0]).toMatchObject({
      author: { kind: "person", name: "Redaktion (Beispiel)", roles: ["CONTENT"] },
      reason: "Mitteilung des Anbieters",
      onBehalf: true,
      actions: ["provider.edit"],
      changes: [{ how: "CHANGED", fields: [{ field: "phone", before: null, after: "030 23125-014" }] }],
    });
    await db.person.delete({ where: { id: personId } });
    expect((await getHistory(lead, { id: provider.id })).items[0]?.author).toEqual({ kind: "former" });
  });

  test("hides checks from those who may not read them", async () => {
    const { provider, offer, funder } = await makeEntry();
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const kinds = async (who: typeof lead) =>
      new Set(
        (await getHistory(who, { id: provider.id })).items.flatMap(({ changes }) =>
          changes.map(({ subject }) => subject.kind),
        ),
      );
    expect(await kinds(lead)).toContain("decision");
    expect(await kinds(content)).not.toContain("decision");
    expect(await kinds(content)).not.toContain("evidence");
  });

  test("outlives versions that retention deleted", async () => {
    const { provider } = await makeEntry();
    await db.entryVersion.deleteMany({ where: { entryId: provider.id } });
    const { items } = await getHistory(lead, { id: provider.id });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ number }) => number === null)).toBe(true);
  });

  test("says before what a restore would change", async () => {
    const { provider } = await makeEntry();
    await editProvider(job, { ...provider, patch: { phone: "030 23125-015" } });
    const before = await getRestorePreview(lead, { id: provider.id, number: 1 });
    expect(before?.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ how: "CHANGED", fields: [{ field: "phone", before: "030 23125-015", after: null }] }),
      ]),
    );
    expect(await getRestorePreview(lead, { id: provider.id, number: 99 })).toBeNull();
  });
});
