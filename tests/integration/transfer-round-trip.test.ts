import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import { applyImport } from "@/lib/imports/commands/apply-plan";
import { readSpreadsheet } from "@/lib/imports/formats/spreadsheet";
import { writeCsv } from "@/lib/imports/queries/export";
import { listKnownFunders, listStoredEntries } from "@/lib/imports/queries/stored-entries";
import { prepareImport } from "@/lib/imports/rules/prepare";
import { createOffer } from "@/lib/offers/commands";
import { offerDraft, type OfferDraft } from "@/lib/offers/schema";
import { OCCUPATIONS, PLACES_STATUSES, SERVICE_AREAS, SETTINGS, TARGET_GROUPS, TRANSITIONS } from "@/lib/offers/types";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { admitJob } from "@/lib/platform/insider";
import { createProvider, deleteExamples } from "@/lib/providers/commands";
import { providerDraft, type ProviderDraft } from "@/lib/providers/schema";
import { LEGAL_FORMS, OWNERSHIPS, UMBRELLAS } from "@/lib/providers/types";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import { maySupport, pathOf } from "@/lib/recognitions/rules/path";
import { statusesOf } from "@/lib/recognitions/rules/status";
import type { FunderKind } from "@/lib/recognitions/types";
import { createSite } from "@/lib/sites/commands";
import { siteDraft, type SiteDraft } from "@/lib/sites/schema";
import { SIGN_LANGUAGES, WHEELCHAIR_GRADES } from "@/lib/sites/types";
import { loadReference } from "@/prisma/seed/reference";
import { contextOf } from "@/tests/support/actors";
import { traces } from "@/tests/support/traces";

/** Each world takes seconds; what they hold is what differs most from one to the next. */
const WORLDS = 6;
const insider = admitJob("import");
const ctx = contextOf(insider.actor);
const counties = [...placeTable().counties.keys()];

async function empty() {
  await db.provider.updateMany({ data: { isExample: true } });
  await deleteExamples(ctx);
  await db.funder.deleteMany({ where: { unverified: true, key: { startsWith: "egh:landkreis" } } });
}
beforeAll(() => loadReference(ctx));
beforeEach(empty);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = <T extends string>(values: readonly T[]) => fc.subarray([...values], { maxLength: 4 });
/** What people type into any field: signs that tables, lists and spreadsheet programs take for their own. */
const nasty = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    fc.constantFrom(
      "=1+1",
      "-",
      "'=x",
      "a; b",
      "a, b",
      "unbekannt",
      "k.A.",
      "  zwei  Wörter ",
      '"',
      "a\r\nb",
      "\u00a0x",
      "- Punkt",
    ),
  )
  .filter((typed) => !typed.includes("\0") && typed.trim() !== "");
const named = nasty.map((typed) => `Lernort ${typed}`);
const day = fc.constantFrom("2020-02-29", "2024-12-31", "2026-03-01");

const provider: fc.Arbitrary<ProviderDraft> = fc
  .record({
    identifier: maybe(fc.constantFrom("V-1", "v-1", "V  1", "-", "V 1", "ß", "=1")),
    name: fc.oneof(fc.constantFrom("Lernort Ahorn", "LERNORT ahorn"), named),
    shortName: maybe(nasty),
    legalForm: maybe(fc.constantFrom(...LEGAL_FORMS)),
    ownership: maybe(fc.constantFrom(...OWNERSHIPS)),
    umbrella: maybe(fc.constantFrom(...UMBRELLAS)),
    bagUbMember: maybe(fc.boolean()),
    runsWorkshop: maybe(fc.boolean()),
    email: maybe(fc.constant("kontakt@example.org")),
    phone: maybe(fc.constantFrom("030 23125-1", "+49  30 23125 1")),
    website: maybe(fc.constantFrom("https://www.example.org/a;b", "http://example.org/?q=1,2")),
    contactRole: maybe(nasty),
    contactHours: maybe(nasty),
    confirmedOn: maybe(day),
    about: maybe(nasty),
    source: fc.constant("STAFF" as const),
  })
  .map((fields) => providerDraft.parse(fields));

const site: fc.Arbitrary<SiteDraft> = fc
  .record({
    place: fc.constantFrom(
      { postcode: "34117", city: "Kassel" },
      { postcode: "34117", city: "Kassel" },
      { postcode: "04109", city: "Leipzig" },
      { postcode: "10115", city: "Berlin" },
    ),
    name: maybe(nasty),
    street: maybe(fc.constantFrom("Musterstraße 5 a", "Musterstr. 5a", "Musterweg 1")),
    district: maybe(nasty),
    accessibility: fc.record(
      { wheelchair: fc.constantFrom(...WHEELCHAIR_GRADES), signLanguage: fc.constantFrom(...SIGN_LANGUAGES) },
      { requiredKeys: [] },
    ),
    catchment: maybe(
      fc.oneof(
        fc.constantFrom({ kind: "LAND" as const }, { kind: "NATIONWIDE" as const }),
        fc.record({ kind: fc.constant("RADIUS" as const), km: fc.integer({ min: 1, max: 500 }) }),
        fc.record({
          kind: fc.constant("COUNTIES" as const),
          counties: fc.subarray(counties, { minLength: 1, maxLength: 5 }),
        }),
        fc.constantFrom({ kind: "COUNTIES" as const, counties: ["11000"] }),
      ),
    ),
  })
  .map(({ place, ...fields }) => siteDraft.parse({ ...place, ...fields }));

const offer: fc.Arbitrary<OfferDraft> = fc
  .record({
    area: fc.constantFrom(...SERVICE_AREAS),
    setting: maybe(fc.constantFrom(...SETTINGS)),
    occupations: some(OCCUPATIONS),
    targetGroups: some(TARGET_GROUPS),
    minAge: maybe(fc.integer({ min: 14, max: 40 })),
    maxAge: maybe(fc.integer({ min: 41, max: 99 })),
    placeCount: maybe(fc.integer({ min: 0, max: 5000 })),
    places: maybe(fc.constantFrom(...PLACES_STATUSES)),
    placesOn: day,
    partTime: maybe(fc.boolean()),
    personalBudget: maybe(fc.boolean()),
    hasTransitions: maybe(fc.boolean()),
    transitions: some(TRANSITIONS),
    exampleJobs: fc.array(nasty, { maxLength: 3 }),
    description: maybe(nasty),
    descriptionEasy: maybe(nasty),
  })
  .map(({ placesOn, ...fields }) => offerDraft.parse({ ...fields, placesOn: fields.places && placesOn }));

const claim = fc.record({
  funder: fc.nat(),
  status: fc.nat(),
  statusOn: maybe(fc.constant("2021-05-05")),
  validFrom: maybe(fc.constant("2022-01-01")),
  validUntil: maybe(fc.constant("2027-12-31")),
  progressReleased: fc.boolean(),
});
const world = fc.array(
  fc.record({
    provider,
    sites: fc.array(
      fc.record({
        site,
        offers: fc.uniqueArray(fc.record({ offer, claims: fc.array(claim, { maxLength: 3 }) }), {
          selector: (one) => one.offer.area,
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 5 },
);
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

async function build(entries: World) {
  const funders = await listKnownFunders(insider);
  const { id } = await registerFunder(ctx, {
    key: "egh:landkreis-kassel",
    kind: "EGH",
    name: "Landkreis Kassel",
    shortName: null,
    aliases: [],
    land: "HE",
    unverified: true,
  });
  const known: { id: string; kind: FunderKind }[] = [
    ...funders.flatMap(({ id: funderId, kind }) => (funderId === null ? [] : [{ id: funderId, kind }])),
    { id, kind: "EGH" },
  ];
  const identifiers = new Set<string>();
  for (const entry of entries) {
    const { identifier } = entry.provider;
    const isTaken = typeof identifier === "string" && identifiers.has(identifier);
    if (typeof identifier === "string") identifiers.add(identifier);
    const { id: providerId } = await createProvider(ctx, { ...entry.provider, ...(isTaken && { identifier: null }) });
    for (const { site: fields, offers } of entry.sites) {
      const { id: siteId } = await createSite(ctx, { providerId, fields });
      for (const { offer: draft, claims } of offers) {
        const { id: offerId } = await createOffer(ctx, { siteId, fields: draft });
        await claimAll({ offerId, area: draft.area, claims, known });
      }
    }
  }
}

type Claims = {
  offerId: string;
  area: OfferDraft["area"];
  claims: World[number]["sites"][number]["offers"][number]["claims"];
  known: { id: string; kind: FunderKind }[];
};

async function claimAll({ offerId, area, claims, known }: Claims) {
  const payers = known.filter(({ kind }) => maySupport(area, kind));
  const taken = new Set<string>();
  for (const { funder, status, ...fields } of claims) {
    const payer = payers[funder % payers.length];
    if (!payer || taken.has(payer.id)) continue;
    taken.add(payer.id);
    const possible = statusesOf(pathOf(payer.kind));
    const chosen = possible[status % possible.length];
    if (chosen) await recordStatus(ctx, { offerId, funderId: payer.id, status: chosen, ...fields });
  }
}

async function exported(): Promise<string> {
  let text = "";
  await writeCsv(insider, (piece) => {
    text += piece;
    return Promise.resolve();
  });
  return text;
}

async function prepared(csv: string) {
  const sheet = readSpreadsheet(new TextEncoder().encode(csv));
  if ("reason" in sheet) return null;
  const funders = await listKnownFunders(insider);
  const own = { places: placeTable(), funders, today: berlinDay(ctx.now) };
  return prepareImport(sheet, await listStoredEntries(insider, "with"), own);
}

async function bringIn(csv: string) {
  const list = await prepared(csv);
  if (!list) return [];
  await applyImport(ctx, { plan: list.plan, publish: "drafts", examples: "kept" });
  return list.errors;
}

test("what is exported imports again without a difference, here and into an empty directory", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (entries) => {
      await empty();
      await build(entries);
      const first = await exported();

      const before = await traces();
      expect(await bringIn(first)).toEqual([]);
      expect(await traces()).toBe(before);

      await empty();
      expect(await bringIn(first)).toEqual([]);
      expect(await exported()).toBe(first);
    }),
    { numRuns: WORLDS, endOnFailure: true },
  );
}, 120_000);

test("an address that was moved in the sheet moves the site it belongs to", async () => {
  const { id: providerId } = await createProvider(ctx, { name: "Lernort Ahorn", source: "STAFF" });
  const { id: siteId } = await createSite(ctx, {
    providerId,
    fields: { street: "Alt 1", postcode: "34117", city: "Kassel" },
  });
  await createOffer(ctx, { siteId, fields: { area: "WORK" } });
  const csv = (await exported()).replace("Alt 1;", "Neu 2;").replace("34117;Kassel", "04109;Leipzig");
  expect(await bringIn(csv.replace("Lernort Ahorn;", "Lernort Birke;"))).toEqual([]);
  expect(await db.site.findMany()).toMatchObject([{ id: siteId, street: "Neu 2", postcode: "04109", land: "SN" }]);
  expect(await db.provider.findMany()).toMatchObject([{ id: providerId, name: "Lernort Birke", identifier: null }]);
});

test("a site that belongs to another entry is refused", async () => {
  const { id: providerId } = await createProvider(ctx, { name: "Lernort Ahorn", source: "STAFF" });
  const { id: siteId } = await createSite(ctx, { providerId, fields: { postcode: "34117", city: "Kassel" } });
  const rows = [`Träger;PLZ;Ort;Leistungsbereich;Standort-Kennung`, `Lernort Birke;34117;Kassel;AB;${siteId}`];
  const list = await prepared(rows.join("\n"));
  expect(list?.errors).toMatchObject([{ row: 2, code: "site_elsewhere", column: "Standort-Kennung" }]);
});
