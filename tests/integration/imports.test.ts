import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import { applyImport, type ImportOptions } from "@/lib/imports/commands/apply-plan";
import { readSpreadsheet } from "@/lib/imports/formats/spreadsheet";
import { listKnownFunders, listStoredEntries } from "@/lib/imports/queries/stored-entries";
import { prepareImport } from "@/lib/imports/rules/prepare";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { admitJob } from "@/lib/platform/insider";
import { deleteExamples, editProvider } from "@/lib/providers/commands";
import { loadReference } from "@/prisma/seed/reference";
import { contextOf, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { auditOf, refusalOf, traces } from "@/tests/support/traces";

const LIST = "tests/support/spreadsheets/liste-des-verbands.csv";
const insider = admitJob("import");
const ctx = contextOf(insider.actor);
const HEADER = "Träger;PLZ;Ort;Leistungsbereich;Leistungsträger;Status";

beforeAll(() => loadReference(ctx));
beforeEach(async () => {
  // Every entry goes, as examples do.
  await db.provider.updateMany({ data: { isExample: true } });
  await deleteExamples(ctx);
});

async function prepareBytes(bytes: Uint8Array) {
  const sheet = readSpreadsheet(bytes);
  if ("reason" in sheet) throw new Error(sheet.reason);
  const world = { places: placeTable(), funders: await listKnownFunders(insider), today: berlinDay(ctx.now) };
  return prepareImport(sheet, await listStoredEntries(insider, "without"), world);
}

const prepareRows = (...rows: string[]) => prepareBytes(new TextEncoder().encode([HEADER, ...rows].join("\n")));
const prepareList = () => prepareBytes(readFileSync(LIST));

async function importRows(rows: readonly string[], options: Partial<ImportOptions> = {}) {
  const { plan } = await prepareRows(...rows);
  return applyImport(ctx, { plan, publish: "drafts", examples: "removed", ...options });
}

describe("the list of an association", () => {
  test("names every bad cell with its row, column and value", async () => {
    const { errors } = await prepareList();
    expect(errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [8, "Kostenträger", "Bundesagentur für Arbeit", "funder_area"],
      [9, "E-Mail", "buche(at)example.org", "email"],
      [9, "gültig ab", "31.02.2025", "day"],
      [10, "gültig ab", "01/2024", "day"],
      [13, "PLZ", "43117", "place_mismatch"],
    ]);
  });

  test("becomes drafts with unreviewed claims, through the commands and their audit", async () => {
    const { plan } = await prepareList();
    const audit = await auditOf(() => applyImport(ctx, { plan, publish: "drafts", examples: "removed" }));
    expect(new Set(audit.map(({ actorId }) => actorId))).toEqual(new Set(["system:import"]));
    const actions = Map.groupBy(audit, ({ action }) => action);
    expect(Object.fromEntries(Array.from(actions, ([action, entries]) => [action, entries.length]))).toEqual({
      "funder.register": 1,
      "provider.create": 4,
      "site.create": 4,
      "offer.create": 7,
      "recognition.record": 7,
    });
    expect(await db.provider.count({ where: { visibility: "DRAFT", source: "IMPORT" } })).toBe(4);
    expect(await db.recognition.count({ where: { reviewStatus: "UNREVIEWED" } })).toBe(7);
    expect(await db.funder.findUnique({ where: { key: "egh:landkreis-kassel" } })).toMatchObject({
      kind: "EGH",
      unverified: true,
      land: "HE",
    });
  });

  test("is understood cell by cell", async () => {
    const { plan } = await prepareList();
    await applyImport(ctx, { plan, publish: "drafts", examples: "removed" });
    const ahorn = await db.provider.findFirstOrThrow({
      where: { identifier: "V-01" },
      include: {
        sites: {
          include: { offers: { orderBy: { area: "asc" }, include: { recognitions: { include: { funder: true } } } } },
        },
      },
    });
    expect(ahorn).toMatchObject({
      legalForm: "ggmbh",
      phone: "030 23125-100",
      email: "kontakt@example.org",
      website: "https://www.example.org/ahorn",
    });
    const [site] = ahorn.sites;
    expect(site).toMatchObject({
      name: "Werkhof Mitte",
      street: "Musterstraße 5 a",
      postcode: "34117",
      county: "06611",
      land: "HE",
      precision: "POSTCODE",
    });
    expect(site?.uncertaintyKm).toBeGreaterThan(0);
    expect(
      site?.offers.map(({ area, setting, occupations, targetGroups }) => ({
        area,
        setting,
        occupations,
        targetGroups,
      })),
    ).toEqual(
      ["ENTRY", "TRAINING", "WORK"].map((area) => ({
        area,
        setting: "ONLY_COMPANY",
        occupations: ["gartenbau", "lager"],
        targetGroups: ["lernschwierigkeiten", "autismus"],
      })),
    );
    expect(site?.offers[0]?.description).toBe(
      "Wir suchen mit Ihnen einen Betrieb.\nSie lernen dort, wo gearbeitet wird.",
    );
    const cells = site?.offers.flatMap(({ area, recognitions }) =>
      recognitions.map(({ funder, status }) => `${area} ${funder.key} ${status}`),
    );
    expect(cells?.toSorted()).toEqual([
      "ENTRY ba:ba GRANTED",
      "ENTRY drv:drv CASE_BY_CASE",
      "TRAINING ba:ba GRANTED",
      "TRAINING drv:drv CASE_BY_CASE",
      "WORK egh:lwv-hessen GRANTED",
    ]);
    expect(await db.site.findFirstOrThrow({ where: { city: "Leipzig" } })).toMatchObject({
      postcode: "04109",
      land: "SN",
    });
  });

  test("changes nothing the second time and leaves no trace", async () => {
    const options = { publish: "drafts", examples: "removed" } as const;
    await applyImport(ctx, { ...options, plan: (await prepareList()).plan });
    const before = await traces();
    const { plan, counts } = await prepareList();
    expect(Object.values(counts).map(({ created, changed }) => created + changed)).toEqual([0, 0, 0, 0]);
    await applyImport(ctx, { ...options, plan });
    expect(await traces()).toBe(before);
  });
});

describe("an import", () => {
  test("is refused to a visitor", async () => {
    const { plan } = await prepareRows("A;34117;Kassel;AB;EGH;Vereinbarung");
    expect(await refusalOf(() => applyImport(contextOf(visitor), { plan, publish: "drafts", examples: "kept" }))).toBe(
      "forbidden",
    );
  });

  test("leaves nothing when an entry changed meanwhile", async () => {
    await importRows(["B;34117;Kassel;AB;EGH;Vereinbarung"]);
    const { plan } = await prepareBytes(
      new TextEncoder().encode(`${HEADER};Telefon\nNeu;34117;Kassel;AB;;;\nB;34117;Kassel;AB;;;030 23125`),
    );
    const { id, version } = await db.provider.findFirstOrThrow({ where: { name: "B" } });
    await editProvider(ctx, { id, version, patch: { phone: "030 23125-9" } });
    expect(await refusalOf(() => applyImport(ctx, { plan, publish: "drafts", examples: "kept" }))).toBe("conflict");
    expect(await db.provider.count({ where: { name: "Neu" } })).toBe(0);
  });

  test("removes the examples, unless they are to stay", async () => {
    await makeProvider({ source: "EXAMPLE" });
    expect(await importRows(["A;34117;Kassel;AB;;"], { examples: "kept" })).toMatchObject({ examplesRemoved: 0 });
    expect(await importRows(["B;34117;Kassel;AB;;"])).toMatchObject({ examplesRemoved: 1 });
    expect((await db.provider.findMany()).map(({ name }) => name).toSorted()).toEqual(["A", "B"]);
  });

  test("publishes only entries with a contact, drafts of an earlier import too", async () => {
    await importRows(["A;34117;Kassel;AB;;", "B;34119;Kassel;AB;;"]);
    const { plan } = await prepareBytes(
      new TextEncoder().encode(`${HEADER};Telefon\nA;34117;Kassel;AB;;;\nB;34119;Kassel;AB;;;030 23125`),
    );
    expect(await applyImport(ctx, { plan, publish: "published", examples: "kept" })).toMatchObject({ published: 1 });
    const providers = await db.provider.findMany({ orderBy: { name: "asc" } });
    expect(providers.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(["A DRAFT", "B PUBLISHED"]);
  });

  test("never touches a cell that two people confirmed", async () => {
    const provider = await makeProvider({ name: "Geprüft" });
    const site = await makeSite(provider.id, { street: null });
    const offer = await makeOffer(site.id, { area: "TRAINING" });
    const funder = await db.funder.findUniqueOrThrow({ where: { key: "ba:ba" } });
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const { plan, notes } = await prepareRows("Geprüft;34117;Kassel;BBB;BA;beendet");
    expect(notes.map(({ code }) => code)).toEqual(["reviewed"]);
    await applyImport(ctx, { plan, publish: "drafts", examples: "kept" });
    expect(await db.recognition.findFirstOrThrow()).toMatchObject({ status: "GRANTED", reviewStatus: "CONFIRMED" });
  });
});

describe("the command", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "import-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Exit code and all that was printed. */
  function run(...args: string[]): Promise<{ code: number; output: string }> {
    const command = ["node_modules/tsx/dist/cli.mjs", "--conditions=react-server", "scripts/import.ts", ...args];
    return new Promise((resolve) => {
      execFile(process.execPath, command, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
      });
    });
  }

  test("refuses a list with bad cells as a whole, says why, and writes the good rows with --skip-bad", async () => {
    const file = path.join(folder, "liste.csv");
    copyFileSync(LIST, file);
    const refused = await run(file);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("Bundesagentur für Arbeit zahlt den Arbeitsbereich nicht, § 63 SGB IX");
    expect(await db.provider.count()).toBe(0);

    const skipped = await run(file, "--skip-bad");
    expect(skipped.code).toBe(1);
    expect(await db.provider.count()).toBe(4);
    expect(readdirSync(folder)).toContain("liste-fehlerhafte-zeilen.csv");
    expect(await prepareBytes(readFileSync(path.join(folder, "liste-fehlerhafte-zeilen.csv")))).toMatchObject({
      badRows: { length: 4 },
    });
  }, 60_000);

  test("writes nothing on a dry run, and says what it would do", async () => {
    const file = path.join(folder, "gut.csv");
    writeFileSync(file, `${HEADER}\nA;34117;Kassel;AB;EGH;Vereinbarung\n`);
    const { code, output } = await run(file, "--dry-run");
    expect(code).toBe(0);
    expect(output).toContain("Träger: 1 neu");
    expect(await db.provider.count()).toBe(0);
  }, 60_000);

  test.concurrent.each([
    ["no file", []],
    ["a file that is not there", ["gibt-es-nicht.csv"]],
    ["an option that it does not know", ["liste.csv", "--alles"]],
    ["something that is no spreadsheet", ["public/geo/kreise.json"]],
  ])(
    "ends with 2 for %s",
    async (_what, args) => {
      const { code, output } = await run(...args);
      expect(code).toBe(2);
      expect(output).not.toContain("Error");
    },
    60_000,
  );
});
