import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { editProvider, renameSlug } from "@/lib/providers/commands";
import { contextOf, editor, visitor } from "@/tests/support/actors";
import { makeProvider } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { auditOf, refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const stranger = contextOf(visitor);
const NOBODY = { id: "00000000-0000-7000-8000-000000000000" };
const rowOf = (id: string) => db.provider.findUniqueOrThrow({ where: { id } });

describe("the address of an entry", () => {
  const renamed = async (provider: { id: string; version: number }, name: string) => {
    await editProvider(ctx, { ...provider, patch: { name } });
    return renameSlug(ctx, provider);
  };

  test("is not a visitor's to change", async () => {
    const provider = await makeProvider();
    expect(await refusalOf(() => renameSlug(stranger, provider))).toBe("forbidden");
  });

  test("of nothing is not found", async () => {
    expect(await refusalOf(() => renameSlug(ctx, NOBODY))).toBe("not_found");
  });

  test("stays when only the name changes, and moves when it shall", async () => {
    const provider = await makeProvider({ name: "Alt" });
    await editProvider(ctx, { ...provider, patch: { name: "Neu" } });
    expect((await rowOf(provider.id)).slug).toBe("alt");
    expect(await auditOf(() => renameSlug(ctx, provider))).toMatchObject([
      { action: "provider.rename_slug", version: 3 },
    ]);
    expect(await rowOf(provider.id)).toMatchObject({ slug: "neu", version: 3 });
    expect(await db.slugRedirect.findUnique({ where: { slug: "alt" } })).toEqual({
      slug: "alt",
      providerId: provider.id,
    });
  });

  test("once given is never given to another", async () => {
    await renamed(await makeProvider({ name: "Vergeben" }), "Weitergezogen");
    expect((await makeProvider({ name: "Vergeben" })).slug).toBe("vergeben-2");
    expect(await renamed(await makeProvider({ name: "Drittes" }), "Vergeben")).toEqual({ slug: "vergeben-3" });
  });

  test("comes back with the name, and both others lead on", async () => {
    const provider = await makeProvider({ name: "Heimat" });
    await renamed(provider, "Fremde");
    expect(await renamed({ ...provider, version: 3 }, "Heimat")).toEqual({ slug: "heimat" });
    expect(await renamed({ ...provider, version: 5 }, "Fremde")).toEqual({ slug: "fremde" });
    const redirects = await db.slugRedirect.findMany({ where: { providerId: provider.id }, orderBy: { slug: "asc" } });
    expect(redirects.map(({ slug }) => slug)).toEqual(["fremde", "heimat"]);
  });

  test("of a name that others have, too, does not climb with every call", async () => {
    await makeProvider({ name: "Namensvetter" });
    const provider = await makeProvider({ name: "Namensvetter" });
    expect(await renameSlug(ctx, provider)).toEqual({ slug: "namensvetter-2" });
  });

  test("moved by two at once is a conflict for the second", async () => {
    const provider = await makeProvider();
    await editProvider(ctx, { ...provider, patch: { name: "Ganz neu" } });
    expect(
      await overlap(
        (inner) => renameSlug(inner, provider),
        () => renameSlug(ctx, provider),
      ),
    ).toBe("conflict");
  });
});
