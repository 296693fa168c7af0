import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { carryOutImports } from "@/lib/imports/commands/carry-out";
import { deleteOldLists } from "@/lib/imports/commands/delete-old-lists";
import { discardImport, orderImport } from "@/lib/imports/commands/order-import";
import { previewList, renewPreview } from "@/lib/imports/commands/preview-list";
import { recordExport } from "@/lib/imports/commands/record-export";
import { writeJson } from "@/lib/imports/queries/export";
import { countMadeUp, getBadRows, getImport, listImports, listRows } from "@/lib/imports/queries/runs";
import { addExamplePeople } from "@/lib/accounts/commands/example-people";
import { db } from "@/lib/platform/db";
import { deleteExamples, editProvider } from "@/lib/providers/commands";
import { loadReference } from "@/prisma/seed/reference";
import { contextOf, NOW, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";
import { auditOf, detailOf, refusalOf, traces } from "@/tests/support/traces";

const HEADER = "Kennung;Träger;PLZ;Ort;Leistungsbereich;Leistungsträger;Status;Telefon";
const job = contextOf({ kind: "system", job: "imports.carry_out" });
const lead = contextOf(staff(["LEAD"]));
const reader = staffScope(["LEAD"]);

beforeAll(() => loadReference(job));
beforeEach(async () => {
  await db.provider.updateMany({ data: { isExample: true } });
  await deleteExamples(job);
  await db.importRun.deleteMany({});
});
afterAll(() => db.person.deleteMany({}));

/** Code and detail of a refusal that left no trace. */
async function refused(work: () => Promise<unknown>): Promise<string> {
  return `${await refusalOf(work)} ${await detailOf(work)}`;
}

const file = (...rows: string[]) => new TextEncoder().encode([HEADER, ...rows].join("\n"));
const preview = (rows: string[], keepExamples = false) =>
  previewList(lead, { name: "liste.csv", bytes: file(...rows), keepExamples });
const order = (run: { id: string; version: number }, choices = {}) =>
  orderImport(lead, { ...run, skipFaulty: false, publish: false, ...choices });

async function bringIn(
  rows: string[],
  choices: { keepExamples?: boolean; skipFaulty?: boolean; publish?: boolean } = {},
) {
  const { keepExamples, ...rest } = choices;
  const run = await preview(rows, keepExamples);
  await order(run, rest);
  await carryOutImports(job);
  return getImport(reader, run.id);
}

const A = "A-1;A;34117;Kassel;AB;EGH;Vereinbarung;030 23125-1";
const B = "B-1;B;34119;Kassel;AB;EGH;Vereinbarung;030 23125-2";
const BAD = "C-1;C;34119;Kassel;AB;BA;zugelassen;";

describe("a preview", () => {
  test.each([
    ["a visitor", contextOf(visitor)],
    ["who reviews", contextOf(staff(["REVIEWER"]))],
    ["who only reads", contextOf(staff(["AUDITOR"]))],
  ])("is refused to %s", async (_who, ctx) => {
    const upload = { name: "liste.csv", bytes: file(A), keepExamples: false };
    expect(await refused(() => previewList(ctx, upload))).toBe("forbidden forbidden");
    expect(await db.importRun.count()).toBe(0);
  });

  test.each([
    ["an Excel file", new Uint8Array([0x50, 0x4b, 3, 4]), "excel"],
    ["an empty one", new Uint8Array(), "empty"],
    ["a text without headings", new TextEncoder().encode("Guten Tag"), "no_header"],
    ["one without two columns", new TextEncoder().encode("Träger;Ort;Telefon\nA;Kassel;1"), "missing:postcode+areas"],
  ])("refuses %s and says why", async (_what, bytes, detail) => {
    const upload = { name: "x.csv", bytes, keepExamples: false };
    expect(await refused(() => previewList(lead, upload))).toBe(`invalid ${detail}`);
  });

  test("says of each row what it would do, and changes nothing", async () => {
    await bringIn([A, B]);
    const before = await db.provider.findMany();
    const run = await preview([
      A,
      B.replace("23125-2", "23125-9"),
      "B-1;B;34119;Kassel;AB;LWV Hessen;Vereinbarung;",
      "D-1;D;04109;Leipzig;EV/BBB;BA;zugelassen;",
      BAD,
    ]);
    const { rows } = await listRows(reader, { id: run.id, kind: undefined, page: 1 });
    expect(rows.map(({ number, kind, name, details }) => [number, kind, name, details.added, details.changes])).toEqual(
      [
        [2, "UNCHANGED", "A", [], []],
        [3, "CHANGED", "B", [], [{ field: "phone", before: "030 23125-2", after: "030 23125-9" }]],
        [4, "CHANGED", "B", ["recognitions"], []],
        [5, "NEW", "D", ["providers", "sites", "offers", "recognitions"], []],
        [6, "FAULTY", "C", [], []],
      ],
    );
    expect(rows[4]?.details.errors).toMatchObject([{ column: "Leistungsträger", value: "BA", code: "funder_area" }]);
    expect(await db.provider.findMany()).toEqual(before);
    const faulty = await listRows(reader, { id: run.id, kind: "FAULTY", page: 1 });
    expect(faulty.rows.map(({ number }) => number)).toEqual([6]);
    expect((await getBadRows(reader, run.id))?.rows).toHaveLength(1);
  });

  test("is computed anew, and discarded with its file", async () => {
    const run = await preview([A]);
    await bringIn([A]);
    const renewed = await renewPreview(lead, run);
    const { rows } = await listRows(reader, { id: run.id, kind: undefined, page: 1 });
    expect(rows.map(({ kind }) => kind)).toEqual(["UNCHANGED"]);
    expect(await refused(() => discardImport(lead, run))).toBe("conflict changed meanwhile");
    const audit = await auditOf(() => discardImport(lead, renewed));
    expect(audit.map(({ action }) => action)).toEqual(["import.discard"]);
    expect(await getImport(reader, run.id)).toMatchObject({ state: "DISCARDED", hasRows: false });
    expect(await refused(() => renewPreview(lead, renewed))).toBe("not_found file");
  });
});

describe("an order", () => {
  test("with bad rows needs a word about them", async () => {
    const run = await preview([A, BAD]);
    expect(await refused(() => order(run))).toBe("conflict faulty");
    expect(await refused(() => order({ ...run, version: run.version + 1 }, { skipFaulty: true }))).toBe(
      "conflict changed meanwhile",
    );
    await order(run, { skipFaulty: true });
    expect(await refused(() => order(run, { skipFaulty: true }))).toBe("conflict changed meanwhile");
    await carryOutImports(job);
    const done = await getImport(reader, run.id);
    expect(done).toMatchObject({ state: "DONE", done: 1, total: 1, result: { faulty: 1, stale: 0, published: 0 } });
    expect((await db.provider.findMany()).map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(["A DRAFT"]);
  });

  test("is refused to who only reads", async () => {
    const run = await preview([A]);
    const ctx = contextOf(staff(["AUDITOR"]));
    expect(await refused(() => orderImport(ctx, { ...run, skipFaulty: false, publish: false }))).toBe(
      "forbidden forbidden",
    );
    expect(await refused(() => discardImport(ctx, run))).toBe("forbidden forbidden");
    expect(await refused(() => renewPreview(ctx, run))).toBe("forbidden forbidden");
    expect(await refused(() => carryOutImports(ctx))).toBe("forbidden forbidden");
  });

  test("leaves its audit: who ordered, and what the job wrote", async () => {
    const audit = await auditOf(() => bringIn([A], { publish: true }));
    expect(audit.map(({ action, actorId }) => `${action} ${actorId}`)).toEqual([
      "import.preview person:00000000-0000-7000-8000-000000000001",
      "import.order person:00000000-0000-7000-8000-000000000001",
      "import.start system:imports.carry_out",
      "provider.create system:import",
      "site.create system:import",
      "offer.create system:import",
      "provider.published system:import",
      "recognition.record system:import",
      "import.finish system:import",
    ]);
    expect(await db.entryVersion.findFirstOrThrow({ orderBy: { at: "desc" } })).toMatchObject({
      reason: "Liste „liste.csv“",
    });
    expect((await listImports(reader)).map(({ fileName, state }) => `${fileName} ${state}`)).toEqual([
      "liste.csv DONE",
    ]);
  });

  test("of the same list twice changes nothing", async () => {
    await bringIn([A, B]);
    const before = await db.provider.findMany({ include: { sites: { include: { offers: true } } } });
    const again = await bringIn([A, B]);
    expect(again?.result).toMatchObject({ counts: { providers: { created: 0, changed: 0, unchanged: 2 } } });
    expect(await db.provider.findMany({ include: { sites: { include: { offers: true } } } })).toEqual(before);
  });

  test("overwrites nothing that changed after the preview, and says which rows it left", async () => {
    await bringIn([A, B]);
    const run = await preview([A.replace("23125-1", "23125-7"), B.replace("23125-2", "23125-8")]);
    const { id, version } = await db.provider.findFirstOrThrow({ where: { identifier: "A-1" } });
    await editProvider(job, { id, version, patch: { phone: "030 23125-5" } });
    await order(run);
    await carryOutImports(job);
    expect(await getImport(reader, run.id)).toMatchObject({ state: "DONE", result: { stale: 1 } });
    const phones = await db.provider.findMany({ orderBy: { name: "asc" }, select: { phone: true } });
    expect(phones.map(({ phone }) => phone)).toEqual(["030 23125-5", "030 23125-8"]);
    const { rows } = await listRows(reader, { id: run.id, kind: "STALE", page: 1 });
    expect(rows.map(({ number }) => number)).toEqual([2]);
  });

  test("whose server stopped is taken up again, a living one is left alone", async () => {
    const run = await preview([A]);
    await order(run);
    await db.importRun.update({ where: { id: run.id }, data: { state: "RUNNING", aliveAt: new Date() } });
    expect(await carryOutImports(job)).toBe(0);
    await db.importRun.update({ where: { id: run.id }, data: { aliveAt: new Date(Date.now() - 180_000) } });
    expect(await carryOutImports(job)).toBe(1);
    expect(await db.provider.count()).toBe(1);
  });

  test("that fails says so and leaves nothing", async () => {
    const run = await preview([A]);
    await order(run);
    await db.importRun.update({ where: { id: run.id }, data: { data: new TextEncoder().encode("kaputt") } });
    const before = await db.provider.count();
    await carryOutImports(job);
    expect(await getImport(reader, run.id)).toMatchObject({ state: "FAILED", problem: "unexpected" });
    expect(await db.provider.count()).toBe(before);
  });

  test("never touches a cell that two people confirmed", async () => {
    const provider = await makeProvider({ name: "Geprüft", identifier: "G-1" });
    const site = await makeSite(provider.id, { street: null });
    const offer = await makeOffer(site.id, { area: "TRAINING" });
    const funder = await db.funder.findUniqueOrThrow({ where: { key: "ba:ba" } });
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const done = await bringIn(["G-1;Geprüft;34117;Kassel;BBB;BA;beendet;"]);
    expect(done?.preview.kinds).toMatchObject({ UNCHANGED: 1 });
    expect(await db.recognition.findFirstOrThrow()).toMatchObject({ status: "GRANTED", reviewStatus: "CONFIRMED" });
  });
});

describe("made-up data", () => {
  beforeEach(async () => {
    await db.person.deleteMany({});
    await addExamplePeople(job);
    await makeProvider({ source: "EXAMPLE", identifier: "X-1" });
  });

  test("stay when that was chosen with the file", async () => {
    expect(await bringIn([A], { keepExamples: true })).toMatchObject({ result: { examplesRemoved: 0 } });
    expect(await countMadeUp(reader)).toMatchObject({ entries: 1 });
  });

  test("go with the first list; the people stay until somebody real can lead", async () => {
    const people = await db.person.count({ where: { isExample: true } });
    expect(await bringIn([A])).toMatchObject({ result: { examplesRemoved: 1, peopleRemoved: 0 } });
    expect(await countMadeUp(reader)).toEqual({ entries: 0, people, hasLead: false });
    await makeProvider({ source: "EXAMPLE" });
    await db.person.create({ data: { name: "Leitung", email: "echt@example.org", roles: ["LEAD"] } });
    expect(await bringIn([B])).toMatchObject({ result: { examplesRemoved: 1, peopleRemoved: people } });
    expect(await db.person.count()).toBe(1);
  });
});

describe("retention", () => {
  test("throws files and rows away after 90 days and keeps the figures", async () => {
    const done = await bringIn([A]);
    const open = await preview([B]);
    const later = contextOf(job.actor, new Date(NOW.getTime() + 91 * 86_400_000));
    expect(await deleteOldLists(contextOf(job.actor, new Date(NOW.getTime() + 89 * 86_400_000)))).toBe(0);
    expect(await deleteOldLists(later)).toBe(2);
    expect(await getImport(reader, done?.id ?? "")).toMatchObject({ state: "DONE", hasRows: false });
    expect(await getImport(reader, open.id)).toMatchObject({ state: "DISCARDED", hasRows: false });
    expect(await db.importRun.count({ where: { data: { not: null } } })).toBe(0);
    expect(await deleteOldLists(later)).toBe(0);
  });
});

describe("the complete export", () => {
  const read = async () => {
    let text = "";
    await writeJson(
      reader,
      (piece) => {
        text += piece;
        return Promise.resolve();
      },
      NOW,
    );
    return text;
  };

  test("is one object with all entries, days as days, and neither files nor accounts", async () => {
    const provider = await makeProvider({ name: "Geprüft" });
    const site = await makeSite(provider.id);
    const offer = await makeOffer(site.id, { area: "TRAINING" });
    const funder = await db.funder.findUniqueOrThrow({ where: { key: "ba:ba" } });
    await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    await makeProvider({ name: "Leer" });
    const text = await read();
    const all = JSON.parse(text) as { funders: object[]; entries: Record<string, unknown>[] };
    expect(all.funders.length).toBe(await db.funder.count());
    expect(all.entries).toMatchObject([
      {
        name: "Geprüft",
        confirmedOn: "2026-03-01",
        sites: [{ offers: [{ recognitions: [{ status: "GRANTED", validFrom: "2025-01-01" }] }] }],
        evidence: [{ kind: "FUNDER_LETTER", issuedOn: "2026-01-10", recognitions: [{}] }, { kind: "AZAV_CERTIFICATE" }],
      },
      { name: "Leer", sites: [] },
    ]);
    expect(text).toContain('"lastDay":"2027-06-30"');
    expect(text).not.toMatch(/"(data|iv|tag|personId|email_verified)":/);
  });

  test("leaves an audit entry, is refused to who reviews", async () => {
    const audit = await auditOf(() => recordExport(lead, "json"));
    expect(audit.map(({ action, entity, actorKind }) => [action, entity, actorKind])).toEqual([
      ["export.json", "import_run", "staff"],
    ]);
    expect(await refused(() => recordExport(contextOf(staff(["REVIEWER"])), "csv"))).toBe("forbidden forbidden");
    const before = await traces();
    await expect(writeJson(staffScope(["REVIEWER"]), () => Promise.resolve(), NOW)).rejects.toThrow("forbidden");
    expect(await traces()).toBe(before);
  });
});
