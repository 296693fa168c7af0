import { randomBytes } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor, StaffRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { runJob } from "@/lib/platform/jobs";
import { attachFile, recordEvidenceWithFile } from "@/lib/recognitions/commands/attach-file";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { deleteOldFiles } from "@/lib/recognitions/commands/delete-files";
import { editEvidence } from "@/lib/recognitions/commands/edit-evidence";
import { readFile } from "@/lib/recognitions/commands/read-file";
import { deleteFiles } from "@/lib/recognitions/jobs";
import { getEvidence, getProvable, listFiles } from "@/lib/recognitions/queries/evidence";
import type { EvidenceEdit } from "@/lib/recognitions/schema";
import { MAX_FILE_BYTES } from "@/lib/recognitions/types";
import { examplePdf } from "@/prisma/seed/examples/example-pdf";
import { contextOf, editor, firstReviewer, secondReviewer, staff, staffScope, visitor } from "@/tests/support/actors";
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
import { detailOf, refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const CANARY = "Kanarienvogel-Vereinbarung";
const bytes = examplePdf([CANARY]);
const upload = { name: "C:\\Scans\\Vereinbarung.PDF", bytes };
const as = (...roles: StaffRole[]) => contextOf(staff(roles));
const NOBODY = "00000000-0000-7000-8000-000000000000";

let providerId: string;
let cell: { id: string; version: number };
let evidenceId: string;

beforeAll(async () => {
  for (const kind of ["BA", "EGH"] as const) await makeFunder(kind);
});
beforeEach(async () => {
  const entry = await makeEntry({ offer: { area: "WORK" } });
  providerId = entry.provider.id;
  cell = entry.cell;
  evidenceId = (await makeEvidence(providerId, cell.id)).id;
});

const auditOf = (entityId: string) =>
  db.auditEntry.findMany({ where: { entityId }, orderBy: { id: "asc" }, select: { action: true, actorId: true } });
const stored = (id: string) => db.evidenceFile.findUniqueOrThrow({ where: { id } });

describe("attaching a file", () => {
  test("keeps it encrypted, by content and under a clean name, with an audit entry", async () => {
    const { id } = await attachFile(as("REVIEWER"), { evidenceId, ...upload });
    const row = await stored(id);
    expect(row).toMatchObject({ name: "Vereinbarung.pdf", mediaType: "application/pdf", size: bytes.length });
    expect(Buffer.from(row.data ?? []).includes("Kanarien")).toBe(false);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(["evidence_file.attach"]);
  });

  test.each<[string, Actor]>([
    ["a visitor", visitor],
    ["CONTENT", staff(["CONTENT"])],
    ["AUDITOR", staff(["AUDITOR"])],
  ])("is not for %s", async (_who, actor) => {
    expect(await refusalOf(() => attachFile(contextOf(actor), { evidenceId, ...upload }))).toBe("forbidden");
    expect(await db.evidenceFile.count({ where: { evidenceId } })).toBe(0);
  });

  test("is refused for whoever is partial", async () => {
    const person = await db.person.create({ data: { name: "Anna", email: "anna@example.org", roles: ["REVIEWER"] } });
    await db.partiality.create({ data: { personId: person.id, providerId, declaredAt: ctx.now } });
    const partial = contextOf(staff(["REVIEWER"], person.id));
    expect(await detailOf(() => attachFile(partial, { evidenceId, ...upload }))).toBe("partial");
    expect((await getEvidence(staffScope(["REVIEWER"], person.id), evidenceId))?.mayEdit).toBe(false);
  });

  test("of another type, or too big, is refused, however it is called", async () => {
    const page = { name: "a.pdf", bytes: Buffer.from("<!doctype html><script>alert(1)</script>") };
    expect(await detailOf(() => attachFile(ctx, { evidenceId, ...page }))).toBe("file_type");
    const big = Buffer.concat([Buffer.from(bytes), Buffer.alloc(MAX_FILE_BYTES)]);
    expect(await detailOf(() => attachFile(ctx, { evidenceId, name: "a.pdf", bytes: big }))).toBe("file_size");
  });

  test("twice is refused, also at once; to another document it may go", async () => {
    const both = await Promise.allSettled([0, 1].map(() => attachFile(ctx, { evidenceId, ...upload })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await detailOf(() => attachFile(ctx, { evidenceId, ...upload }))).toBe("same_file");
    const other = await makeEvidence(providerId, cell.id);
    await attachFile(ctx, { evidenceId: other.id, ...upload });
  });

  test("to a document that is not there is not found", async () => {
    expect(await refusalOf(() => attachFile(ctx, { evidenceId: NOBODY, ...upload }))).toBe("not_found");
  });

  test("with its key data is both or neither", async () => {
    const draft = { providerId, kind: "SERVICE_AGREEMENT" as const, proves: [{ recognitionId: cell.id, page: 3 }] };
    const before = await db.evidence.count();
    const broken = { name: "a.pdf", bytes: Buffer.from("kein PDF") };
    expect(await detailOf(() => recordEvidenceWithFile(ctx, draft, broken))).toBe("file_type");
    expect(await db.evidence.count()).toBe(before);
    const { id } = await recordEvidenceWithFile(ctx, draft, upload);
    expect(await getEvidence(staffScope(["AUDITOR"]), id)).toMatchObject({
      proofs: [{ id: cell.id, page: 3 }],
      files: [{ name: "Vereinbarung.pdf", state: "READY" }],
      mayEdit: false,
    });
  });
});

describe("reading a file", () => {
  let id: string;
  beforeEach(async () => {
    id = (await attachFile(ctx, { evidenceId, ...upload })).id;
  });

  test.each<StaffRole>(["REVIEWER", "LEAD", "AUDITOR"])("gives %s the same bytes and leaves a trace", async (role) => {
    const file = await readFile(as(role), id);
    expect(Buffer.from(file.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      action: "evidence_file.read",
      actorId: expect.stringMatching(/^person:/) as string,
    });
  });

  test.each<[string, Actor]>([
    ["a visitor", visitor],
    ["CONTENT", staff(["CONTENT"])],
  ])("is not for %s, and leaves none", async (_who, actor) => {
    expect(await refusalOf(() => readFile(contextOf(actor), id))).toBe("forbidden");
    expect(await auditOf(id)).toHaveLength(1);
  });

  test("makes no version of the entry and no new directory", async () => {
    const count = () =>
      Promise.all([db.entryVersion.count({ where: { entryId: providerId } }), db.directoryRevision.findFirst()]);
    const before = await count();
    await readFile(as("LEAD"), id);
    expect(await count()).toEqual(before);
  });

  test("that is not there is not found", async () => {
    expect(await refusalOf(() => readFile(as("LEAD"), NOBODY))).toBe("not_found");
  });

  test("whose bytes were changed is refused, and so is one in another's place", async () => {
    const row = await stored(id);
    const data = Buffer.from(row.data ?? []);
    data[0] = (data[0] ?? 0) ^ 1;
    await db.evidenceFile.update({ where: { id }, data: { data } });
    expect(await detailOf(() => readFile(as("LEAD"), id))).toBe("vault_damaged");
    const other = await attachFile(ctx, { evidenceId, name: "b.pdf", bytes: examplePdf(["B"]) });
    const { iv, tag, data: foreign } = await stored(other.id);
    await db.evidenceFile.update({ where: { id }, data: { iv, tag, data: foreign } });
    expect(await detailOf(() => readFile(as("LEAD"), id))).toBe("vault_damaged");
    expect(await auditOf(id)).toHaveLength(1);
  });

  test("sealed by another key is refused, shown as locked, and opens again with the right one", async () => {
    const { keyId } = await stored(id);
    await db.evidenceFile.update({ where: { id }, data: { keyId: "0123456789abcdef" } });
    expect(await detailOf(() => readFile(as("LEAD"), id))).toBe("vault_other_key");
    expect(await listFiles(staffScope(["LEAD"]), [evidenceId])).toMatchObject([{ id, state: "LOCKED" }]);
    await db.evidenceFile.update({ where: { id }, data: { keyId } });
    expect((await readFile(as("LEAD"), id)).bytes.length).toBe(bytes.length);
  });

  test("without a key at all is refused, as is attaching one; both work once the key is back", async () => {
    const key = process.env["EVIDENCE_KEY"];
    const detail = (run: Promise<unknown>) =>
      run.then(
        () => "done",
        (error: unknown) => (error as { detail?: string }).detail,
      );
    process.env["EVIDENCE_KEY"] = "";
    vi.resetModules();
    const reading = await import("@/lib/recognitions/commands/read-file");
    const attaching = await import("@/lib/recognitions/commands/attach-file");
    const other = { evidenceId, name: "b.pdf", bytes: examplePdf([randomBytes(4).toString("hex")]) };
    expect(await detail(reading.readFile(as("LEAD"), id))).toBe("vault_no_key");
    expect(await detail(attaching.attachFile(ctx, other))).toBe("vault_no_key");
    await (await import("@/lib/platform/db")).db.$disconnect();
    process.env["EVIDENCE_KEY"] = key;
    vi.resetModules();
    expect(await db.evidenceFile.count({ where: { evidenceId } })).toBe(1);
    expect((await readFile(as("LEAD"), id)).bytes.length).toBe(bytes.length);
  });
});

describe("correcting key data", () => {
  const draft = {
    kind: "FUNDER_LETTER" as const,
    issuer: "Träger (Beispiel)",
    reference: null,
    issuedOn: "2026-01-10",
  };
  const rest = { validUntil: null, section: null, url: null, retrievedOn: null, note: "Seite 2 fehlt" };
  const edit = (changes: Partial<EvidenceEdit> = {}): EvidenceEdit => ({
    id: evidenceId,
    version: 1,
    ...draft,
    ...rest,
    proves: [{ recognitionId: cell.id, page: 4 }],
    ...changes,
  });

  test("writes a new version with its audit entry; the same again changes nothing", async () => {
    expect(await editEvidence(as("REVIEWER"), edit())).toEqual({
      id: evidenceId,
      version: 2,
      changed: true,
      doubted: 0,
    });
    expect((await auditOf(evidenceId)).map(({ action }) => action)).toEqual(["evidence.record", "evidence.edit"]);
    expect(await editEvidence(ctx, edit({ version: 2 }))).toMatchObject({ version: 2, changed: false });
    expect(await getEvidence(staffScope(["LEAD"]), evidenceId)).toMatchObject({
      note: "Seite 2 fehlt",
      proofs: [{ page: 4 }],
    });
  });

  test("is refused for visitors and readers, and when somebody was faster", async () => {
    expect(await refusalOf(() => editEvidence(contextOf(visitor), edit()))).toBe("forbidden");
    expect(await refusalOf(() => editEvidence(as("AUDITOR"), edit()))).toBe("forbidden");
    await editEvidence(ctx, edit());
    expect(await refusalOf(() => editEvidence(ctx, edit({ note: null })))).toBe("conflict");
  });

  test("cannot claim another provider's cell", async () => {
    const { cell: foreign } = await makeEntry({ offer: { area: "WORK" } });
    const proves = [{ recognitionId: foreign.id, page: null }];
    expect(await refusalOf(() => editEvidence(ctx, edit({ proves })))).toBe("not_found");
  });

  test("says what the document names, for the review and for cells that it proves later", async () => {
    const proves = [{ recognitionId: cell.id, page: 4, what: "Kassel: Arbeitsbereich" }];
    await editEvidence(ctx, edit({ proves }));
    expect(await editEvidence(ctx, edit({ version: 2, proves }))).toMatchObject({ changed: false });
    const shown = await getEvidence(staffScope(["LEAD"]), evidenceId);
    expect(shown?.proofs).toMatchObject([{ proves: "Kassel: Arbeitsbereich" }]);
    await editEvidence(ctx, edit({ version: 2, proves: [{ recognitionId: cell.id, page: 4, what: null }] }));
    expect((await getEvidence(staffScope(["LEAD"]), evidenceId))?.proofs).toMatchObject([{ proves: null }]);
  });

  test("keeps what a document proves besides the page", async () => {
    await db.recognitionEvidence.updateMany({ where: { evidenceId }, data: { proves: "Zusage" } });
    await editEvidence(ctx, edit());
    expect((await getEvidence(staffScope(["LEAD"]), evidenceId))?.proofs).toMatchObject([
      { page: 4, proves: "Zusage" },
    ]);
  });
});

describe("a confirmed cell", () => {
  async function confirmed() {
    const provider = await makeProvider();
    const site = await makeSite(provider.id);
    const offer = await makeOffer(site.id);
    const funder = await makeFunder("BA");
    const made = await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const row = await db.evidence.findFirstOrThrow({ where: { providerId: provider.id, kind: "AZAV_CERTIFICATE" } });
    const { id, version, kind, issuer, reference, section, url, note } = row;
    const base = {
      id,
      version,
      kind,
      issuer,
      reference,
      section,
      url,
      note,
      retrievedOn: null,
      issuedOn: "2025-01-10",
    };
    return { cellId: made.id, base };
  }

  test("does not lose the document that its confirmation rests on", async () => {
    const { cellId, base } = await confirmed();
    expect(await detailOf(() => editEvidence(ctx, { ...base, validUntil: "2027-06-30", proves: [] }))).toBe(
      "still_needed",
    );
    const proves = [{ recognitionId: cellId, page: null }];
    expect(await detailOf(() => editEvidence(ctx, { ...base, validUntil: null, proves }))).toBe("still_needed");
    expect(await db.recognitionEvidence.count({ where: { recognitionId: cellId } })).toBe(2);
  });

  test("learns of a corrected end in its history", async () => {
    const { cellId, base } = await confirmed();
    const proves = [{ recognitionId: cellId, page: null }];
    await editEvidence(ctx, { ...base, validUntil: "2026-12-31", proves });
    const events = await db.recognitionEvent.findMany({ where: { recognitionId: cellId }, orderBy: { id: "asc" } });
    expect(events.at(-1)).toMatchObject({ from: "GRANTED", to: "GRANTED", lastDay: new Date("2026-12-31") });
  });

  test.each([
    ["ends earlier", { validUntil: "2026-12-31" }],
    ["begins later", { validUntil: "2027-06-30", issuedOn: "2025-03-01" }],
  ])("is in doubt at once, and work, when its certificate %s", async (_what, change) => {
    const { cellId, base } = await confirmed();
    const edit = { ...base, ...change, proves: [{ recognitionId: cellId, page: null }] };
    expect(await editEvidence(as("REVIEWER"), edit)).toMatchObject({ changed: true, doubted: 1 });
    expect(await db.recognition.findUnique({ where: { id: cellId } })).toMatchObject({
      reviewStatus: "DISPUTED",
      doubtedOn: new Date("2026-03-12"),
      version: 4,
    });
    expect((await auditOf(cellId)).at(-1)).toMatchObject({ action: "recognition.doubt" });
  });

  test("stands when the certificate is renewed and something else is corrected", async () => {
    const { cellId, base } = await confirmed();
    const proves = [{ recognitionId: cellId, page: 3 }];
    expect(await editEvidence(ctx, { ...base, validUntil: "2028-06-30", note: "Anlage fehlt", proves })).toMatchObject({
      doubted: 0,
    });
    expect((await db.recognition.findUniqueOrThrow({ where: { id: cellId } })).reviewStatus).toBe("CONFIRMED");
  });

  test("whose second look is under way is in doubt and stays under review", async () => {
    const { cellId, base } = await confirmed();
    await db.recognition.update({ where: { id: cellId }, data: { reviewStatus: "IN_REVIEW" } });
    const proves = [{ recognitionId: cellId, page: null }];
    expect(await editEvidence(ctx, { ...base, validUntil: "2026-12-31", proves })).toMatchObject({ doubted: 1 });
    expect(await db.recognition.findUnique({ where: { id: cellId } })).toMatchObject({
      reviewStatus: "IN_REVIEW",
      doubtedOn: new Date("2026-03-12"),
    });
  });
});

describe("retention", () => {
  const at = (day: string) => new Date(`${day}T10:00:00Z`);
  const job = (day: string) => contextOf({ kind: "system", job: "recognitions.retention" }, at(day));

  async function check(day: string): Promise<void> {
    const review = { recognitionId: cell.id, outcome: "CONFIRMED" as const, reason: "Liegt vor" };
    const { version } = await db.recognition.findUniqueOrThrow({ where: { id: cell.id } });
    const first = await decideReview(contextOf(firstReviewer, at(day)), { ...review, version });
    if (first.reviewStatus === "SECOND_CHECK")
      await decideReview(contextOf(secondReviewer, at(day)), { ...review, version: first.version });
  }

  test("takes the bytes six months after the next check, and nothing else", async () => {
    const { id } = await attachFile(contextOf(editor, at("2026-03-01")), { evidenceId, ...upload });
    await check("2026-03-02");
    await deleteOldFiles(job("2027-03-01"));
    expect((await stored(id)).data).not.toBeNull();
    await check("2027-03-02");
    await deleteOldFiles(job("2027-09-01"));
    expect((await stored(id)).data).not.toBeNull();

    await deleteOldFiles(job("2027-09-02"));
    const row = await stored(id);
    expect(row).toMatchObject({
      data: null,
      deletedAt: at("2027-09-02"),
      name: "Vereinbarung.pdf",
      size: bytes.length,
    });
    expect((await auditOf(id)).at(-1)).toEqual({
      action: "evidence_file.delete",
      actorId: "system:recognitions.retention",
    });
    expect(await detailOf(() => readFile(as("LEAD"), id))).toBe("deleted");
    expect(await getEvidence(staffScope(["LEAD"]), evidenceId)).toMatchObject({
      kind: "FUNDER_LETTER",
      files: [{ id, state: "DELETED" }],
    });
    await attachFile(ctx, { evidenceId, ...upload });
  });

  test("leaves no copy of the file in any version of the entry", async () => {
    const { id } = await attachFile(ctx, { evidenceId, ...upload });
    const { data, sha256 } = await stored(id);
    const versions = JSON.stringify(await db.entryVersion.findMany({ where: { entryId: providerId } }));
    expect(versions).toContain(evidenceId);
    for (const trace of [
      id,
      sha256,
      "Kanarien",
      Buffer.from(data ?? [])
        .toString("hex")
        .slice(0, 32),
    ])
      expect(versions).not.toContain(trace);
  });

  test("runs as its own job, for nobody else", async () => {
    expect(await refusalOf(() => deleteOldFiles(as("LEAD")))).toBe("forbidden");
    await runJob(deleteFiles);
  });
});

describe("what may be proven", () => {
  test("is every cell of the provider, with the documents that are there", async () => {
    await attachFile(ctx, { evidenceId, ...upload });
    expect(await getProvable(staffScope(["REVIEWER"]), providerId)).toMatchObject({
      cells: [{ id: cell.id, area: "WORK", city: "Kassel" }],
      items: [{ id: evidenceId, files: 1, cells: 1 }],
      isPartial: false,
    });
    expect(await getProvable(staffScope(["REVIEWER"]), NOBODY)).toBeNull();
  });

  test("and documents are not for CONTENT", async () => {
    const content = staffScope(["CONTENT"]);
    expect(await refusalOf(() => getProvable(content, providerId))).toBe("forbidden");
    expect(await refusalOf(() => getEvidence(content, evidenceId))).toBe("forbidden");
    expect(await refusalOf(() => listFiles(content, [evidenceId]))).toBe("forbidden");
  });

  test("a cell that was made later is there, too", async () => {
    const site = await makeSite(providerId);
    const offer = await makeOffer(site.id);
    const later = await makeCell({ offerId: offer.id, funderId: (await makeFunder("BA")).id });
    const provable = await getProvable(staffScope(["LEAD"]), providerId);
    expect(provable?.cells.map(({ id }) => id)).toContain(later.id);
  });
});
