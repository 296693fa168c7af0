import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createSite, editSite } from "@/lib/sites/commands";
import { contextOf, editor, visitor } from "@/tests/support/actors";
import { makeProvider, makeSite } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const stranger = contextOf(visitor);
const NOBODY = "00000000-0000-7000-8000-000000000000";
const KASSEL = { postcode: "34117", city: "Kassel" };
const PIN = { lat: 48.1374, lon: 11.5755 };
const rowOf = (id: string) => db.site.findUniqueOrThrow({ where: { id } });
let providerId: string;
beforeAll(async () => {
  providerId = (await makeProvider()).id;
});

describe("a new site", () => {
  test.each([
    ["forbidden", "for visitors", () => createSite(stranger, { providerId, fields: KASSEL })],
    ["not_found", "without its provider", () => createSite(ctx, { providerId: NOBODY, fields: KASSEL })],
    [
      "invalid",
      "with a pin in Paris",
      () => createSite(ctx, { providerId, fields: KASSEL, pin: { lat: 48.85, lon: 2.35 } }),
    ],
    [
      "invalid",
      "with a pin in Prague, though inside the box",
      () => createSite(ctx, { providerId, fields: KASSEL, pin: { lat: 50.08, lon: 14.43 } }),
    ],
  ])("is %s %s", async (code, _what, work) => {
    expect(await refusalOf(work)).toBe(code);
    expect(await db.site.count({ where: { providerId } })).toBe(0);
  });

  test("lies where postcode and city say, with their uncertainty", async () => {
    const { id } = await makeSite(providerId, KASSEL);
    const site = await rowOf(id);
    expect(site).toMatchObject({ precision: "POSTCODE", county: "06611", land: "HE", version: 1 });
    expect(site.lat).toBeCloseTo(51.32, 1);
    expect(site.uncertaintyKm).toBeGreaterThan(0);
  });

  test("lies where its pin is, whatever the address says", async () => {
    const { id } = await createSite(ctx, { providerId, fields: KASSEL, pin: PIN });
    expect(await rowOf(id)).toMatchObject({
      ...PIN,
      precision: "MANUAL",
      uncertaintyKm: 0,
      land: "BY",
      county: "09162",
    });
  });

  test.each([
    [
      { kind: "COUNTIES", counties: ["06611", "06633"] },
      { catchmentKind: "COUNTIES", catchmentCounties: ["06611", "06633"], catchmentKm: null },
    ],
    [
      { kind: "RADIUS", km: 40 },
      { catchmentKind: "RADIUS", catchmentCounties: [], catchmentKm: 40 },
    ],
    [{ kind: "NATIONWIDE" }, { catchmentKind: "NATIONWIDE", catchmentCounties: [], catchmentKm: null }],
    [null, { catchmentKind: null, catchmentCounties: [], catchmentKm: null }],
  ] as const)("keeps its catchment %j", async (catchment, stored) => {
    const fields = {
      catchment:
        catchment?.kind === "COUNTIES" ? { kind: catchment.kind, counties: [...catchment.counties] } : catchment,
    };
    expect(await rowOf((await makeSite(providerId, fields)).id)).toMatchObject(stored);
  });
});

describe("editing a site", () => {
  test("is not for visitors", async () => {
    const site = await makeSite(providerId);
    expect(await refusalOf(() => editSite(stranger, { ...site, patch: { city: "Baunatal" } }))).toBe("forbidden");
    expect(await rowOf(site.id)).toMatchObject({ version: 1, city: "Kassel" });
  });

  test("that is not there is not found", async () => {
    expect(await refusalOf(() => editSite(ctx, { id: NOBODY, version: 1, patch: {} }))).toBe("not_found");
  });

  test("at an old version is a conflict", async () => {
    const site = await makeSite(providerId);
    await editSite(ctx, { ...site, patch: { street: "Neue Straße 2" } });
    expect(await refusalOf(() => editSite(ctx, { ...site, patch: { street: "Dritte Straße 3" } }))).toBe("conflict");
    expect(await rowOf(site.id)).toMatchObject({ version: 2, street: "Neue Straße 2" });
  });

  test("of two writers with one version lets the first through", async () => {
    const site = await makeSite(providerId);
    const write = (street: string) => ({ ...site, patch: { street } });
    const end = await overlap(
      (inner) => editSite(inner, write("Weg 1")),
      () => editSite(ctx, write("Weg 2")),
    );
    expect(end).toBe("conflict");
    expect((await rowOf(site.id)).street).toBe("Weg 1");
  });

  test("to an address that nobody knows keeps the old one", async () => {
    const site = await makeSite(providerId);
    const patch = { postcode: "00000", city: "Nirgendwo an der Luft" };
    expect(await refusalOf(() => editSite(ctx, { ...site, patch }))).toBe("invalid");
    expect(await rowOf(site.id)).toMatchObject(KASSEL);
  });

  test("moves its point along with the address", async () => {
    const site = await makeSite(providerId);
    await editSite(ctx, { ...site, patch: { postcode: "37073", city: "Göttingen" } });
    expect(await rowOf(site.id)).toMatchObject({ land: "NI", county: "03159", precision: "POSTCODE" });
  });

  test("leaves a pin where somebody set it", async () => {
    const site = await createSite(ctx, { providerId, fields: KASSEL, pin: PIN });
    await editSite(ctx, { ...site, patch: { postcode: "37073", city: "Göttingen" } });
    expect(await rowOf(site.id)).toMatchObject({ ...PIN, city: "Göttingen", precision: "MANUAL" });
  });

  test("sets a pin without touching the address", async () => {
    const site = await makeSite(providerId);
    await editSite(ctx, { ...site, patch: {}, pin: PIN });
    expect(await rowOf(site.id)).toMatchObject({ ...PIN, ...KASSEL, precision: "MANUAL", version: 2 });
  });

  test("takes the catchment back", async () => {
    const site = await makeSite(providerId, { catchment: { kind: "RADIUS", km: 40 } });
    await editSite(ctx, { ...site, patch: { catchment: null } });
    expect(await rowOf(site.id)).toMatchObject({ catchmentKind: null, catchmentCounties: [], catchmentKm: null });
  });
});
