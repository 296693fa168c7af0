import { beforeEach, describe, expect, test } from "vitest";
import { findProviders, getDirectory, getPublicEntry } from "@/lib/directory/queries/directory";
import { changeVisibility, editProvider } from "@/lib/providers/commands";
import { contextOf, editor, NOW } from "@/tests/support/actors";
import {
  makeCell,
  makeConfirmedCell,
  makeEntry,
  makeFunder,
  makeOffer,
  makeProvider,
  makeSite,
} from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";

const ctx = contextOf(editor);
const on = (day: string) => new Date(`${day}T10:00:00Z`);
const entryOn = async (slug: string, day: string) => {
  const answer = await getPublicEntry(on(day), slug);
  return answer.kind === "found" ? answer.entry : null;
};

beforeEach(async () => {
  await query("DELETE FROM provider");
});

describe("time alone", () => {
  test("marks an entry after 12 months without a confirmation, and hides it after 18", async () => {
    const { provider } = await makeEntry({ provider: { confirmedOn: "2026-03-15" } });
    expect(await entryOn(provider.slug, "2027-03-14")).toMatchObject({ staleMonths: null });
    expect(await entryOn(provider.slug, "2027-03-15")).toMatchObject({ staleMonths: 12 });
    expect(await entryOn(provider.slug, "2027-09-14")).toMatchObject({ staleMonths: 17 });
    expect(await entryOn(provider.slug, "2027-09-15")).toBeNull();
    expect((await findProviders(on("2027-09-15"), new URLSearchParams())).result.providers).toBe(0);
    await editProvider(ctx, { ...provider, patch: { confirmedOn: "2027-09-14" } });
    expect(await entryOn(provider.slug, "2027-09-16")).toMatchObject({ staleMonths: null });
  });

  test("changes the day in Berlin, not in London", async () => {
    const { provider } = await makeEntry({ provider: { confirmedOn: "2026-03-15" } });
    const staleAt = async (moment: string) =>
      (await getDirectory(new Date(moment))).bySlug.get(provider.slug)?.staleMonths;
    expect(await staleAt("2027-03-14T22:59:59Z")).toBeNull();
    expect(await staleAt("2027-03-14T23:00:00Z")).toBe(12);
  });

  test("forgets free places after 90 days, and a stop of admissions when it ends", async () => {
    const { provider } = await makeEntry({
      offer: { places: "FREE", placesOn: "2026-03-01", pausedUntil: "2026-04-01", nextStartOn: "2026-04-15" },
    });
    const offerOn = async (day: string) => (await entryOn(provider.slug, day))?.sites[0]?.offers[0];
    expect(await offerOn("2026-04-01")).toMatchObject({
      places: "FREE",
      pausedUntil: "2026-04-01",
      nextStartOn: "2026-04-15",
    });
    expect(await offerOn("2026-05-30")).toMatchObject({
      places: "FREE",
      placesExpired: false,
      pausedUntil: null,
      nextStartOn: null,
    });
    expect(await offerOn("2026-05-31")).toMatchObject({ places: null, placesExpired: true });
  });

  const badgesOn = async (slug: string, day: string) =>
    (await entryOn(slug, day))?.sites.flatMap((site) =>
      site.offers.flatMap((offer) => offer.cells.map(({ badge }) => badge)),
    );
  const historyOn = async (slug: string, day: string) =>
    (await entryOn(slug, day))?.history.map(({ event }) => `${event.day} ${event.kind}`);

  async function published(fill: (ids: { providerId: string; siteId: string }) => Promise<unknown>) {
    const provider = await makeProvider({ confirmedOn: "2026-03-01" });
    const site = await makeSite(provider.id);
    await fill({ providerId: provider.id, siteId: site.id });
    await changeVisibility(ctx, { ...provider, to: "PUBLISHED" });
    return provider.slug;
  }

  test("brings an agreement into force, and lets it go on after its end", async () => {
    const slug = await published(async ({ siteId }) => {
      const offer = await makeOffer(siteId, { area: "WORK" });
      await makeCell(
        { offerId: offer.id, funderId: (await makeFunder("EGH")).id },
        { validFrom: "2026-04-01", validUntil: "2026-12-31" },
      );
    });
    expect(await badgesOn(slug, "2026-03-31")).toEqual([{ state: "UPCOMING", checked: false, day: "2026-04-01" }]);
    expect(await badgesOn(slug, "2026-04-01")).toEqual([{ state: "GRANTED", checked: false, day: null }]);
    expect(await badgesOn(slug, "2027-01-01")).toEqual([{ state: "CONTINUING", checked: false, day: null }]);
  });

  test("ends an approval with its certificate, and a check 30 days after it was due", async () => {
    const slug = await published(async ({ providerId, siteId }) => {
      const offer = await makeOffer(siteId);
      await makeConfirmedCell({ providerId, offerId: offer.id, funderId: (await makeFunder("BA")).id });
    });
    const checked = { state: "GRANTED", checked: true, day: "2026-03-12" };
    expect(await badgesOn(slug, "2027-04-11")).toEqual([checked]);
    expect(await badgesOn(slug, "2027-04-12")).toEqual([{ state: "GRANTED", checked: false, day: null }]);
    expect(await badgesOn(slug, "2027-06-30")).toEqual([{ state: "GRANTED", checked: false, day: null }]);
    expect(await historyOn(slug, "2027-06-30")).toEqual(["2026-03-12 CHECKED", "2025-01-01 GRANTED"]);
    expect(await badgesOn(slug, "2027-07-01")).toEqual([{ state: "NO_PROOF", checked: false, day: "2027-07-01" }]);
    expect(await historyOn(slug, "2027-07-01")).toEqual([
      "2027-07-01 NO_PROOF",
      "2026-03-12 CHECKED",
      "2025-01-01 GRANTED",
    ]);
  });

  test("that runs backwards is answered by its own day", async () => {
    const { provider } = await makeEntry({ provider: { confirmedOn: "2026-03-15" } });
    expect(await entryOn(provider.slug, "2027-09-15")).toBeNull();
    expect(await getPublicEntry(NOW, provider.slug)).toMatchObject({ kind: "found" });
  });
});
