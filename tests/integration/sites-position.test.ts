import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { createSite, editSite } from "@/lib/sites/commands";
import { contextOf, staff } from "@/tests/support/actors";
import { makeProvider, makeSite } from "@/tests/support/factories";
import { refusalOf } from "@/tests/support/traces";

const ctx = contextOf(staff(["CONTENT"]));
const PIN = { lat: 48.1374, lon: 11.5755 };
const rowOf = (id: string) => db.site.findUniqueOrThrow({ where: { id } });

test("a rough pin keeps its uncertainty", async () => {
  const { id } = await makeSite((await makeProvider()).id);
  await editSite(ctx, { id, version: 1, patch: {}, pin: { ...PIN, uncertaintyKm: 2 } });
  expect(await rowOf(id)).toMatchObject({ ...PIN, precision: "MANUAL", uncertaintyKm: 2, land: "BY" });
});

test("a site goes back to where its address says", async () => {
  const provider = await makeProvider();
  const { id } = await createSite(ctx, {
    providerId: provider.id,
    fields: { postcode: "34117", city: "Kassel" },
    pin: PIN,
  });
  await editSite(ctx, { id, version: 1, patch: {}, pin: null });
  expect(await rowOf(id)).toMatchObject({ precision: "POSTCODE", land: "HE", county: "06611" });
});

test("a pin abroad is refused and changes nothing", async () => {
  const { id } = await makeSite((await makeProvider()).id);
  expect(await refusalOf(() => editSite(ctx, { id, version: 1, patch: {}, pin: { lat: 50.08, lon: 14.43 } }))).toBe(
    "invalid",
  );
  expect(await rowOf(id)).toMatchObject({ version: 1 });
});
