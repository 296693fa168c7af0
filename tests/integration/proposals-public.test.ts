import { beforeEach, describe, expect, test } from "vitest";
import { getPublicEntry, getDirectory } from "@/lib/directory/queries/directory";
import { listWork } from "@/lib/cases/queries/work-list";
import { EMPTY_WORK_QUERY } from "@/lib/cases/rules/work-query";
import { db } from "@/lib/platform/db";
import { refuseProposal, returnProposal } from "@/lib/proposals/commands/send-back";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { listWaiting } from "@/lib/proposals/queries/waiting";
import type { ProposalDraft } from "@/lib/proposals/schema";
import { contextOf, member, staff, staffScope } from "@/tests/support/actors";
import { makeEntry, makeFunder, makeOffer } from "@/tests/support/factories";
import { difference, later, publicOutput } from "@/tests/support/public-output";
import { query } from "@/tests/support/raw-sql";

const CANARY = "Kanarienvogel";
const reviewer = contextOf(staff(["REVIEWER"]));

let entry: Awaited<ReturnType<typeof makeEntry>>;
beforeEach(async () => {
  await query("DELETE FROM provider");
  await query("UPDATE directory_revision SET revision = revision + 1");
  entry = await makeEntry();
});

const propose = (rest: Partial<ProposalDraft>) =>
  submitProposal(contextOf(member(entry.provider.id)), {
    providerId: entry.provider.id,
    target: "SITE",
    targetId: entry.site.id,
    parentId: null,
    operation: "UPDATE",
    payload: {},
    baseVersion: 1,
    ...rest,
  });
async function shownAddress() {
  const answer = await getPublicEntry(later(), entry.provider.slug);
  return answer.kind === "found" ? answer.entry.sites[0]?.proposedAddress : undefined;
}

describe("the public sees of a proposal", () => {
  test("a new address as it would be, until it is decided", async () => {
    expect(await shownAddress()).toBeNull();
    const { id, version } = await propose({ payload: { street: "Neue Gasse 2", name: CANARY } });
    const address = { street: "Neue Gasse 2", postcode: "34117", city: "Kassel", district: null };
    expect(await shownAddress()).toEqual(address);
    await returnProposal(reviewer, { id: id ?? "", version, words: CANARY });
    expect(await shownAddress()).toBeNull();
    const again = await propose({ payload: { street: "Neue Gasse 2" } });
    expect(await shownAddress()).toEqual(address);
    await refuseProposal(reviewer, { id: id ?? "", version: again.version, words: CANARY });
    expect(await shownAddress()).toBeNull();
  });

  test("the address nowhere in the search", async () => {
    await propose({ payload: { street: CANARY } });
    const { index } = await getDirectory(later());
    expect(JSON.stringify(index)).not.toContain(CANARY);
    expect(await shownAddress()).toMatchObject({ street: CANARY });
  });

  test("nothing else, byte for byte", async () => {
    const work = await makeOffer(entry.site.id, { area: "WORK" });
    const egh = await makeFunder("EGH");
    const before = await publicOutput([entry.provider.slug]);
    await propose({ payload: { name: CANARY, kind: "betrieb" } });
    await propose({
      target: "PROVIDER",
      targetId: entry.provider.id,
      baseVersion: entry.provider.version,
      payload: { name: CANARY, runsWorkshop: true },
    });
    await propose({ target: "OFFER", targetId: entry.offer.id, payload: { partOf: CANARY, scope: "PARTIAL" } });
    await propose({
      target: "FUNDING",
      targetId: work.id,
      payload: { EGH: { answer: "CONTRACT", funderId: egh.id, progressReleased: true } },
    });
    const created = { targetId: null, operation: "CREATE", baseVersion: null } as const;
    await propose({ ...created, payload: { street: CANARY, postcode: "34119", city: "Kassel" } });
    await propose({
      ...created,
      target: "OFFER",
      parentId: entry.site.id,
      payload: { area: "ENTRY", partOf: CANARY },
    });
    const removed = await propose({ target: "OFFER", targetId: work.id, operation: "REMOVE", payload: {} });
    await refuseProposal(reviewer, { id: removed.id ?? "", version: removed.version, words: CANARY });
    expect(await db.proposal.count()).toBe(7);
    expect(difference(before, await publicOutput([entry.provider.slug]))).toBe("");
  });
});

test("the work list and the list of proposals name what waits, and what is decided no more", async () => {
  const scope = staffScope(["REVIEWER"]);
  const kinds = async () =>
    (await listWork(scope, EMPTY_WORK_QUERY, new Date("2026-03-12T12:00:00Z"))).lines.map(({ kind }) => kind);
  expect(await kinds()).toEqual([]);
  const { id, version } = await propose({ payload: { street: "Neue Gasse 2" } });
  expect(await kinds()).toEqual(["PROPOSAL"]);
  expect(await listWaiting(scope, entry.provider.id)).toMatchObject({
    total: 1,
    items: [{ id, target: "SITE", subject: { city: "Kassel" }, day: "2026-03-12", isPartial: false }],
  });
  await refuseProposal(reviewer, { id: id ?? "", version, words: "Nein" });
  expect(await kinds()).toEqual([]);
  expect((await listWaiting(scope, null)).total).toBe(0);
  await expect(listWaiting(staffScope(["CONTENT"]), null)).rejects.toThrow("forbidden");
});
