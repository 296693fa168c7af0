import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { changeVisibility, createProvider, deleteExamples, editProvider } from "@/lib/providers/commands";
import { mayBecome } from "@/lib/providers/rules";
import { VISIBILITIES, type Visibility } from "@/lib/providers/types";
import { contextOf, editor, visitor } from "@/tests/support/actors";
import { makeEntry, makeProvider, makeSite } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { query } from "@/tests/support/raw-sql";
import { auditOf, refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const stranger = contextOf(visitor);
const NOBODY = { id: "00000000-0000-7000-8000-000000000000", version: 1 };
const rowOf = (id: string) => db.provider.findUniqueOrThrow({ where: { id } });

describe("creating an entry", () => {
  test("is not for visitors", async () => {
    expect(await refusalOf(() => createProvider(stranger, { name: "X", source: "PROVIDER" }))).toBe("forbidden");
  });

  test("is a conflict when its identifier is taken", async () => {
    await makeProvider({ identifier: "Liste 7" });
    expect(await refusalOf(() => makeProvider({ identifier: "Liste 7" }))).toBe("conflict");
  });

  test("starts as a draft under an address made from its name", async () => {
    const { id, slug, version } = await makeProvider({
      name: "Weiße Brücke gGmbH (Beispiel)",
      confirmedOn: "2026-02-28",
    });
    expect({ slug, version }).toEqual({ slug: "weisse-bruecke-ggmbh-beispiel", version: 1 });
    expect(await rowOf(id)).toMatchObject({
      visibility: "DRAFT",
      isExample: false,
      source: "STAFF",
      confirmedOn: new Date("2026-02-28"),
      slug,
    });
  });

  test("numbers the address when the name is there already", async () => {
    const slugs = [];
    for (let i = 0; i < 3; i += 1) slugs.push((await makeProvider({ name: "Dreimal" })).slug);
    expect(slugs).toEqual(["dreimal", "dreimal-2", "dreimal-3"]);
  });

  test("of two writers with one name gives one the address, and tells the other", async () => {
    const draft = { name: "Gleichzeitig", source: "STAFF" as const };
    expect(
      await overlap(
        (inner) => createProvider(inner, draft),
        () => createProvider(ctx, draft),
      ),
    ).toBe("conflict");
    expect((await createProvider(ctx, draft)).slug).toBe("gleichzeitig-2");
  });

  test("from the example source is marked as an example", async () => {
    expect((await rowOf((await makeProvider({ source: "EXAMPLE" })).id)).isExample).toBe(true);
  });
});

describe("editing an entry", () => {
  test("is not for visitors", async () => {
    const provider = await makeProvider();
    expect(await refusalOf(() => editProvider(stranger, { ...provider, patch: { name: "X" } }))).toBe("forbidden");
    expect(await rowOf(provider.id)).toMatchObject({ version: 1 });
  });

  test("that is not there is not found", async () => {
    expect(await refusalOf(() => editProvider(ctx, { ...NOBODY, patch: { name: "X" } }))).toBe("not_found");
  });

  test("at an old version is a conflict", async () => {
    const provider = await makeProvider();
    await editProvider(ctx, { ...provider, patch: { name: "Erste" } });
    expect(await refusalOf(() => editProvider(ctx, { ...provider, patch: { name: "Zweite" } }))).toBe("conflict");
    expect(await rowOf(provider.id)).toMatchObject({ version: 2, name: "Erste" });
  });

  test("to somebody else's identifier is a conflict", async () => {
    await makeProvider({ identifier: "vergeben" });
    const provider = await makeProvider();
    expect(await refusalOf(() => editProvider(ctx, { ...provider, patch: { identifier: "vergeben" } }))).toBe(
      "conflict",
    );
  });

  test("changes what the patch names and nothing else", async () => {
    const provider = await makeProvider({ phone: "030 23125-010", alsoRuns: ["ifd"], about: "Text" });
    const before = await rowOf(provider.id);
    const written = await editProvider(ctx, { ...provider, patch: { phone: null, confirmedOn: "2026-03-11" } });
    expect(written).toEqual({ id: provider.id, version: 2, changed: true });
    const { updatedAt, ...after } = await rowOf(provider.id);
    expect(after).toEqual({
      ...before,
      updatedAt: undefined,
      version: 2,
      phone: null,
      confirmedOn: new Date("2026-03-11"),
    });
    expect(updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
  });

  test("of two writers with one version lets the first through", async () => {
    const provider = await makeProvider();
    const write = (name: string) => ({ ...provider, patch: { name } });
    const end = await overlap(
      (inner) => editProvider(inner, write("Erste")),
      () => editProvider(ctx, write("Zweite")),
    );
    expect(end).toBe("conflict");
    expect((await rowOf(provider.id)).name).toBe("Erste");
  });
});

describe("the visibility of an entry", () => {
  test("is not a visitor's to change", async () => {
    const provider = await makeProvider();
    expect(await refusalOf(() => changeVisibility(stranger, { ...provider, to: "PUBLISHED" }))).toBe("forbidden");
    expect((await rowOf(provider.id)).visibility).toBe("DRAFT");
  });

  test("of nothing is not found", async () => {
    expect(await refusalOf(() => changeVisibility(ctx, { ...NOBODY, to: "PUBLISHED" }))).toBe("not_found");
  });

  test("at an old version is a conflict", async () => {
    const { provider } = await makeEntry();
    expect(await refusalOf(() => changeVisibility(ctx, { id: provider.id, version: 1, to: "HIDDEN" }))).toBe(
      "conflict",
    );
  });

  const pairs = VISIBILITIES.flatMap((from) =>
    VISIBILITIES.map((to) => ({ from, to, allowed: mayBecome({ from, to }) })),
  );
  test.each(pairs)("goes from $from to $to: $allowed", async ({ from, to, allowed }) => {
    const { provider } = await makeEntry();
    await query('UPDATE provider SET version = 1, visibility = $2::"Visibility" WHERE id = $1', [provider.id, from]);
    const work = () => changeVisibility(ctx, { id: provider.id, version: 1, to });
    if (!allowed) expect(await refusalOf(work)).toBe("conflict");
    else expect(await auditOf(work)).toMatchObject([{ action: `provider.${to.toLowerCase()}`, version: 2 }]);
    const visibility: Visibility = allowed ? to : from;
    expect(await rowOf(provider.id)).toMatchObject({ visibility, version: allowed ? 2 : 1 });
  });
});

test("an entry without an offer has nothing to publish", async () => {
  const provider = await makeProvider();
  await makeSite(provider.id);
  expect(await refusalOf(() => changeVisibility(ctx, { ...provider, to: "PUBLISHED" }))).toBe("conflict");
});

describe("deleting the examples", () => {
  test("is not for visitors", async () => {
    await makeEntry({ provider: { source: "EXAMPLE" } });
    expect(await refusalOf(() => deleteExamples(stranger))).toBe("forbidden");
  });

  test("takes all that is theirs and nothing else", async () => {
    await makeEntry({ provider: { source: "EXAMPLE" } });
    const real = await makeEntry();
    const examples = await db.provider.count({ where: { isExample: true } });
    expect(await deleteExamples(ctx)).toEqual({ count: examples });
    expect(await db.provider.count({ where: { isExample: true } })).toBe(0);
    expect(await db.recognition.findUnique({ where: { id: real.cell.id } })).not.toBeNull();
  });
});
