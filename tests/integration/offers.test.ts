import { beforeAll, describe, expect, test } from "vitest";
import { createOffer, editOffer } from "@/lib/offers/commands";
import { db } from "@/lib/platform/db";
import { contextOf, editor, visitor } from "@/tests/support/actors";
import { makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const stranger = contextOf(visitor);
const NOBODY = "00000000-0000-7000-8000-000000000000";
const rowOf = (id: string) => db.offer.findUniqueOrThrow({ where: { id } });
let providerId: string;
const newSite = async () => (await makeSite(providerId)).id;
beforeAll(async () => {
  providerId = (await makeProvider()).id;
});

describe("a new offer", () => {
  test("is not for visitors", async () => {
    const siteId = await newSite();
    expect(await refusalOf(() => createOffer(stranger, { siteId, fields: { area: "WORK" } }))).toBe("forbidden");
  });

  test("without its site is not found", async () => {
    expect(await refusalOf(() => createOffer(ctx, { siteId: NOBODY, fields: { area: "WORK" } }))).toBe("not_found");
  });

  test("of an area that the site has already is a conflict", async () => {
    const siteId = await newSite();
    await makeOffer(siteId, { area: "WORK" });
    expect(await refusalOf(() => makeOffer(siteId, { area: "WORK" }))).toBe("conflict");
    await makeOffer(siteId, { area: "TRAINING" });
    expect(await db.offer.count({ where: { siteId } })).toBe(2);
  });

  test("of one area by two at once is a conflict for the second", async () => {
    const siteId = await newSite();
    const input = { siteId, fields: { area: "WORK" } } as const;
    expect(
      await overlap(
        (inner) => createOffer(inner, input),
        () => createOffer(ctx, input),
      ),
    ).toBe("conflict");
  });

  test("keeps what was said, and nothing else", async () => {
    const { id } = await createOffer(ctx, {
      siteId: await newSite(),
      fields: { area: "TRAINING", occupations: ["holz"], places: "FEW", placesOn: "2026-03-01", weeklyHoursMin: 17.5 },
    });
    expect(await rowOf(id)).toMatchObject({
      area: "TRAINING",
      scope: "FULL",
      occupations: ["holz"],
      places: "FEW",
      placesOn: new Date("2026-03-01"),
      weeklyHoursMin: 17.5,
      setting: null,
      partTime: null,
      targetGroups: [],
    });
  });
});

describe("editing an offer", () => {
  test("is not for visitors", async () => {
    const offer = await makeOffer(await newSite());
    expect(await refusalOf(() => editOffer(stranger, { ...offer, patch: { partTime: true } }))).toBe("forbidden");
    expect(await rowOf(offer.id)).toMatchObject({ version: 1, partTime: null });
  });

  test("that is not there is not found", async () => {
    expect(await refusalOf(() => editOffer(ctx, { id: NOBODY, version: 1, patch: {} }))).toBe("not_found");
  });

  test("at an old version is a conflict", async () => {
    const offer = await makeOffer(await newSite());
    await editOffer(ctx, { ...offer, patch: { partTime: true } });
    expect(await refusalOf(() => editOffer(ctx, { ...offer, patch: { partTime: false } }))).toBe("conflict");
    expect(await rowOf(offer.id)).toMatchObject({ version: 2, partTime: true });
  });

  test("of two writers with one version lets the first through", async () => {
    const offer = await makeOffer(await newSite());
    const write = (description: string) => ({ ...offer, patch: { description } });
    const end = await overlap(
      (inner) => editOffer(inner, write("Erste")),
      () => editOffer(ctx, write("Zweite")),
    );
    expect(end).toBe("conflict");
    expect((await rowOf(offer.id)).description).toBe("Erste");
  });

  test.each([
    ["places without their day", { places: "FREE" }],
    ["a highest age below the lowest", { minAge: 40, maxAge: 20 }],
    ["fewer hours at most than at least", { weeklyHoursMin: 30, weeklyHoursMax: 20 }],
  ] as const)("to what does not go together is invalid: %s", async (_what, patch) => {
    const offer = await makeOffer(await newSite());
    expect(await refusalOf(() => editOffer(ctx, { ...offer, patch }))).toBe("invalid");
  });

  test("changes what the patch names and nothing else", async () => {
    const offer = await makeOffer(await newSite(), { occupations: ["holz", "metall"], pausedUntil: "2026-06-01" });
    const before = await rowOf(offer.id);
    expect(await editOffer(ctx, { ...offer, patch: { occupations: ["holz"], pausedUntil: null } })).toMatchObject({
      version: 2,
    });
    const after = await rowOf(offer.id);
    expect(after).toEqual({
      ...before,
      version: 2,
      occupations: ["holz"],
      pausedUntil: null,
      updatedAt: after.updatedAt,
    });
  });
});
