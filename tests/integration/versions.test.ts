import { describe, expect, test } from "vitest";
import { mergeEntries } from "@/lib/directory/commands/merge-entries";
import { restoreVersion } from "@/lib/directory/commands/restore-version";
import { takeDown } from "@/lib/directory/commands/take-down";
import { getPublicEntry } from "@/lib/directory/queries/directory";
import type { CellChoice, SiteChoice } from "@/lib/directory/rules/merge";
import { removeOffer } from "@/lib/offers/commands";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { changeVisibility, editProvider } from "@/lib/providers/commands";
import { createSite, editSite, removeSite } from "@/lib/sites/commands";
import { contextOf, editor, staff, visitor } from "@/tests/support/actors";
import {
  makeCell,
  makeConfirmedCell,
  makeEntry,
  makeEvidence,
  makeFunder,
  makeOffer,
  makeProvider,
  makeSite,
} from "@/tests/support/factories";
import { auditOf, refusalOf } from "@/tests/support/traces";
import { later } from "@/tests/support/public-output";

const WHY = { reason: "Doppelt angelegt" };
const lead: Context = { ...contextOf(staff(["LEAD"])), ...WHY };
const content: Context = { ...contextOf(staff(["CONTENT"])), ...WHY };
const auditor: Context = { ...contextOf(staff(["AUDITOR"])), ...WHY };
const job = contextOf(editor);
const NOBODY = "00000000-0000-7000-8000-000000000000";

const entryOf = (id: string) => db.provider.findUniqueOrThrow({ where: { id } });
const latestOf = async (id: string) =>
  (await db.entryVersion.aggregate({ where: { entryId: id }, _max: { number: true } }))._max.number ?? 0;

type Choices = { sites?: Record<string, SiteChoice>; cells?: Record<string, CellChoice>; fillGaps?: boolean };
async function merge(
  ctx: Context,
  ids: { keep: string; other: string },
  { sites = {}, cells = {}, fillGaps = false }: Choices = {},
) {
  const [keep, other] = await Promise.all([entryOf(ids.keep), entryOf(ids.other)]);
  return mergeEntries(ctx, {
    keep: { id: keep.id, version: keep.version },
    other: { id: other.id, version: other.version },
    choices: { sites: new Map(Object.entries(sites)), cells: new Map(Object.entries(cells)) },
    fillGaps,
  });
}

describe("merging two entries", () => {
  test.each([
    ["forbidden", "for visitors", contextOf(visitor)],
    ["forbidden", "for the Redaktion", content],
    ["forbidden", "for those who only read", auditor],
    ["invalid", "without a reason", contextOf(staff(["LEAD"]))],
  ])("is %s %s", async (code, _what, ctx) => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    expect(await refusalOf(() => merge(ctx, { keep: a.provider.id, other: b.provider.id }))).toBe(code);
    expect((await entryOf(b.provider.id)).visibility).toBe("PUBLISHED");
  });

  test("is not for somebody who declared to be partial", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    const { id: personId } = await db.person.create({
      data: { name: "Leitung (Beispiel)", email: "leitung-befangen@example.org", roles: [] },
    });
    await db.partiality.create({ data: { personId, providerId: b.provider.id, declaredAt: new Date() } });
    const partial = { ...contextOf(staff(["LEAD"], personId)), ...WHY };
    expect(await refusalOf(() => merge(partial, { keep: a.provider.id, other: b.provider.id }))).toBe("forbidden");
  });

  test("with itself is invalid, with nothing not found", async () => {
    const { provider } = await makeEntry();
    expect(await refusalOf(() => merge(lead, { keep: provider.id, other: provider.id }))).toBe("invalid");
    const input = {
      keep: provider,
      other: { id: NOBODY, version: 1 },
      choices: { sites: new Map(), cells: new Map() },
      fillGaps: false,
    };
    expect(await refusalOf(() => mergeEntries(lead, input))).toBe("not_found");
  });

  test("that changed meanwhile is a conflict", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    const input = {
      keep: a.provider,
      other: { ...b.provider, version: 1 },
      choices: { sites: new Map(), cells: new Map() },
      fillGaps: false,
    };
    expect(await refusalOf(() => mergeEntries(lead, input))).toBe("conflict");
  });

  test("of an archived entry is a conflict", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    await changeVisibility(job, { ...b.provider, to: "ARCHIVED" });
    expect(await refusalOf(() => merge(lead, { keep: a.provider.id, other: b.provider.id }))).toBe("conflict");
  });

  test("moves a site, archives the other and leads its address on", async () => {
    const a = await makeEntry();
    const b = await makeEntry({ provider: { phone: "030 23125-010" }, site: { postcode: "37073", city: "Göttingen" } });
    const former = (await entryOf(b.provider.id)).slug;
    await makeEvidence(b.provider.id, b.cell.id);
    const left = await auditOf(() =>
      merge(
        lead,
        { keep: a.provider.id, other: b.provider.id },
        { sites: { [b.site.id]: { kind: "move" } }, fillGaps: true },
      ),
    );
    expect(left.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "site.move",
        "provider.archived",
        "provider.merge",
        "provider.merged_into",
        "slug_redirect.create",
      ]),
    );
    expect(await entryOf(b.provider.id)).toMatchObject({ visibility: "ARCHIVED", slug: `${former}-archiv` });
    expect((await db.site.findUniqueOrThrow({ where: { id: b.site.id } })).providerId).toBe(a.provider.id);
    expect(await db.evidence.count({ where: { providerId: a.provider.id } })).toBe(1);
    expect((await entryOf(a.provider.id)).phone).toBe("030 23125-010");
    const { slug } = await entryOf(a.provider.id);
    expect(await getPublicEntry(later(), former)).toEqual({ kind: "moved", slug });
    const shown = await getPublicEntry(later(), slug);
    expect(shown.kind === "found" && shown.entry.sites.map(({ city }) => city).toSorted()).toEqual([
      "Göttingen",
      "Kassel",
    ]);
  });

  test("asks about the same offer and funder twice", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    const sites = { [b.site.id]: { kind: "same" as const, siteId: a.site.id } };
    const ids = { keep: a.provider.id, other: b.provider.id };
    expect(await refusalOf(() => merge(lead, ids, { sites }))).toBe("conflict");
    await merge(lead, ids, { sites, cells: { [b.cell.id]: "other" } });
    expect(await db.recognition.findMany({ where: { offerId: a.offer.id }, select: { id: true } })).toEqual([
      { id: b.cell.id },
    ]);
    expect(await db.recognition.findUnique({ where: { id: a.cell.id } })).toBeNull();
  });

  test("joins cells of one offer, and leaves what nobody chose with the archived entry", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    const drv = await makeFunder("DRV");
    const own = await makeCell({ offerId: b.offer.id, funderId: drv.id });
    const second = await makeSite(b.provider.id, { city: "Baunatal", postcode: "34225" });
    await merge(
      lead,
      { keep: a.provider.id, other: b.provider.id },
      {
        sites: { [b.site.id]: { kind: "same", siteId: a.site.id }, [second.id]: { kind: "leave" } },
        cells: { [b.cell.id]: "kept" },
      },
    );
    const cells = await db.recognition.findMany({ where: { offerId: a.offer.id }, select: { id: true } });
    expect(cells.map(({ id }) => id).toSorted()).toEqual([a.cell.id, own.id].toSorted());
    expect((await db.site.findUniqueOrThrow({ where: { id: second.id } })).providerId).toBe(b.provider.id);
  });

  test("takes earlier addresses along", async () => {
    const [a, b, c] = [await makeEntry(), await makeEntry(), await makeEntry()];
    const { slug } = await entryOf(c.provider.id);
    await merge(lead, { keep: b.provider.id, other: c.provider.id });
    await merge(lead, { keep: a.provider.id, other: b.provider.id });
    expect(await getPublicEntry(later(), slug)).toEqual({ kind: "moved", slug: (await entryOf(a.provider.id)).slug });
  });

  test("of two open cases lets one go on, and keeps partialities", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    const person = await db.person.create({
      data: { name: "Prüfung (Beispiel)", email: "befangen@example.org", roles: [] },
    });
    await db.reviewCase.createMany({ data: [{ providerId: a.provider.id }, { providerId: b.provider.id }] });
    await db.partiality.create({ data: { personId: person.id, providerId: b.provider.id, declaredAt: new Date() } });
    await merge(lead, { keep: a.provider.id, other: b.provider.id });
    expect(await db.reviewCase.count({ where: { providerId: a.provider.id, closedAt: null } })).toBe(1);
    expect(await db.reviewCase.count({ where: { providerId: a.provider.id } })).toBe(2);
    expect(await db.partiality.count({ where: { providerId: a.provider.id } })).toBe(1);
  });
});

describe("restoring a version", () => {
  test.each([
    ["forbidden", "for visitors", contextOf(visitor)],
    ["forbidden", "for those who only read", auditor],
    ["invalid", "without a reason", contextOf(staff(["CONTENT"]))],
  ])("is %s %s", async (code, _what, ctx) => {
    const { provider } = await makeEntry();
    expect(
      await refusalOf(async () =>
        restoreVersion(ctx, { id: provider.id, number: 1, latest: await latestOf(provider.id) }),
      ),
    ).toBe(code);
  });

  test("that is not there is not found; after another change it is a conflict", async () => {
    const { provider } = await makeEntry();
    const latest = await latestOf(provider.id);
    expect(await refusalOf(() => restoreVersion(content, { id: provider.id, number: 999, latest }))).toBe("not_found");
    expect(
      await refusalOf(() => restoreVersion(content, { id: provider.id, number: latest, latest: latest - 1 })),
    ).toBe("conflict");
  });

  test("brings back fields, sites, points and offers, as a new version", async () => {
    const { provider, site, offer } = await makeEntry({
      provider: { phone: "030 23125-011" },
      offer: { exampleJobs: ["Beete pflegen"], placesOn: "2026-03-01", places: "FREE" },
    });
    const number = await latestOf(provider.id);
    await editProvider(job, {
      id: provider.id,
      version: provider.version,
      patch: { phone: null, name: "Anders (Beispiel)" },
    });
    await editSite(job, { id: site.id, version: site.version, patch: { city: "Göttingen", postcode: "37073" } });
    const extra = await makeSite(provider.id, { postcode: "34225", city: "Baunatal" });
    await makeOffer(extra.id);
    const point = await db.site.findUniqueOrThrow({ where: { id: site.id } });
    const offerBefore = await db.offer.findUniqueOrThrow({ where: { id: offer.id } });

    const latest = await latestOf(provider.id);
    const left = await auditOf(() => restoreVersion(content, { id: provider.id, number, latest }));
    expect(left.map(({ action }) => action)).toContain("provider.restore");
    expect(await entryOf(provider.id)).toMatchObject({ phone: "030 23125-011", visibility: "PUBLISHED" });
    const after = await db.site.findMany({ where: { providerId: provider.id } });
    expect(after).toMatchObject([{ id: site.id, city: "Kassel", land: "HE" }]);
    expect(after[0]?.lat).not.toBe(point.lat);
    expect(await db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject({
      exampleJobs: offerBefore.exampleJobs,
      places: "FREE",
    });
    expect(await latestOf(provider.id)).toBe(latest + 1);
  });

  test("leaves checked cells alone and brings removed ones back unchecked, for those who may", async () => {
    const { provider, site, offer, funder } = await makeEntry();
    await makeOffer(site.id, { area: "ENTRY" });
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const number = await latestOf(provider.id);
    const { version } = await db.offer.findUniqueOrThrow({ where: { id: offer.id } });
    await removeOffer(lead, { id: offer.id, version });
    const latest = await latestOf(provider.id);
    expect(await refusalOf(() => restoreVersion(content, { id: provider.id, number, latest }))).toBe("forbidden");
    await restoreVersion(lead, { id: provider.id, number, latest });
    expect(await db.recognition.findMany({ where: { offerId: offer.id } })).toMatchObject([
      { status: "GRANTED", reviewStatus: "UNREVIEWED" },
    ]);
  });

  test("brings a removed site back under its old id", async () => {
    const provider = await makeProvider();
    const pin = { lat: 51.4, lon: 9.4, uncertaintyKm: 2 };
    const site = await createSite(job, {
      providerId: provider.id,
      fields: { postcode: "34117", city: "Kassel", catchment: { kind: "RADIUS", km: 30 } },
      pin,
    });
    const number = await latestOf(provider.id);
    await removeSite(content, site);
    await restoreVersion(content, { id: provider.id, number, latest: await latestOf(provider.id) });
    expect(await db.site.findUniqueOrThrow({ where: { id: site.id } })).toMatchObject({
      ...pin,
      precision: "MANUAL",
      catchmentKm: 30,
    });
  });

  test("does not take a moved site back from another entry", async () => {
    const [a, b] = [await makeEntry(), await makeEntry()];
    const number = await latestOf(b.provider.id);
    await merge(lead, { keep: a.provider.id, other: b.provider.id }, { sites: { [b.site.id]: { kind: "move" } } });
    await restoreVersion(lead, { id: b.provider.id, number, latest: await latestOf(b.provider.id) });
    expect((await db.site.findUniqueOrThrow({ where: { id: b.site.id } })).providerId).toBe(a.provider.id);
  });
});

describe("taking an entry down", () => {
  test("blocks only on a legal ground, and only by the Leitung", async () => {
    const { provider } = await makeEntry();
    const block = { id: provider.id, version: provider.version, to: "BLOCKED", ground: null, tell: false } as const;
    expect(await refusalOf(() => takeDown(lead, block))).toBe("invalid");
    expect(await refusalOf(() => takeDown(content, { ...block, ground: "LAW" }))).toBe("forbidden");
  });

  test("tells the provider why in the same transaction", async () => {
    const { provider } = await makeEntry({ provider: { email: "post@example.org" } });
    await takeDown(lead, { id: provider.id, version: provider.version, to: "BLOCKED", ground: "TERMS", tell: true });
    const [mail] = await db.outboxMail.findMany({ where: { providerId: provider.id } });
    expect(mail).toMatchObject({ recipient: "post@example.org", channel: "ENTRY", state: "QUEUED" });
    expect(mail?.text).toContain(WHY.reason);
    expect(await entryOf(provider.id)).toMatchObject({ visibility: "BLOCKED" });
  });

  test("tells nobody without an address, and then does nothing", async () => {
    const { provider } = await makeEntry();
    expect(
      await refusalOf(() =>
        takeDown(lead, { id: provider.id, version: provider.version, to: "HIDDEN", ground: null, tell: true }),
      ),
    ).toBe("conflict");
    expect(await entryOf(provider.id)).toMatchObject({ visibility: "PUBLISHED" });
  });
});
