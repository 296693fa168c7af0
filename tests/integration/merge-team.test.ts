import { beforeEach, expect, test } from "vitest";
import { mergeEntries } from "@/lib/directory/commands/merge-entries";
import type { SiteChoice } from "@/lib/directory/rules/merge";
import type { Context } from "@/lib/platform/context";
import { acceptEntryLink } from "@/lib/members/commands/accept-link";
import { submitClaim } from "@/lib/members/commands/claims";
import { grantClaim } from "@/lib/members/commands/decide-claim";
import { inviteProviders } from "@/lib/members/commands/outreach";
import { db } from "@/lib/platform/db";
import { approveProposal } from "@/lib/proposals/commands/approve-proposal";
import { refuseProposal } from "@/lib/proposals/commands/send-back";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { getProposalReview } from "@/lib/proposals/queries/review";
import type { ProposalDraft } from "@/lib/proposals/schema";
import { nowAs } from "@/tests/support/accounts";
import { contextOf, member, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";
import { auditOf } from "@/tests/support/traces";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
const lead: Context = { ...contextOf(staff(["LEAD"])), reason: "Doppelt angelegt" };
const scope = staffScope(["LEAD"]);
let keep: Entry;
let other: Entry;
let personId: string;
beforeEach(async () => {
  await db.person.deleteMany();
  [keep, other] = [await makeEntry(), await makeEntry()];
  ({ id: personId } = await db.person.create({ data: { name: "Anna (Beispiel)", email: "anna@example.org" } }));
  await db.membership.create({ data: { personId, providerId: other.provider.id, role: "OWNER" } });
});

async function propose(entry: Entry, draft: Partial<ProposalDraft>): Promise<string> {
  const { id } = await submitProposal(contextOf(member(entry.provider.id, "OWNER", personId)), {
    providerId: entry.provider.id,
    target: "SITE",
    targetId: entry.site.id,
    parentId: null,
    operation: "UPDATE",
    payload: { name: "Haus am Wall" },
    baseVersion: 1,
    ...draft,
  });
  return id ?? "";
}

async function merge(choice: SiteChoice) {
  const version = async (id: string) => (await db.provider.findUniqueOrThrow({ where: { id } })).version;
  return mergeEntries(lead, {
    keep: { id: keep.provider.id, version: await version(keep.provider.id) },
    other: { id: other.provider.id, version: await version(other.provider.id) },
    choices: { sites: new Map([[other.site.id, choice]]), cells: new Map([[other.cell.id, "kept"]]) },
    fillGaps: false,
  });
}

const stored = (id: string) => db.proposal.findUniqueOrThrow({ where: { id } });

test("what waits about a site that moves waits on, and can be taken over there", async () => {
  const id = await propose(other, {});
  const audit = await auditOf(() => merge({ kind: "move" }));
  expect(audit.map(({ action }) => action)).toEqual(expect.arrayContaining(["proposal.move", "membership.move"]));
  expect(await stored(id)).toMatchObject({ providerId: keep.provider.id, state: "SUBMITTED" });
  const { version, seen } = await getProposalReview(scope, id);
  await approveProposal(lead, { id, version, seen, parts: ["name"], funders: {}, note: null });
  expect(await db.site.findUnique({ where: { id: other.site.id } })).toMatchObject({ name: "Haus am Wall" });
});

test("of the same place it is about the place that stays, and of the provider about the one that stays", async () => {
  const site = await propose(other, {});
  const { version: baseVersion } = await db.provider.findUniqueOrThrow({ where: { id: other.provider.id } });
  const provider = {
    target: "PROVIDER",
    targetId: other.provider.id,
    payload: { shortName: "Ahorn" },
    baseVersion,
  } as const;
  const identity = await propose(other, provider);
  const offer = await propose(other, { target: "OFFER", targetId: other.offer.id, payload: { setting: "MIXED" } });
  const added = await propose(other, {
    target: "OFFER",
    targetId: null,
    parentId: other.site.id,
    operation: "CREATE",
    payload: { area: "WORK" },
    baseVersion: null,
  });
  await merge({ kind: "same", siteId: keep.site.id });
  const targets = await Promise.all([site, identity, offer, added].map(stored));
  expect(targets.map(({ targetId, parentId }) => targetId ?? parentId)).toEqual([
    keep.site.id,
    keep.provider.id,
    keep.offer.id,
    keep.site.id,
  ]);
  for (const id of [site, identity, offer, added]) expect((await getProposalReview(scope, id)).isGone).toBe(false);
});

test("what has no place left, or meets another proposal, is left to staff, who say why", async () => {
  await db.membership.create({ data: { personId, providerId: keep.provider.id, role: "OWNER" } });
  const first = await propose(keep, {});
  const second = await propose(other, { payload: { name: "Haus Süd" } });
  await merge({ kind: "same", siteId: keep.site.id });
  expect((await getProposalReview(scope, first)).isGone).toBe(false);
  const { version, isGone } = await getProposalReview(scope, second);
  expect(isGone).toBe(true);
  await refuseProposal(lead, { id: second, version, words: "Zu diesem Standort liegt schon ein Vorschlag vor." });
  expect(await db.outboxMail.findFirst({ where: { providerId: keep.provider.id } })).toMatchObject({
    recipient: "anna@example.org",
    providerId: keep.provider.id,
  });
});

test("the team goes along: as Leitung where there is none, else as Redaktion, and nobody twice", async () => {
  await db.sectionDraft.create({
    data: { personId, providerId: other.provider.id, section: "kontakt", values: { phone: "1" }, savedAt: new Date() },
  });
  await merge({ kind: "leave" });
  const seats = () => db.membership.findMany({ select: { providerId: true, role: true } });
  expect(await seats()).toEqual([{ providerId: keep.provider.id, role: "OWNER" }]);
  expect(await db.sectionDraft.findFirst()).toMatchObject({ providerId: keep.provider.id, section: "kontakt" });
  other = await makeEntry();
  const { id } = await db.person.create({ data: { name: "Bert (Beispiel)", email: "bert@example.org" } });
  for (const each of [id, personId])
    await db.membership.create({ data: { personId: each, providerId: other.provider.id, role: "OWNER" } });
  await merge({ kind: "leave" });
  expect((await seats()).map(({ role }) => role).toSorted()).toEqual(["MEMBER", "OWNER"]);
});

const slugOf = async ({ provider: { id } }: Entry) => (await db.provider.findUniqueOrThrow({ where: { id } })).slug;
const claim = async (entry: Entry, email: string) =>
  submitClaim(nowAs(visitor), { slug: await slugOf(entry), name: "Cem (Beispiel)", job: "Leitung", email });
const tokenTo = async (recipient: string) => {
  const mail = await db.outboxMail.findFirst({
    where: { recipient },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return /token=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
};

test("who says that the entry is theirs waits on, about the one that stays; of two claims one", async () => {
  for (const entry of [other, keep]) await claim(entry, "beide@example.net");
  await claim(other, "cem@example.net");
  await merge({ kind: "move" });
  const claims = await db.claim.findMany({ where: { state: "OPEN" } });
  expect(claims.map(({ providerId }) => providerId)).toEqual([keep.provider.id, keep.provider.id]);
  const { id, version } = claims.find(({ email }) => email === "cem@example.net") ?? { id: "", version: 0 };
  await grantClaim(nowAs(staff(["LEAD"])), { id, version, claimNote: null });
  const { personId: joined } = await acceptEntryLink(nowAs(visitor), {
    token: await tokenTo("cem@example.net"),
    name: "Cem (Beispiel)",
  });
  expect(await db.membership.findFirst({ where: { personId: joined } })).toMatchObject({
    providerId: keep.provider.id,
  });
});

test("a link that is on its way leads to no Leitung beside the one that is there", async () => {
  await db.membership.updateMany({ where: { personId }, data: { providerId: keep.provider.id } });
  await db.provider.update({ where: { id: other.provider.id }, data: { email: "info@example.net" } });
  await inviteProviders(nowAs(staff(["LEAD"])), { providerIds: [other.provider.id] });
  await merge({ kind: "move" });
  const token = await tokenTo("info@example.net");
  const { personId: joined } = await acceptEntryLink(nowAs(visitor), { token, name: "Dana (Beispiel)" });
  expect(await db.membership.findFirst({ where: { personId: joined } })).toMatchObject({
    providerId: keep.provider.id,
    role: "MEMBER",
  });
});
