import { beforeEach, describe, expect, test } from "vitest";
import { listWorkFacts } from "@/lib/cases/queries/work-facts";
import { getDirectory, getPublicEntry } from "@/lib/directory/queries/directory";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import { attachFile } from "@/lib/recognitions/commands/attach-file";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { decideReviews } from "@/lib/recognitions/commands/decide-reviews";
import { editEvidence } from "@/lib/recognitions/commands/edit-evidence";
import { handInEvidence } from "@/lib/recognitions/commands/hand-in-evidence";
import { readFile } from "@/lib/recognitions/commands/read-file";
import { getEvidence } from "@/lib/recognitions/queries/evidence";
import { listOwnCells, listOwnEvidence } from "@/lib/recognitions/queries/own-evidence";
import { getReview } from "@/lib/recognitions/queries/review";
import type { EvidenceDraft } from "@/lib/recognitions/schema";
import { examplePdf } from "@/prisma/seed/examples/example-pdf";
import {
  contextOf,
  editor,
  firstReviewer,
  memberScope,
  NOW,
  secondReviewer,
  staffScope,
  visitor,
} from "@/tests/support/actors";
import { makeCell, makeConfirmedCell, makeEntry, makeEvidence, makeFunder } from "@/tests/support/factories";
import { detailOf, refusalOf } from "@/tests/support/traces";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
const TODAY = "2026-03-12";
const file = { name: "Vereinbarung.pdf", bytes: examplePdf(["Vereinbarung"]) };
let own: Entry;
let owner: Member;
let colleague: Member;
let stranger: Member;

beforeEach(async () => {
  own = await makeEntry();
  const other = await makeEntry();
  owner = memberScope(own.provider.id, "OWNER");
  colleague = memberScope(own.provider.id, "MEMBER", "00000000-0000-7000-8000-000000000003");
  stranger = memberScope(other.provider.id, "OWNER", "00000000-0000-7000-8000-000000000004");
});

const as = ({ actor }: Member) => contextOf(actor);
const draft = (over: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  providerId: own.provider.id,
  kind: "BA_QLHB_CONFIRMATION",
  proves: [{ recognitionId: own.cell.id }],
  ...over,
});
const cellOf = (id: string) => db.recognition.findUniqueOrThrow({ where: { id } });
const factsOf = (providerId: string) =>
  listWorkFacts(db, { viewer: "x", personId: null, today: TODAY, scope: { providerId } });

async function publicCells() {
  const { slug } = await db.provider.findUniqueOrThrow({ where: { id: own.provider.id }, select: { slug: true } });
  // A moment of its own for each look: the directory asks for its revision once a second.
  looks += 2_000;
  const answer = await getPublicEntry(new Date(NOW.getTime() + looks), slug);
  if (answer.kind !== "found") throw new Error(answer.kind);
  return answer.entry.sites.flatMap(({ offers }) => offers.flatMap(({ cells }) => cells));
}
let looks = 0;

describe("a provider hands in a document", () => {
  test("for its cells: they are work for the review, with an audit entry each", async () => {
    const { id } = await handInEvidence(as(colleague), draft(), file);
    expect(await cellOf(own.cell.id)).toMatchObject({ reviewStatus: "SUBMITTED", version: own.cell.version + 1 });
    expect((await factsOf(own.provider.id)).map(({ kind, cellId }) => [kind, cellId])).toContainEqual([
      "SUBMITTED",
      own.cell.id,
    ]);
    const audit = await db.auditEntry.findMany({
      where: { entryId: own.provider.id },
      select: { action: true, actorKind: true },
    });
    expect(audit.filter(({ actorKind }) => actorKind === "member").map(({ action }) => action)).toEqual(
      expect.arrayContaining(["evidence.record", "recognition.handed_in"]),
    );
    expect(await getEvidence(staffScope(["REVIEWER"]), id)).toMatchObject({
      byProvider: true,
      proofs: [{ id: own.cell.id }],
      files: [{ name: "Vereinbarung.pdf", state: "READY" }],
    });
  });

  test("without a cell: staff has to look at it, and has when somebody edited it", async () => {
    const { id } = await handInEvidence(as(owner), draft({ proves: [] }), file);
    const isWork = async () =>
      (await factsOf(own.provider.id)).some(({ kind, cellId }) => kind === "SUBMITTED" && cellId === null);
    expect(await isWork()).toBe(true);
    const { version } = await db.evidence.findUniqueOrThrow({ where: { id } });
    const known = await getEvidence(staffScope(["REVIEWER"]), id);
    if (!known) throw new Error("gone");
    const { kind, issuer, reference, issuedOn, validUntil, section, url, retrievedOn } = known;
    const keys = { kind, issuer, reference, issuedOn, validUntil, section, url, retrievedOn };
    await editEvidence(contextOf(editor), { ...keys, id, version, note: "passt zu keiner", proves: [] });
    expect(await isWork()).toBe(false);
  });

  test("is refused for others' entries and cells, for visitors, and for what only staff files", async () => {
    expect(await refusalOf(() => handInEvidence(as(stranger), draft(), file))).toBe("forbidden");
    expect(await refusalOf(() => handInEvidence(contextOf(visitor), draft(), file))).toBe("forbidden");
    const foreign = draft({ providerId: stranger.providerId });
    expect(await refusalOf(() => handInEvidence(as(stranger), foreign, file))).toBe("not_found");
    for (const kind of ["PHONE_NOTE", "FUNDER_LIST"] as const)
      expect(await refusalOf(() => handInEvidence(as(owner), draft({ kind }), file))).toBe("forbidden");
    expect(await db.evidence.count({ where: { providerId: { in: [own.provider.id, stranger.providerId] } } })).toBe(0);
  });

  test("with a broken file, and nothing of it is kept", async () => {
    const broken = { name: "a.pdf", bytes: Buffer.from("kein PDF") };
    expect(await detailOf(() => handInEvidence(as(owner), draft(), broken))).toBe("file_type");
    expect(await db.evidence.count({ where: { providerId: own.provider.id } })).toBe(0);
    expect((await cellOf(own.cell.id)).reviewStatus).toBe("UNREVIEWED");
  });

  test("and files another into it, but into none that staff filed", async () => {
    const { id } = await handInEvidence(as(owner), draft(), file);
    const second = { name: "b.pdf", bytes: examplePdf(["Anlage"]) };
    await attachFile(as(colleague), { evidenceId: id, ...second });
    expect(await refusalOf(() => attachFile(as(stranger), { evidenceId: id, ...second }))).toBe("forbidden");
    const filed = await makeEvidence(own.provider.id, own.cell.id);
    expect(await refusalOf(() => attachFile(as(owner), { evidenceId: filed.id, ...second }))).toBe("forbidden");
  });
});

describe("what was handed in", () => {
  let cell: { id: string; version: number };
  /** Ends long after the certificate that the confirmation rests on. */
  const renewed = () =>
    draft({ kind: "AZAV_CERTIFICATE", validUntil: "2031-06-30", proves: [{ recognitionId: cell.id }] });

  beforeEach(async () => {
    const funder = await makeFunder("BA", "ba:other");
    cell = await makeConfirmedCell({
      providerId: own.provider.id,
      offerId: own.offer.id,
      funderId: funder.id,
    });
  });

  test("changes nothing that the public reads, until a decision rests on it", async () => {
    const before = await publicCells();
    const events = await db.recognitionEvent.count({ where: { recognitionId: cell.id } });
    await handInEvidence(as(owner), renewed(), file);
    const { revision } = await getDirectory(new Date(NOW.getTime() + looks + 2_000));
    expect(revision).toBeGreaterThan(0n);
    expect(await publicCells()).toEqual(before);
    expect(await db.recognitionEvent.count({ where: { recognitionId: cell.id } })).toBe(events);
    // The old certificate is over by then, and the new one only said.
    const { slug } = await db.provider.findUniqueOrThrow({ where: { id: own.provider.id } });
    const later = await getPublicEntry(new Date("2027-07-05T10:00:00Z"), slug);
    expect(later.kind === "found" && JSON.stringify(later.entry)).toContain("NO_PROOF");
  });

  test("counts with the decision, which one person may take as a plain re-check", async () => {
    await handInEvidence(as(owner), renewed(), file);
    const { version, reviewedOn } = await cellOf(cell.id);
    expect(reviewedOn).not.toBeNull();
    const review = await getReview(staffScope(["REVIEWER"]), cell.id);
    expect(review.cell).toMatchObject({ certificateUntil: "2027-06-30", certificateHandedIn: "2031-06-30" });
    expect(review.documents.filter(({ byProvider }) => byProvider)).toHaveLength(1);
    const decided = await decideReview(contextOf(firstReviewer), {
      recognitionId: cell.id,
      version,
      outcome: "CONFIRMED",
      reason: "Neues Zertifikat liegt vor",
    });
    expect(decided.reviewStatus).toBe("CONFIRMED");
    expect((await getReview(staffScope(["REVIEWER"]), cell.id)).cell.certificateUntil).toBe("2031-06-30");
    const lastDay = new Date("2031-06-30");
    expect(await db.recognitionEvent.count({ where: { recognitionId: cell.id, lastDay } })).toBe(1);
  });

  test("without a cell counts for none that staff says it proves, until somebody decides about that cell", async () => {
    const before = await publicCells();
    const { id } = await handInEvidence(as(owner), { ...renewed(), proves: [] }, file);
    const known = await getEvidence(staffScope(["REVIEWER"]), id);
    if (!known) throw new Error("gone");
    const { kind, issuer, reference, issuedOn, validUntil, section, url, retrievedOn, note, version } = known;
    await editEvidence(contextOf(editor), {
      ...{ id, version, kind, issuer, reference, issuedOn, validUntil, section, url, retrievedOn, note },
      proves: [{ recognitionId: cell.id, page: null }],
    });
    expect(await publicCells()).toEqual(before);
    const { reviewStatus, version: seen } = await cellOf(cell.id);
    expect(reviewStatus).toBe("SUBMITTED");
    const decision = { recognitionId: cell.id, version: seen, outcome: "CONFIRMED" as const, reason: "liegt vor" };
    await decideReview(contextOf(firstReviewer), decision);
    expect((await getReview(staffScope(["REVIEWER"]), cell.id)).cell.certificateUntil).toBe("2031-06-30");
  });

  test("counts for no further cell before its decision is settled", async () => {
    const { id } = await handInEvidence(as(owner), { ...renewed(), proves: [] }, file);
    const fresh = await makeCell({ offerId: own.offer.id, funderId: (await makeFunder("BA", "ba:third")).id });
    const proof = { providerId: own.provider.id, proves: [{ recognitionId: fresh.id }] };
    await makeEvidence(own.provider.id, fresh.id, proof);
    const decide = async (by: Actor) =>
      decideReviews(contextOf(by), {
        cells: [{ recognitionId: fresh.id, version: (await cellOf(fresh.id)).version }],
        evidenceIds: [id],
        outcome: "CONFIRMED",
        reason: "liegt vor",
      });
    const certificate = async () => (await getReview(staffScope(["REVIEWER"]), fresh.id)).cell.certificateUntil;
    expect(await decide(firstReviewer)).toMatchObject([{ reviewStatus: "SECOND_CHECK" }]);
    expect(await certificate()).toBeNull();
    expect(await decide(secondReviewer)).toMatchObject([{ reviewStatus: "CONFIRMED" }]);
    expect(await certificate()).toBe("2031-06-30");
  });

  test("does not count when it is not confirmed", async () => {
    await handInEvidence(as(owner), renewed(), file);
    const { version } = await cellOf(cell.id);
    const no = { recognitionId: cell.id, outcome: "NOT_CONFIRMED" as const, reason: "Gefälscht" };
    const first = await decideReview(contextOf(firstReviewer), { ...no, version });
    await decideReview(contextOf(secondReviewer), { ...no, version: first.version });
    expect((await getReview(staffScope(["REVIEWER"]), cell.id)).cell.certificateUntil).toBe("2027-06-30");
  });

  test("reaches whoever decides about the same cell this moment as a conflict", async () => {
    const { version } = await cellOf(cell.id);
    await handInEvidence(as(owner), renewed(), file);
    const decision = { recognitionId: cell.id, version, outcome: "CONFIRMED" as const, reason: "wie bisher" };
    expect(await refusalOf(() => decideReview(contextOf(firstReviewer), decision))).toBe("conflict");
  });

  test("corrected by staff puts no confirmation in doubt that rests on something else", async () => {
    const { id } = await handInEvidence(as(owner), renewed(), file);
    const known = await getEvidence(staffScope(["REVIEWER"]), id);
    if (!known) throw new Error("gone");
    const { kind, issuer, reference, issuedOn, section, url, retrievedOn, note, version } = known;
    const { doubted } = await editEvidence(contextOf(editor), {
      ...{ id, version, kind, issuer, reference, issuedOn, section, url, retrievedOn, note },
      validUntil: "2028-01-01",
      proves: [{ recognitionId: cell.id, page: 2 }],
    });
    expect(doubted).toBe(0);
    expect((await getReview(staffScope(["REVIEWER"]), cell.id)).cell).toMatchObject({
      certificateUntil: "2027-06-30",
      certificateHandedIn: "2028-01-01",
    });
  });
});

describe("its own papers", () => {
  test("are what a provider sees: no calls, no lists, no notes of staff", async () => {
    await makeEvidence(own.provider.id, own.cell.id, { kind: "PHONE_NOTE", note: "Kanarienvogel" });
    await makeEvidence(own.provider.id, own.cell.id, { kind: "SERVICE_AGREEMENT", note: "Kanarienvogel" });
    await handInEvidence(as(owner), draft(), file);
    const items = await listOwnEvidence(colleague);
    expect(items.map(({ kind, byProvider }) => [kind, byProvider]).toSorted()).toEqual([
      ["BA_QLHB_CONFIRMATION", true],
      ["SERVICE_AGREEMENT", false],
    ]);
    expect(JSON.stringify(items)).not.toContain("Kanarienvogel");
    expect(items[0]?.cells[0]).toMatchObject({ id: own.cell.id, review: "OPEN" });
    expect(await listOwnEvidence(stranger)).toEqual([]);
    expect((await listOwnCells(stranger)).map(({ id }) => id)).not.toContain(own.cell.id);
  });

  test("open for both of its people, each time with a trace, and for nobody of another", async () => {
    const { id } = await handInEvidence(as(owner), draft(), file);
    const { id: fileId } = await db.evidenceFile.findFirstOrThrow({ where: { evidenceId: id }, select: { id: true } });
    for (const member of [owner, colleague])
      expect(Buffer.from((await readFile(as(member), fileId)).bytes).equals(Buffer.from(file.bytes))).toBe(true);
    expect(await db.auditEntry.count({ where: { entityId: fileId, action: "evidence_file.read" } })).toBe(2);
    expect(await refusalOf(() => readFile(as(stranger), fileId))).toBe("not_found");
  });

  test("do not open what was told to staff", async () => {
    const { id } = await makeEvidence(own.provider.id, own.cell.id, { kind: "FUNDER_LETTER" });
    const { id: fileId } = await attachFile(contextOf(editor), { evidenceId: id, ...file });
    expect(await refusalOf(() => readFile(as(owner), fileId))).toBe("not_found");
  });
});
