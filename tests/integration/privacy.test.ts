import { beforeEach, describe, expect, test } from "vitest";
import { findProviders, getPublicEntry } from "@/lib/directory/queries/directory";
import { db } from "@/lib/platform/db";
import { changeVisibility } from "@/lib/providers/commands";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import { returnReviews } from "@/lib/recognitions/commands/return-reviews";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import type { StatusRecord } from "@/lib/recognitions/schema";
import { contextOf, editor, firstReviewer, secondReviewer } from "@/tests/support/actors";
import {
  makeCell,
  makeConfirmedCell,
  makeEvidence,
  makeFunder,
  makeOffer,
  makeProvider,
  makeSite,
} from "@/tests/support/factories";
import { difference, later, publicOutput } from "@/tests/support/public-output";
import { query } from "@/tests/support/raw-sql";

const ctx = contextOf(editor);

async function clear(): Promise<void> {
  await query("DELETE FROM provider");
  await query("UPDATE directory_revision SET revision = revision + 1");
}
beforeEach(clear);

/** A published entry with a checked approval of the Bundesagentur, and room for an agreement. */
async function entryWithRoom(name = "Ahornhof (Beispiel)") {
  const provider = await makeProvider({ name, confirmedOn: "2026-03-01" });
  const site = await makeSite(provider.id);
  const training = await makeOffer(site.id);
  const work = await makeOffer(site.id, { area: "WORK" });
  await makeConfirmedCell({ providerId: provider.id, offerId: training.id, funderId: (await makeFunder("BA")).id });
  await changeVisibility(ctx, { ...provider, to: "PUBLISHED" });
  return { ...provider, cell: { offerId: work.id, funderId: (await makeFunder("EGH")).id } };
}

type Steps = Partial<StatusRecord>[];
const PENDING: Steps = [
  { status: "PLANNED", validFrom: null },
  { status: "APPLIED" },
  { status: "NEGOTIATION" },
  { status: "ARBITRATION" },
];

describe("of a refusal", () => {
  test.each<[string, Steps]>([
    ["planned", PENDING.slice(0, 1)],
    ["applied for", PENDING.slice(0, 2)],
    ["in arbitration", PENDING],
    ["refused", [...PENDING, { status: "REFUSED", statusOn: "2026-03-10", ground: "Konzept" }]],
    ["withdrawn", [...PENDING, { status: "WITHDRAWN", statusOn: "2026-03-11" }]],
    ["refused from the start", [{ status: "REFUSED", validFrom: "2026-01-01", validUntil: "2026-02-01" }]],
    ["refused although released", [{ status: "APPLIED" }, { status: "REFUSED", progressReleased: true }]],
    ["refused and begun anew", [{ status: "REFUSED" }, { status: "PLANNED" }, { status: "WITHDRAWN" }]],
  ])("nothing public tells: %s is as if there were no cell, byte for byte", async (_what, steps) => {
    const entry = await entryWithRoom();
    const before = await publicOutput([entry.slug]);
    for (const step of steps) {
      const cell = await makeCell(entry.cell, step);
      await makeEvidence(entry.id, cell.id, { issuer: "Sozialamt" });
    }
    expect(difference(before, await publicOutput([entry.slug]))).toBe("");
  });

  test("that was checked by two people nothing public tells either", async () => {
    const entry = await entryWithRoom();
    const before = await publicOutput([entry.slug]);
    await makeConfirmedCell({ providerId: entry.id, ...entry.cell }, { status: "REFUSED" });
    expect(difference(before, await publicOutput([entry.slug]))).toBe("");
  });

  test("two providers tell the same: one refused, one withdrawn, one never asked", async () => {
    const outputs: string[] = [];
    for (const steps of [[], [...PENDING, { status: "REFUSED" }], [...PENDING, { status: "WITHDRAWN" }]] as Steps[]) {
      const entry = await entryWithRoom("Zwilling (Beispiel)");
      for (const step of steps) await makeCell(entry.cell, step);
      outputs.push(nameless(await publicOutput([entry.slug]), entry.slug));
      await clear();
    }
    const [absent = "", refused = "", withdrawn = ""] = outputs;
    expect(difference(absent, refused)).toBe("");
    expect(difference(refused, withdrawn)).toBe("");
  });

  test("this comparison sees a cell that is public", async () => {
    const entry = await entryWithRoom();
    const before = await publicOutput([entry.slug]);
    await makeCell(entry.cell, { status: "APPLIED", progressReleased: true });
    expect(difference(before, await publicOutput([entry.slug]))).toContain("APPLYING");
  });
});

/** The same text whatever the entry's address and ids are. */
function nameless(output: string, slug: string): string {
  const ids = new Map<string, string>();
  return output.replaceAll(slug, "slug").replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const known = ids.get(id) ?? `id-${ids.size}`;
    ids.set(id, known);
    return known;
  });
}

describe("a correction of a mere claim", () => {
  test("tells the same whether it proved to be refused, withdrawn or still under way", async () => {
    const outputs: string[] = [];
    for (const status of ["REFUSED", "WITHDRAWN", "NEGOTIATION"] as const) {
      const entry = await entryWithRoom("Zwilling (Beispiel)");
      const { id, version } = await makeCell(entry.cell);
      await makeEvidence(entry.id, id);
      const decision = { recognitionId: id, outcome: "CONFIRMED" as const, reason: "x" };
      const found = { status, on: "2026-03-01" };
      const first = await decideReview(contextOf(firstReviewer), { ...decision, version, found });
      await decideReview(contextOf(secondReviewer), { ...decision, version: first.version });
      outputs.push(nameless(await publicOutput([entry.slug]), entry.slug));
      await clear();
    }
    const [refused = "", withdrawn = "", open = ""] = outputs;
    expect(difference(refused, withdrawn)).toBe("");
    expect(difference(refused, open)).toBe("");
  });
});

describe("an end", () => {
  test.each([
    ["ended", { status: "ENDED", statusOn: "2026-02-01" }],
    ["revoked", { status: "REVOKED", statusOn: "2026-02-01", ground: "Kündigung" }],
    ["lapsed", { status: "GRANTED", validUntil: "2026-01-31" }],
  ] as const)("reads as without proof, whatever the reason: %s", async (_what, step) => {
    const entry = await entryWithRoom();
    const offer = await makeOffer((await makeSite(entry.id)).id);
    const cell = { offerId: offer.id, funderId: (await makeFunder("BA")).id };
    await makeCell(cell, { status: "GRANTED", validFrom: "2025-01-01" });
    await makeCell(cell, step);
    const answer = await getPublicEntry(later(), entry.slug);
    const shown = answer.kind === "found" ? answer.entry : null;
    expect(shown?.sites[1]?.offers[0]?.cells).toMatchObject([
      { badge: { state: "NO_PROOF", checked: false, day: "2026-02-01" }, evidence: null },
    ]);
    expect(shown?.history.filter(({ event }) => event.day === "2026-02-01")).toMatchObject([
      { event: { kind: "NO_PROOF" } },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/REVOKED|ENDED|LAPSED|Kündigung/);
  });
});

describe("what is private", () => {
  const CANARY = "Kanarienvogel";

  test("appears in nothing that public queries return", async () => {
    const provider = await makeProvider({ identifier: CANARY, confirmedOn: "2026-03-01", about: "Öffentlich" });
    const site = await makeSite(provider.id);
    const offer = await makeOffer(site.id, { area: "WORK" });
    const funder = await registerFunder(ctx, {
      key: "egh:kanarienvogel",
      kind: "EGH",
      name: "Träger",
      shortName: null,
      aliases: [CANARY],
      land: null,
      unverified: true,
    });
    const cell = await makeCell({ offerId: offer.id, funderId: funder.id }, { ground: CANARY });
    const proves = [{ recognitionId: cell.id, page: 1, what: CANARY }];
    await recordEvidence(ctx, {
      providerId: provider.id,
      kind: "SERVICE_AGREEMENT",
      issuer: "Träger",
      reference: CANARY,
      url: `https://example.org/${CANARY}`,
      proves,
    });
    await recordEvidence(ctx, { providerId: provider.id, kind: "SELF_DECLARATION", issuer: CANARY, proves });
    const decision = { recognitionId: cell.id, outcome: "CONFIRMED" as const, reason: CANARY };
    const first = await decideReview(contextOf(firstReviewer), { ...decision, version: cell.version });
    await decideReview(contextOf(secondReviewer), { ...decision, version: first.version });
    await changeVisibility(ctx, { ...provider, to: "PUBLISHED" });
    const output = await publicOutput([provider.slug]);

    for (const shown of ["Öffentlich", "SERVICE_AGREEMENT", "Träger"]) expect(output.includes(shown), shown).toBe(true);
    const hidden = [CANARY, CANARY.toLowerCase(), "-reviewer", "system:", provider.id, cell.id, funder.id];
    for (const secret of hidden) expect(output.includes(secret), secret).toBe(false);
    expect((await findProviders(later(), new URLSearchParams({ q: CANARY }))).result.providers).toBe(0);
  });

  test("is what the staff writes, types and files about a case", async () => {
    const entry = await entryWithRoom();
    const { id, version } = await makeCell(entry.cell);
    const evidence = await makeEvidence(entry.id, id, { kind: "SERVICE_AGREEMENT", issuer: "Sozialamt" });
    const signature = {
      outcome: "CONFIRMED" as const,
      reason: CANARY,
      checklist: { AREA: { answer: "YES" as const, page: 4711 } },
    };
    const first = await decideReview(contextOf(firstReviewer), { recognitionId: id, version, ...signature });
    const [back] = await returnReviews(contextOf(secondReviewer), {
      cells: [{ recognitionId: id, version: first.version }],
      reason: CANARY,
    });
    const again = await decideReview(contextOf(secondReviewer), {
      recognitionId: id,
      version: back?.version ?? 0,
      ...signature,
    });
    await decideReview(contextOf(firstReviewer), { recognitionId: id, version: again.version, ...signature });
    await writePrivately({ providerId: entry.id, recognitionId: id, evidenceId: evidence.id });
    const output = await publicOutput([entry.slug]);

    expect(output).toContain("Sozialamt");
    for (const secret of [CANARY, "4711", evidence.id, id]) expect(output.includes(secret), secret).toBe(false);
  });

  /** Rows of every table that only the staff reads. */
  async function writePrivately(ids: { providerId: string; recognitionId: string; evidenceId: string }) {
    const { providerId, recognitionId, evidenceId } = ids;
    const { id: personId } = await db.person.create({
      data: { name: CANARY, email: `${CANARY.toLowerCase()}@example.org` },
    });
    const { id: caseId } = await db.reviewCase.create({ data: { providerId, assigneeId: personId } });
    const mail = { subject: CANARY, text: CANARY, html: CANARY, recipient: "x@example.org", template: CANARY };
    const { id: mailId } = await db.outboxMail.create({ data: { ...mail, channel: "ENTRY", providerId } });
    const message = { caseId, kind: "QUERY" as const, body: CANARY, author: CANARY, at: new Date(), mailId };
    await db.caseMessage.create({ data: { ...message, cellIds: [recognitionId] } });
    await db.partiality.create({ data: { personId, providerId, declaredAt: new Date() } });
    await db.reviewDraft.create({ data: { personId, recognitionId, values: { reason: CANARY }, savedAt: new Date() } });
    await db.evidence.update({ where: { id: evidenceId }, data: { note: CANARY } });
    const bytes = Buffer.from(CANARY);
    const file = {
      name: CANARY,
      mediaType: "application/pdf",
      size: 1,
      sha256: CANARY,
      keyId: CANARY,
      addedBy: CANARY,
    };
    await db.evidenceFile.create({ data: { evidenceId, ...file, iv: bytes, tag: bytes, data: bytes } });
  }

  test("is the proof of a cell that nobody checked", async () => {
    const entry = await entryWithRoom();
    const cell = await makeCell(entry.cell);
    await makeEvidence(entry.id, cell.id, { issuer: CANARY });
    expect((await publicOutput([entry.slug])).includes(CANARY)).toBe(false);
  });
});
