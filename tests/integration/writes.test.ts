import { beforeAll, describe, expect, test } from "vitest";
import { editOffer } from "@/lib/offers/commands";
import { write, type Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { changeVisibility, createProvider, editProvider } from "@/lib/providers/commands";
import { createSite } from "@/lib/sites/commands";
import { contextOf, editor, firstReviewer, visitor } from "@/tests/support/actors";
import { makeEntry, makeProvider } from "@/tests/support/factories";
import { auditOf, refusalOf, revision, traces } from "@/tests/support/traces";

const ctx = contextOf(editor);
const fields = { postcode: "34117", city: "Kassel" };
let entry: Awaited<ReturnType<typeof makeEntry>>;
beforeAll(async () => {
  entry = await makeEntry();
});

const numbersOf = async (entryId: string) =>
  (await db.entryVersion.findMany({ where: { entryId }, orderBy: { number: "asc" } })).map(({ number }) => number);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe("a write that fails", () => {
  const works = (inner: Context) => createSite(inner, { providerId: entry.provider.id, fields });

  test.each([
    [
      "a refusal",
      (inner: Context) => createSite({ ...inner, actor: visitor }, { providerId: entry.provider.id, fields }),
    ],
    [
      "a stale version",
      (inner: Context) => editOffer(inner, { id: entry.offer.id, version: 99, patch: { partTime: true } }),
    ],
  ])("leaves nothing of what went before it in the same transaction: %s", async (_what, fails) => {
    const sites = await db.site.count();
    const composed = () =>
      write(ctx, async (_tx, inner) => {
        await works(inner);
        await fails(inner);
        return { value: null, audit: "unchanged" };
      });
    expect(["forbidden", "conflict"]).toContain(await refusalOf(composed));
    expect(await db.site.count()).toBe(sites);
  });

  test("leaves nothing when a bug ends it", async () => {
    const before = await traces();
    const composed = write(ctx, async (_tx, inner) => {
      await works(inner);
      throw new TypeError("a bug");
    });
    await expect(composed).rejects.toThrow(TypeError);
    expect(await traces()).toBe(before);
  });
});

describe("a transaction of several commands", () => {
  test("raises the revision once, and the version of each changed entry once", async () => {
    const other = await makeProvider();
    const before = {
      revision: await revision(),
      entry: await numbersOf(entry.provider.id),
      other: await numbersOf(other.id),
    };
    const left = await auditOf(() =>
      write(ctx, async (_tx, inner) => {
        await createSite(inner, { providerId: entry.provider.id, fields });
        await createSite({ ...inner, actor: firstReviewer }, { providerId: entry.provider.id, fields });
        await editProvider(inner, { ...other, patch: { phone: "030 23125-011" } });
        return { value: null, audit: "unchanged" };
      }),
    );
    expect(left.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["site.create", "system:editor"],
      ["site.create", "system:first-reviewer"],
      ["provider.edit", "system:editor"],
    ]);
    expect(await revision()).toBe(before.revision + 1n);
    expect(await numbersOf(entry.provider.id)).toHaveLength(before.entry.length + 1);
    expect(await numbersOf(other.id)).toHaveLength(before.other.length + 1);
  });
});

describe("fifty writers at once", () => {
  test("keep one chain, and every number of an entry's versions", async () => {
    const provider = await makeProvider();
    await Promise.all(upTo(25).flatMap(() => [createSite(ctx, { providerId: provider.id, fields }), makeProvider()]));
    expect(await numbersOf(provider.id)).toEqual(upTo(26));
    expect(await db.$queryRaw`SELECT * FROM audit_chain_breaks()`).toEqual([]);
  });

  test("of one version: one wins, the others are told", async () => {
    const { id, version } = await makeProvider();
    const writers = upTo(50).map((number) =>
      editProvider(ctx, { id, version, patch: { shortName: `Kurz ${number}` } }),
    );
    const ends = await Promise.allSettled(writers);
    const refused = ends.filter((end) => end.status === "rejected").map(({ reason }: { reason: unknown }) => reason);
    expect(refused).toHaveLength(49);
    expect(refused.every((reason) => reason instanceof AppError && reason.code === "conflict")).toBe(true);
    expect(await numbersOf(id)).toEqual([1, 2]);
  });
});

test("versions of an entry are numbered without a gap through all kinds of changes", async () => {
  const { provider, offer } = await makeEntry();
  await editOffer(ctx, { ...offer, patch: { partTime: true } });
  await refusalOf(() => editOffer(ctx, { ...offer, patch: { partTime: false } }));
  await changeVisibility(ctx, { id: provider.id, version: provider.version, to: "HIDDEN" });
  expect(await numbersOf(provider.id)).toEqual(upTo(7));
});

test("a new entry's version is made from its rows", async () => {
  const { id } = await createProvider(ctx, { name: "Schnappschuss (Beispiel)", source: "STAFF" });
  const { snapshot } = await db.entryVersion.findFirstOrThrow({ where: { entryId: id } });
  expect(snapshot).toMatchObject({ id, name: "Schnappschuss (Beispiel)", sites: [], evidence: [] });
});
