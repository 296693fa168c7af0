import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { approveProposal } from "@/lib/proposals/commands/approve-proposal";
import { refuseProposal, returnProposal } from "@/lib/proposals/commands/send-back";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { withdrawProposal } from "@/lib/proposals/commands/withdraw-proposal";
import { getProposalReview } from "@/lib/proposals/queries/review";
import type { ProposalApproval, ProposalDraft } from "@/lib/proposals/schema";
import { editSite } from "@/lib/sites/commands";
import { contextOf, editor, member, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry, makeFunder, makeOffer } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
let entry: Entry;
let personId: string;
beforeEach(async () => {
  await query("DELETE FROM provider");
  await query("DELETE FROM person");
  await query("DELETE FROM outbox_mail");
  entry = await makeEntry({ provider: { email: "ahorn@example.org" } });
  ({ id: personId } = await db.person.create({
    data: { name: "Anna Muster (Beispiel)", email: "anna@example.org" },
  }));
  await db.membership.create({ data: { personId, providerId: entry.provider.id, role: "MEMBER" } });
});

const owner = () => contextOf(member(entry.provider.id, "MEMBER", personId));
const reviewer = contextOf(staff(["REVIEWER"]));
const scope = staffScope(["REVIEWER"]);

async function propose(rest: Partial<ProposalDraft> = {}): Promise<string> {
  const draft: ProposalDraft = {
    providerId: entry.provider.id,
    target: "SITE",
    targetId: entry.site.id,
    parentId: null,
    operation: "UPDATE",
    payload: { street: "Neue Gasse 2", postcode: "37073", city: "Göttingen", name: "Haus am Wall" },
    baseVersion: 1,
    ...rest,
  };
  const { id } = await submitProposal(owner(), draft);
  return id ?? "";
}

/** What the page would post: everything ticked unless told otherwise. */
async function form(id: string, rest: Partial<ProposalApproval> = {}): Promise<ProposalApproval> {
  const { version, seen, parts } = await getProposalReview(scope, id);
  return { id, version, seen, parts: parts.map(({ name }) => name), funders: {}, note: null, ...rest };
}
const approve = async (id: string, rest: Partial<ProposalApproval> = {}) =>
  approveProposal(reviewer, await form(id, rest));
const siteNow = () => db.site.findUniqueOrThrow({ where: { id: entry.site.id } });
const stored = (id: string) => db.proposal.findUniqueOrThrow({ where: { id } });
const mails = () => db.outboxMail.findMany({ orderBy: { createdAt: "asc" } });

describe("approval", () => {
  test("takes everything over through the same commands, says why, and writes to its author", async () => {
    const id = await propose();
    const audit = await auditOf(() => approve(id));
    expect(audit.map(({ action, actorKind }) => `${action} ${actorKind}`)).toEqual([
      "site.edit staff",
      "proposal.approved staff",
    ]);
    expect(await siteNow()).toMatchObject({ street: "Neue Gasse 2", city: "Göttingen", land: "NI", version: 2 });
    expect(await stored(id)).toMatchObject({ state: "APPROVED", version: 2 });
    expect(await db.entryVersion.findFirst({ orderBy: { number: "desc" } })).toMatchObject({
      reason: "Vorschlag des Anbieters",
      onBehalf: true,
    });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ recipient: "anna@example.org", channel: "ENTRY", providerId: entry.provider.id });
  });

  test("of a part needs words, keeps the rest as it was, and names both to the provider", async () => {
    const id = await propose();
    expect(await detailOf(() => approve(id, { parts: ["address"] }))).toBe("note");
    expect(await detailOf(() => approve(id, { parts: [] }))).toBe("parts");
    expect(await detailOf(() => approve(id, { parts: ["phone"] }))).toBe("parts");
    await approve(id, { parts: ["address"], note: "Den Namen führt schon ein anderer Standort." });
    expect(await siteNow()).toMatchObject({ street: "Neue Gasse 2", name: null });
    expect(await stored(id)).toMatchObject({
      state: "PARTLY_APPROVED",
      approved: ["street", "postcode", "city"],
      decision: "Den Namen führt schon ein anderer Standort.",
    });
    const [mail] = await mails();
    expect(mail?.text).toContain("Übernommen: Anschrift\nNicht übernommen: Name des Standorts");
    expect(mail?.text).toContain("Den Namen führt schon ein anderer Standort.");
    expect(mail?.text).toMatch(/antworten Sie bitte auf\s+diese E-Mail/);
  });

  test("sees what somebody changed meanwhile, and overwrites it only when that part is chosen", async () => {
    const id = await propose();
    const before = await form(id);
    await editSite(contextOf(editor), { id: entry.site.id, version: 1, patch: { name: "Haus West" } });
    expect(await detailOf(() => approveProposal(reviewer, before))).toBe("changed meanwhile");
    const { parts } = await getProposalReview(scope, id);
    expect(parts.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual(["address OPEN", "name CONFLICT"]);
    await approve(id, { parts: ["address"], note: "Der Name gilt seit gestern." });
    expect(await siteNow()).toMatchObject({ street: "Neue Gasse 2", name: "Haus West", version: 3 });
  });

  test("does not mind a light change that came between", async () => {
    const id = await propose();
    const before = await form(id);
    await editSite(owner(), { id: entry.site.id, version: 1, patch: { phone: "0561 4710-1" } });
    await approveProposal(reviewer, before);
    expect(await siteNow()).toMatchObject({ phone: "0561 4710-1", street: "Neue Gasse 2" });
  });

  test("has nothing to write where somebody did so already", async () => {
    const id = await propose({ payload: { name: "Haus am Wall" } });
    await editSite(contextOf(editor), { id: entry.site.id, version: 1, patch: { name: "Haus am Wall" } });
    await approve(id, { parts: ["name"] });
    expect(await siteNow()).toMatchObject({ version: 2 });
    expect(await stored(id)).toMatchObject({ state: "APPROVED", approved: ["name"] });
  });

  test("leaves nothing behind when the commands refuse", async () => {
    const id = await propose({ payload: { postcode: "00000", city: "Nirgendwo" } });
    const sent = await form(id);
    expect(await refusalOf(() => approveProposal(reviewer, sent))).toBe("invalid");
    expect(await stored(id)).toMatchObject({ state: "SUBMITTED", version: 1 });
    expect(await mails()).toEqual([]);
  });

  test("makes what is new and takes away what goes; with what was checked only for the Leitung", async () => {
    await approve(
      await propose({
        target: "OFFER",
        targetId: null,
        parentId: entry.site.id,
        operation: "CREATE",
        baseVersion: null,
        payload: { area: "WORK", setting: "MIXED" },
      }),
    );
    const work = await db.offer.findFirstOrThrow({ where: { area: "WORK" } });
    const { id: funderId } = await makeFunder("EGH");
    await makeConfirmedCell({ providerId: entry.provider.id, offerId: work.id, funderId });
    const gone = await propose({ target: "OFFER", targetId: work.id, operation: "REMOVE", payload: {} });
    expect((await getProposalReview(scope, gone)).needsLead).toBe(true);
    expect(await detailOf(() => approve(gone))).toBe("lead");
    await approveProposal(contextOf(staff(["LEAD"])), await form(gone));
    expect(await db.offer.count({ where: { area: "WORK" } })).toBe(0);
    expect((await getProposalReview(scope, gone)).state).toBe("APPROVED");
  });

  test("is impossible once the part is gone", async () => {
    const id = await propose();
    const sent = await form(id);
    await makeOffer((await db.site.create({ data: siteRow() })).id, { area: "WORK" });
    await query(`DELETE FROM site WHERE id = '${entry.site.id}'`);
    expect((await getProposalReview(scope, id)).isGone).toBe(true);
    expect(await detailOf(() => approveProposal(reviewer, sent))).toBe("gone");
    await refuseProposal(reviewer, { id, version: 1, words: "Den Standort gibt es nicht mehr." });
  });
});

const siteRow = () => ({
  providerId: entry.provider.id,
  postcode: "34117",
  city: "Kassel",
  county: "06611",
  land: "HE" as const,
  lat: 51.3,
  lon: 9.5,
  precision: "POSTCODE" as const,
  uncertaintyKm: 1,
});

describe("what confirmations rest on", () => {
  const confirmed = async () => {
    const { id: funderId } = await makeFunder("UV");
    return makeConfirmedCell({ providerId: entry.provider.id, offerId: entry.offer.id, funderId });
  };
  test.each<[string, Partial<ProposalDraft>, string]>([
    ["a new address", {}, "SUBMITTED"],
    ["the name of a site", { payload: { name: "Haus am Wall" } }, "CONFIRMED"],
    ["no longer in companies alone", offerChange({ setting: "MIXED" }), "SUBMITTED"],
    ["a part of the service", offerChange({ scope: "PARTIAL", partOf: "Nur Vormittage" }), "SUBMITTED"],
    ["another name of the Träger", providerChange({ name: "Lernort Buche (Beispiel)" }), "SUBMITTED"],
    ["another short name", providerChange({ shortName: "Buche" }), "CONFIRMED"],
  ])("%s: %#", async (_what, draft, expected) => {
    const { id } = await confirmed();
    const targets = { OFFER: entry.offer.id, PROVIDER: entry.provider.id } as Record<string, string>;
    const targetId = targets[draft.target ?? ""] ?? entry.site.id;
    const baseVersion = draft.target === "PROVIDER" ? entry.provider.version : 1;
    await approve(await propose({ ...draft, targetId, baseVersion }));
    const cell = await db.recognition.findUniqueOrThrow({ where: { id } });
    // The last confirmation stays public either way.
    expect(cell).toMatchObject({ reviewStatus: expected, reviewedOn: new Date("2026-03-12") });
  });
});

function offerChange(payload: Record<string, unknown>): Partial<ProposalDraft> {
  return { target: "OFFER", payload };
}
function providerChange(payload: Record<string, unknown>): Partial<ProposalDraft> {
  return { target: "PROVIDER", payload };
}

describe("who pays", () => {
  async function funding(payload: Record<string, unknown>) {
    const work = await db.offer.findFirst({ where: { area: "WORK" } });
    const targetId = work?.id ?? (await makeOffer(entry.site.id, { area: "WORK" })).id;
    return { targetId, id: await propose({ target: "FUNDING", targetId, payload }) };
  }
  const cellsOf = (offerId: string) => db.recognition.findMany({ where: { offerId }, orderBy: { funderKind: "asc" } });

  test("becomes claims that wait for their review; a body that nobody named, the reviewer chooses", async () => {
    const [egh, uv] = [await makeFunder("EGH"), await makeFunder("UV")];
    const { id, targetId } = await funding({
      EGH: { answer: "IN_PROCEDURE", funderId: egh.id, progressReleased: true },
      UV: { answer: "CONTRACT" },
      SER: { answer: "NO" },
    });
    await makeFunder("UV", "uv:other");
    expect(await detailOf(() => approve(id))).toBe("funder");
    expect(await detailOf(() => approve(id, { funders: { UV: egh.id } }))).toBe("funder");
    await approve(id, { funders: { UV: uv.id } });
    expect(await cellsOf(targetId)).toMatchObject([
      { funderId: uv.id, status: "GRANTED", reviewStatus: "SUBMITTED" },
      { funderId: egh.id, status: "APPLIED", progressReleased: true, reviewStatus: "SUBMITTED" },
    ]);
  });

  test("moves a procedure along its steps, and never ends a contract by itself", async () => {
    const egh = await makeFunder("EGH");
    const first = await funding({ EGH: { answer: "IN_PROCEDURE", funderId: egh.id } });
    await approve(first.id);
    await approve((await funding({ EGH: { answer: "CONTRACT", funderId: egh.id } })).id);
    expect(await cellsOf(first.targetId)).toMatchObject([{ status: "GRANTED", reviewStatus: "SUBMITTED" }]);
    const { id } = await funding({ EGH: { answer: "NO", funderId: egh.id } });
    expect((await getProposalReview(scope, id)).plans).toMatchObject([{ kind: "EGH", steps: null }]);
    expect(await detailOf(() => approve(id))).toBe("by_hand");
  });
});

describe("sending back and refusing", () => {
  test("change nothing of the entry, and tell the provider why", async () => {
    const id = await propose();
    await returnProposal(reviewer, { id, version: 1, words: "Bitte mit Hausnummer." });
    expect(await stored(id)).toMatchObject({ state: "RETURNED", decision: "Bitte mit Hausnummer." });
    await propose({ payload: { street: "Neue Gasse 2a" } });
    await refuseProposal(reviewer, { id, version: 3, words: "Dort ist ein anderer Träger." });
    expect(await stored(id)).toMatchObject({ state: "REFUSED", approved: [] });
    expect(await siteNow()).toMatchObject({ street: "Musterweg 1", version: 1 });
    const [back, no] = await mails();
    expect(back?.text).toContain("Bitte mit Hausnummer.");
    expect(no?.text).toMatch(/Dort ist ein anderer Träger\.[\s\S]*Ein Mensch hat das entschieden/);
  });
});

describe("refused is", () => {
  test("whoever does not decide: visitors, providers, Redaktion, readers, and the partial", async () => {
    const id = await propose();
    const sent = await form(id);
    const answer = { id, version: 1, words: "Nein" };
    const actors: [string, Actor][] = [
      ["visitor", visitor],
      ["its provider", member(entry.provider.id)],
      ["job", editor],
      ["Redaktion", staff(["CONTENT"])],
      ["reader", staff(["AUDITOR"])],
    ];
    for (const [who, actor] of actors) {
      const ctx = contextOf(actor);
      for (const work of [
        () => approveProposal(ctx, sent),
        () => returnProposal(ctx, answer),
        () => refuseProposal(ctx, answer),
      ]) {
        expect(await refusalOf(work), who).toBe("forbidden");
      }
    }
    const partial = await db.person.create({ data: { name: "Ben (Beispiel)", email: "ben@example.org" } });
    await db.partiality.create({
      data: { personId: partial.id, providerId: entry.provider.id, declaredAt: new Date() },
    });
    const biased = contextOf(staff(["LEAD", "REVIEWER"], partial.id));
    expect(await detailOf(() => approveProposal(biased, sent))).toBe("partial");
    expect(await detailOf(() => refuseProposal(biased, answer))).toBe("partial");
    expect((await getProposalReview(staffScope(["LEAD"], partial.id), id)).mayDecide).toBe(false);
    await expect(getProposalReview(staffScope(["CONTENT"]), id)).rejects.toThrow("forbidden");
  });

  const DECIDED = ["RETURNED", "APPROVED", "PARTLY_APPROVED", "REFUSED", "WITHDRAWN"] as const;
  test.each(DECIDED)("any decision about what is %s", async (state) => {
    const id = await propose();
    const sent = await form(id);
    if (state === "WITHDRAWN") await withdrawProposal(owner(), { id, version: 1 });
    else await query(`UPDATE proposal SET state = '${state}', decided_by = 'x', decided_at = now()`);
    const version = state === "WITHDRAWN" ? 2 : 1;
    expect(await detailOf(() => approveProposal(reviewer, { ...sent, version }))).toBe("decided");
    expect(await detailOf(() => returnProposal(reviewer, { id, version, words: "x" }))).toBe("decided");
    expect(await detailOf(() => refuseProposal(reviewer, { id, version, words: "x" }))).toBe("decided");
  });

  test("the slower of two who decide at the same time", async () => {
    const id = await propose();
    const sent = await form(id);
    const both = await Promise.allSettled([
      approveProposal(reviewer, sent),
      refuseProposal(contextOf(staff(["LEAD"])), { id, version: 1, words: "Nein" }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await mails()).toHaveLength(1);
  });
});
