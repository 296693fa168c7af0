import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { withdrawProposal } from "@/lib/proposals/commands/withdraw-proposal";
import { listOwnProposals, openProposalOf } from "@/lib/proposals/queries/own-proposals";
import type { ProposalDraft } from "@/lib/proposals/schema";
import { contextOf, editor, member, memberScope, staff, visitor } from "@/tests/support/actors";
import { makeEntry, makeFunder, makeOffer, makeSite } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
let entry: Entry, other: Entry;
beforeEach(async () => {
  await query("DELETE FROM provider");
  entry = await makeEntry();
  other = await makeEntry();
});

const owner = () => contextOf(member(entry.provider.id));
const moved = (rest: Partial<ProposalDraft> = {}): ProposalDraft => ({
  providerId: entry.provider.id,
  target: "SITE",
  targetId: entry.site.id,
  parentId: null,
  operation: "UPDATE",
  payload: { street: "Neue Gasse 2", postcode: "34117", city: "Kassel" },
  baseVersion: 1,
  ...rest,
});
const stored = (id: string | null) => db.proposal.findUniqueOrThrow({ where: { id: id ?? "" } });

describe("a proposal", () => {
  test("keeps what differs beside what was approved; the entry stays as it is", async () => {
    const { id } = await submitProposal(owner(), moved());
    expect(await stored(id)).toMatchObject({
      state: "SUBMITTED",
      payload: { street: "Neue Gasse 2" },
      base: { street: "Musterweg 1" },
      baseVersion: 1,
      version: 1,
    });
    expect(await db.site.findUniqueOrThrow({ where: { id: entry.site.id } })).toMatchObject({
      street: "Musterweg 1",
      version: 1,
    });
  });

  test("leaves an audit entry with ids alone", async () => {
    const [audit, ...rest] = await auditOf(() => submitProposal(owner(), moved()));
    expect(rest).toEqual([]);
    expect(audit).toMatchObject({ action: "proposal.submit", entity: "proposal", version: 1, actorKind: "member" });
  });

  test("about the same is a new version of the open one, also after it was sent back", async () => {
    const { id } = await submitProposal(owner(), moved());
    await query(
      `UPDATE proposal SET state = 'RETURNED', decided_by = 'x', decided_at = now(), decision = 'Hausnummer?'`,
    );
    const again = await submitProposal(owner(), moved({ payload: { street: "Neue Gasse 2a" } }));
    expect(again).toEqual({ id, version: 2, changed: true });
    expect(await stored(id)).toMatchObject({
      state: "SUBMITTED",
      payload: { street: "Neue Gasse 2a" },
      decidedAt: null,
      decision: "Hausnummer?",
    });
  });

  test("that says nothing new is none, and takes an open one back", async () => {
    const same = moved({ payload: { street: "Musterweg 1" } });
    expect(await submitProposal(owner(), same)).toEqual({ id: null, version: 0, changed: false });
    const { id } = await submitProposal(owner(), moved());
    expect(await submitProposal(owner(), same)).toEqual({ id: null, version: 2, changed: true });
    expect((await stored(id)).state).toBe("WITHDRAWN");
  });

  test("of something new stands beside others; of the same area at the same site it is one", async () => {
    const site = (city: string) =>
      moved({ targetId: null, operation: "CREATE", baseVersion: null, payload: { postcode: "37073", city } });
    await submitProposal(owner(), site("Göttingen"));
    const { id } = await submitProposal(owner(), site("Northeim"));
    await submitProposal(owner(), { ...site("Einbeck"), replaces: id });
    const offer = moved({
      target: "OFFER",
      targetId: null,
      parentId: entry.site.id,
      operation: "CREATE",
      baseVersion: null,
      payload: { area: "WORK" },
    });
    await submitProposal(owner(), offer);
    await submitProposal(owner(), { ...offer, payload: { area: "WORK", setting: "MIXED" } });
    const own = await listOwnProposals(memberScope(entry.provider.id));
    expect(own.map(({ target, subject }) => `${target} ${subject.city}`).toSorted()).toEqual([
      "OFFER Kassel",
      "SITE Einbeck",
      "SITE Göttingen",
    ]);
  });

  test("to remove a part keeps what it was", async () => {
    const { id } = await submitProposal(owner(), moved({ operation: "REMOVE", payload: {} }));
    expect(await stored(id)).toMatchObject({ operation: "REMOVE", payload: {}, base: { city: "Kassel" } });
  });

  test("about who pays names a kind, an answer and perhaps the body", async () => {
    const work = await makeOffer(entry.site.id, { area: "WORK" });
    const egh = await makeFunder("EGH");
    const funding = (payload: object) =>
      submitProposal(owner(), moved({ target: "FUNDING", targetId: work.id, payload: payload as never }));
    const { id } = await funding({ EGH: { answer: "IN_PROCEDURE", funderId: egh.id } });
    expect(await stored(id)).toMatchObject({
      payload: { EGH: { answer: "IN_PROCEDURE", funderId: egh.id, progressReleased: false } },
      base: { EGH: null },
    });
    for (const [what, payload] of Object.entries({
      "not for this area": { BA: { answer: "CONTRACT" } },
      "no procedure on this path": { UV: { answer: "IN_PROCEDURE" } },
      "a body of another kind": { UV: { answer: "CONTRACT", funderId: egh.id } },
      "no answer at all": { EGH: { answer: "MAYBE" } },
    })) {
      expect(await refusalOf(() => funding(payload)), what).toBe("invalid");
    }
  });
});

describe("refused is", () => {
  test("whoever does not keep this entry right", async () => {
    const actors: [string, Actor][] = [
      ["visitor", visitor],
      ["job", editor],
      ["staff", staff(["LEAD", "REVIEWER", "CONTENT"])],
      ["another provider", member(other.provider.id)],
    ];
    for (const [who, actor] of actors) {
      expect(await refusalOf(() => submitProposal(contextOf(actor), moved())), who).toBe("forbidden");
    }
    expect(await detailOf(() => submitProposal(contextOf(member(entry.provider.id, "MEMBER")), moved()))).toBe(
      "accepted",
    );
  });

  test("a target of somebody else, as if it were not there", async () => {
    const foreign: Partial<ProposalDraft>[] = [
      { targetId: other.site.id },
      { target: "PROVIDER", targetId: other.provider.id, payload: { name: "Anders" } },
      { target: "OFFER", targetId: other.offer.id, payload: { setting: "MIXED" } },
      { target: "FUNDING", targetId: other.offer.id, payload: { BA: { answer: "CONTRACT" } } },
      {
        target: "OFFER",
        operation: "CREATE",
        targetId: null,
        parentId: other.site.id,
        baseVersion: null,
        payload: { area: "WORK" },
      },
    ];
    for (const part of foreign) {
      expect(await refusalOf(() => submitProposal(owner(), moved(part))), JSON.stringify(part)).toBe("not_found");
    }
    expect(await openProposalOf(memberScope(other.provider.id), "SITE", entry.site.id)).toBeNull();
  });

  test("a version that its author has not seen, and fields that are no part of it", async () => {
    expect(await detailOf(() => submitProposal(owner(), moved({ baseVersion: 7 })))).toBe("changed meanwhile");
    expect(await refusalOf(() => submitProposal(owner(), moved({ payload: { postcode: "x" } })))).toBe("invalid");
    const light = await submitProposal(owner(), moved({ payload: { phone: "0561 4710-0" } }));
    expect(light).toEqual({ id: null, version: 0, changed: false });
  });
});

describe("taking back", () => {
  test("ends what is open, once, and only one's own", async () => {
    const { id, version } = await submitProposal(owner(), moved());
    const what = { id: id ?? "", version };
    const stranger = contextOf(member(other.provider.id));
    expect(await refusalOf(() => withdrawProposal(stranger, what))).toBe("not_found");
    expect(await refusalOf(() => withdrawProposal(contextOf(staff(["LEAD"])), what))).toBe("forbidden");
    expect(await refusalOf(() => withdrawProposal(owner(), { ...what, version: 9 }))).toBe("conflict");
    expect(await withdrawProposal(owner(), what)).toMatchObject({ version: 2 });
    expect(await refusalOf(() => withdrawProposal(owner(), { ...what, version: 2 }))).toBe("conflict");
    expect(await openProposalOf(memberScope(entry.provider.id), "SITE", entry.site.id)).toBeNull();
  });
});

test("two at the same time about the same row leave one open", async () => {
  await makeSite(entry.provider.id);
  const results = await Promise.allSettled([submitProposal(owner(), moved()), submitProposal(owner(), moved())]);
  expect(results.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  expect(await db.proposal.count({ where: { state: "SUBMITTED", targetId: entry.site.id } })).toBe(1);
});
