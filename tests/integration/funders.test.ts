import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { addFunder, editFunder, registerFunder } from "@/lib/recognitions/commands/register-funder";
import type { FunderAddition, FunderDraft } from "@/lib/recognitions/schema";
import { contextOf, editor, staff, visitor } from "@/tests/support/actors";
import { makeCell, makeEntry, makeFunder } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const draft = (overrides: Partial<FunderDraft> = {}): FunderDraft => ({
  key: "egh:lwl",
  kind: "EGH",
  name: "Landschaftsverband Westfalen-Lippe",
  shortName: "LWL",
  aliases: [],
  land: "NW",
  unverified: false,
  ...overrides,
});
const added = (overrides: Partial<FunderAddition> = {}): FunderAddition => ({
  kind: "EGH",
  name: "Landkreis Ahornau (Beispiel)",
  shortName: null,
  aliases: ["Ahornau"],
  land: "TH",
  checked: true,
  ...overrides,
});
const rowOf = (key: string) => db.funder.findUniqueOrThrow({ where: { key } });

describe("a funder", () => {
  test("is not made known by visitors", async () => {
    expect(await refusalOf(() => registerFunder(contextOf(visitor), draft()))).toBe("forbidden");
    expect(await db.funder.findUnique({ where: { key: "egh:lwl" } })).toBeNull();
  });

  test("is made known once; its key says which it is", async () => {
    const { id } = await registerFunder(ctx, draft());
    const left = await auditOf(async () => {
      expect(await registerFunder(ctx, draft({ aliases: ["Westfalen"] }))).toEqual({ id, version: 2, changed: true });
    });
    expect(left).toMatchObject([{ action: "funder.edit", entityId: id, version: 2, entryId: null }]);
    expect(await rowOf("egh:lwl")).toMatchObject({ id, shortName: "LWL", aliases: ["Westfalen"], land: "NW" });
  });

  test("of no Land that there is has none", async () => {
    await registerFunder(ctx, draft({ key: "egh:xx", land: "XX" }));
    expect(await rowOf("egh:xx")).toMatchObject({ land: null });
  });

  test("made known by two at once is a conflict for the second", async () => {
    const twice = draft({ key: "egh:lvr", name: "Landschaftsverband Rheinland", shortName: "LVR" });
    expect(
      await overlap(
        (inner) => registerFunder(inner, twice),
        () => registerFunder(ctx, twice),
      ),
    ).toBe("conflict");
  });

  test("of another kind than the cells allow stays what it is", async () => {
    const { offer } = await makeEntry({ offer: { area: "WORK" } });
    const funder = await makeFunder("EGH", "egh:fest");
    await makeCell({ offerId: offer.id, funderId: funder.id });
    expect(await refusalOf(() => makeFunder("BA", "egh:fest"))).toBe("invalid");
    expect(await rowOf("egh:fest")).toMatchObject({ kind: "EGH", version: 1 });
  });
});

describe("editing a funder", () => {
  const fields = {
    name: "Bezirk Nord",
    shortName: "Nord",
    aliases: ["Nordbezirk"],
    land: "BY",
    checked: true,
  } as const;
  const edit = ({ id, version }: { id: string; version: number }) => ({
    id,
    version,
    ...fields,
    aliases: [...fields.aliases],
  });

  test.each([
    ["a visitor", visitor],
    ["the Prüfung", staff(["REVIEWER"])],
    ["somebody who only reads", staff(["AUDITOR"])],
  ])("is not for %s", async (who, actor) => {
    const found = await registerFunder(ctx, draft({ key: `egh:fremd-${who.length}` }));
    expect(await refusalOf(() => editFunder(contextOf(actor), edit(found)))).toBe("forbidden");
  });

  test("of nothing is not found, at an old version a conflict", async () => {
    const found = await registerFunder(ctx, draft({ key: "egh:alt" }));
    const nobody = { id: "00000000-0000-7000-8000-000000000000", version: 1 };
    expect(await refusalOf(() => editFunder(contextOf(staff(["LEAD"])), edit(nobody)))).toBe("not_found");
    expect(await refusalOf(() => editFunder(contextOf(staff(["LEAD"])), edit({ ...found, version: 9 })))).toBe(
      "conflict",
    );
  });

  test("lasts: the reference list no longer changes it", async () => {
    const found = await registerFunder(ctx, draft({ key: "egh:nord", unverified: true }));
    const left = await auditOf(() => editFunder(contextOf(staff(["CONTENT"])), edit(found)));
    expect(left).toMatchObject([{ action: "funder.edit", entityId: found.id, version: 2 }]);
    expect(await registerFunder(ctx, draft({ key: "egh:nord" }))).toMatchObject({ changed: false });
    expect(await rowOf("egh:nord")).toMatchObject({ name: "Bezirk Nord", unverified: false, land: "BY" });
  });
});

describe("a funder that staff adds", () => {
  const content = contextOf(staff(["CONTENT"]));

  test("is theirs from then on, and lists leave it alone", async () => {
    const left = await auditOf(() => addFunder(content, added()));
    expect(left).toMatchObject([{ action: "funder.register", version: 1 }]);
    const row = await rowOf("egh:landkreis-ahornau-beispiel-th");
    expect(row).toMatchObject({ kind: "EGH", land: "TH", aliases: ["Ahornau"], unverified: false, isCurated: true });
  });

  test("is not added twice, however its name is written", async () => {
    await addFunder(content, added({ name: "Landkreis Buchenau" }));
    for (const name of ["Landkreis Buchenau", "landkreis BUCHENAU"])
      expect(await detailOf(() => addFunder(content, added({ name })))).toBe("known");
    await addFunder(content, added({ name: "Landkreis Buchenau", land: "BY" }));
    await addFunder(content, added({ name: "Landkreis Buchenau", kind: "JUGENDHILFE" }));
  });

  test.each([["REVIEWER"], ["AUDITOR"]] as const)("is not added by %s", async (role) => {
    expect(await refusalOf(() => addFunder(contextOf(staff([role])), added({ name: role })))).toBe("forbidden");
  });
});
