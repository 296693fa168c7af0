import { beforeAll, describe, expect, test } from "vitest";
import { requestSignInMail, takeSignInMail } from "@/lib/accounts/commands/mail-sign-in";
import { listStaff } from "@/lib/accounts/queries/staff";
import { acceptEntryLink } from "@/lib/members/commands/accept-link";
import { submitClaim } from "@/lib/members/commands/claims";
import { grantClaim } from "@/lib/members/commands/decide-claim";
import {
  changeMemberRole,
  handOver,
  inviteColleague,
  removeMember,
  revokeColleague,
} from "@/lib/members/commands/team";
import { findEntryStep } from "@/lib/members/queries/entry-step";
import { getTeam } from "@/lib/members/queries/team";
import type { MembershipRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { findVisit, toActor } from "@/lib/platform/session";
import { makePerson, makeSession, nowAs } from "@/tests/support/accounts";
import { member, memberScope, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeProvider } from "@/tests/support/factories";
import { auditOf, refusalOf } from "@/tests/support/traces";

const nobody = nowAs(visitor);
const MINUTE = 60_000;
const DAY = 86_400_000;
const later = (ms: number) => ({ ...nobody, now: new Date(nobody.now.getTime() + ms) });
const lastMail = (recipient: string) =>
  db.outboxMail.findFirst({ where: { recipient }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
const tokenTo = async (email: string) => /token=([\w-]{43})/.exec((await lastMail(email))?.text ?? "")?.[1] ?? "";
const codeTo = async (email: string) =>
  /^ {4}(\d{3}) (\d{3})$/m
    .exec((await lastMail(email))?.text ?? "")
    ?.slice(1)
    .join("") ?? "";
const actionsOf = async (work: () => Promise<unknown>) => (await auditOf(work)).map(({ action }) => action);

/** Somebody who looks after an entry. */
async function makeMember(providerId: string, role: MembershipRole = "OWNER") {
  const person = await makePerson({ roles: [], secondFactor: false });
  await db.membership.create({ data: { personId: person.id, providerId, role } });
  return { ...person, ctx: nowAs(member(providerId, role, person.id)) };
}

let own = "";
let other = "";
beforeAll(async () => {
  own = (await makeProvider()).id;
  other = (await makeProvider()).id;
});

describe("a session of a member", () => {
  test("needs no second factor and knows the entries", async () => {
    const { id } = await makeMember(own);
    const { headers } = await makeSession(id, { secondFactorAt: null });
    const actor = toActor(await findVisit(headers, new Date()));
    expect(actor).toEqual({ kind: "member", personId: id, memberships: [{ providerId: own, role: "OWNER" }] });
  });

  test("is nobody's without an entry", async () => {
    const { id } = await makePerson({ roles: [], secondFactor: false });
    const { headers } = await makeSession(id, { secondFactorAt: null });
    expect(toActor(await findVisit(headers, new Date()))).toEqual({ kind: "visitor" });
  });

  test("does not stand in the list of staff accounts", async () => {
    const { id } = await makeMember(own);
    expect((await listStaff(staffScope(["LEAD"]))).map((person) => person.id)).not.toContain(id);
  });
});

describe("signing in by mail", () => {
  test("works once, by the link", async () => {
    const { id, email } = await makeMember(own);
    await requestSignInMail(nobody, { email, back: "/mein-eintrag/team" });
    const mail = await lastMail(email);
    expect(mail).toMatchObject({ channel: "ACCOUNT", template: "account.sign-in" });
    expect(mail?.text).toContain("weiter=%2Fmein-eintrag%2Fteam");
    const token = await tokenTo(email);
    expect(await takeSignInMail(nobody, { token })).toEqual({ personId: id });
    expect(await refusalOf(() => takeSignInMail(nobody, { token }))).toBe("not_found");
  });

  test("works once, by the code, for 15 minutes", async () => {
    const { id, email } = await makeMember(own);
    await requestSignInMail(nobody, { email, back: null });
    const code = await codeTo(email);
    expect(code).toMatch(/^\d{6}$/);
    expect(await refusalOf(() => takeSignInMail(later(16 * MINUTE), { email, code }))).toBe("not_found");
    expect(await takeSignInMail(nobody, { email, code })).toEqual({ personId: id });
    expect(await refusalOf(() => takeSignInMail(nobody, { email, code }))).toBe("not_found");
  });

  test("ends after five wrong codes, the link too", async () => {
    const { email } = await makeMember(own);
    await requestSignInMail(nobody, { email, back: null });
    const [code, token] = [await codeTo(email), await tokenTo(email)];
    const wrong = code === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries += 1)
      expect(await refusalOf(() => takeSignInMail(nobody, { email, code: wrong }))).toBe("not_found");
    expect(await refusalOf(() => takeSignInMail(nobody, { email, code }))).toBe("not_found");
    expect(await refusalOf(() => takeSignInMail(nobody, { token }))).toBe("not_found");
  });

  test("is never for staff: they get a hint without a link that signs in", async () => {
    const { email } = await makePerson();
    await requestSignInMail(nobody, { email, back: null });
    expect((await lastMail(email))?.text).not.toContain("token=");
    expect(await db.invitation.count({ where: { email, purpose: "SIGN_IN" } })).toBe(0);
  });

  test("stops working when somebody becomes staff meanwhile", async () => {
    const { id, email } = await makeMember(own);
    await requestSignInMail(nobody, { email, back: null });
    const token = await tokenTo(email);
    await db.person.update({ where: { id }, data: { roles: ["AUDITOR"] } });
    expect(await refusalOf(() => takeSignInMail(nobody, { token }))).toBe("not_found");
  });

  test.each(["an unknown address", "somebody disabled"])("sends nothing to %s", async (who) => {
    const { email } = await makePerson({ roles: [], secondFactor: false });
    await db.person.update({ where: { email }, data: { disabledAt: new Date() } });
    const asked = who === "somebody disabled" ? email : "niemand@example.org";
    await requestSignInMail(nobody, { email: asked, back: null });
    expect(await lastMail(asked)).toBeNull();
  });

  test("lets somebody without an entry to their account, to take their data or end it", async () => {
    const { email } = await makePerson({ roles: [], secondFactor: false });
    await requestSignInMail(nobody, { email, back: "/konto" });
    await takeSignInMail(nobody, { token: await tokenTo(email) });
  });
});

describe("the team", () => {
  test("takes a colleague in by a link that works once", async () => {
    const { ctx } = await makeMember(own);
    const email = "kollegin@example.org";
    expect(await actionsOf(() => inviteColleague(ctx, { providerId: own, email, role: "MEMBER" }))).toEqual([
      "invitation.create",
    ]);
    const token = await tokenTo(email);
    expect(await findEntryStep(token, nobody.now)).toMatchObject({ email, role: "MEMBER", isKnown: false });
    expect(await refusalOf(() => acceptEntryLink(nobody, { token }))).toBe("invalid");
    const { personId } = await acceptEntryLink(nobody, { token, name: "Kollegin (Beispiel)" });
    expect(await db.membership.findMany({ where: { personId } })).toMatchObject([{ providerId: own, role: "MEMBER" }]);
    expect(await refusalOf(() => acceptEntryLink(nobody, { token, name: "X" }))).toBe("not_found");
    expect(await refusalOf(() => inviteColleague(ctx, { providerId: own, email, role: "OWNER" }))).toBe("conflict");
  });

  test("never takes staff in", async () => {
    const { ctx } = await makeMember(own);
    const { email } = await makePerson();
    await inviteColleague(ctx, { providerId: own, email, role: "MEMBER" });
    const token = await tokenTo(email);
    expect(await refusalOf(() => acceptEntryLink(nobody, { token }))).toBe("conflict");
  });

  test("forgets a link that was taken back, and one that is over", async () => {
    const { ctx } = await makeMember(own);
    const email = "spaet@example.org";
    const { id } = await inviteColleague(ctx, { providerId: own, email, role: "MEMBER" });
    const token = await tokenTo(email);
    expect(await refusalOf(() => acceptEntryLink(later(15 * DAY), { token, name: "X" }))).toBe("not_found");
    await revokeColleague(ctx, { providerId: own, id });
    expect(await refusalOf(() => acceptEntryLink(nobody, { token, name: "X" }))).toBe("not_found");
  });

  test("keeps its last Leitung, alone and in a race", async () => {
    const { id: providerId } = await makeProvider();
    const one = await makeMember(providerId);
    const leave = (who: typeof one) => removeMember(who.ctx, { providerId, personId: who.id });
    expect(await refusalOf(() => leave(one))).toBe("conflict");
    const demote = { providerId, personId: one.id, role: "MEMBER" } as const;
    expect(await refusalOf(() => changeMemberRole(one.ctx, demote))).toBe("conflict");
    const two = await makeMember(providerId);
    const ends = await Promise.allSettled([leave(one), leave(two)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.membership.count({ where: { providerId, role: "OWNER" } })).toBe(1);
  });

  test("obeys nobody whose right ended a moment ago", async () => {
    const { id: providerId } = await makeProvider();
    const [one, two, three] = [
      await makeMember(providerId),
      await makeMember(providerId),
      await makeMember(providerId),
    ];
    const ref = { providerId, personId: three.id };
    await changeMemberRole(one.ctx, { providerId, personId: two.id, role: "MEMBER" });
    for (const act of [
      () => removeMember(two.ctx, ref),
      () => handOver(two.ctx, ref),
      () => changeMemberRole(two.ctx, { providerId, personId: two.id, role: "OWNER" }),
    ])
      expect(await refusalOf(act)).toBe("forbidden");
    expect(await db.membership.count({ where: { providerId } })).toBe(3);
  });

  test("lets nobody in again by a link that was on its way when they were removed", async () => {
    const { id: providerId } = await makeProvider();
    const [one, two] = [await makeMember(providerId), await makeMember(providerId, "MEMBER")];
    const { slug } = await db.provider.update({ where: { id: providerId }, data: { visibility: "PUBLISHED" } });
    await submitClaim(nobody, { slug, name: "Zwei (Beispiel)", job: "Leitung", email: two.email });
    const { id, version } = await db.claim.findFirstOrThrow({ where: { email: two.email } });
    await grantClaim(nowAs(staff(["LEAD"])), { id, version, claimNote: null });
    await removeMember(one.ctx, { providerId, personId: two.id });
    const token = await tokenTo(two.email);
    expect(await refusalOf(() => acceptEntryLink(nobody, { token }))).toBe("not_found");
  });

  test("is handed over in one step", async () => {
    const { id: providerId } = await makeProvider();
    const one = await makeMember(providerId);
    const two = await makeMember(providerId, "MEMBER");
    expect(await actionsOf(() => handOver(one.ctx, { providerId, personId: two.id }))).toEqual([
      "membership.hand_over",
      "membership.change_role",
    ]);
    const roles = await db.membership.findMany({ where: { providerId }, select: { personId: true, role: true } });
    expect(Object.fromEntries(roles.map(({ personId, role }) => [personId, role]))).toEqual({
      [one.id]: "MEMBER",
      [two.id]: "OWNER",
    });
  });

  test("is nobody else's business", async () => {
    const { id: victim } = await makeMember(own);
    const strangers = [
      (await makeMember(other)).ctx,
      (await makeMember(own, "MEMBER")).ctx,
      nowAs(staff(["LEAD"])),
      nobody,
    ];
    for (const ctx of strangers) {
      const ref = { providerId: own, personId: victim };
      expect(await refusalOf(() => removeMember(ctx, ref))).toBe("forbidden");
      expect(await refusalOf(() => changeMemberRole(ctx, { ...ref, role: "MEMBER" }))).toBe("forbidden");
      expect(await refusalOf(() => handOver(ctx, ref))).toBe("forbidden");
      const invitation = { providerId: own, email: "x@example.org", role: "OWNER" } as const;
      expect(await refusalOf(() => inviteColleague(ctx, invitation))).toBe("forbidden");
      expect(await refusalOf(() => revokeColleague(ctx, { providerId: own, id: victim }))).toBe("forbidden");
    }
  });

  test("does not reach over to another entry by its ids", async () => {
    const mine = await makeMember(other);
    const theirs = await makeMember(own);
    const ref = { providerId: other, personId: theirs.id };
    expect(await refusalOf(() => removeMember(mine.ctx, ref))).toBe("not_found");
    expect(await refusalOf(() => handOver(mine.ctx, ref))).toBe("not_found");
    const { id } = await inviteColleague(theirs.ctx, { providerId: own, email: "fremd@example.org", role: "MEMBER" });
    expect(await refusalOf(() => revokeColleague(mine.ctx, { providerId: other, id }))).toBe("not_found");
  });

  test("shows open invitations to the Leitung alone", async () => {
    const { id: providerId } = await makeProvider();
    const leader = await makeMember(providerId);
    const editor = await makeMember(providerId, "MEMBER");
    await inviteColleague(leader.ctx, { providerId, email: "offen@example.org", role: "MEMBER" });
    const seen = async (personId: string, role: MembershipRole) =>
      getTeam(memberScope(providerId, role, personId), nobody.now);
    expect(await seen(leader.id, "OWNER")).toMatchObject({
      isManager: true,
      invitations: [{ email: "offen@example.org" }],
    });
    expect(await seen(editor.id, "MEMBER")).toMatchObject({ isManager: false, invitations: [], members: [{}, {}] });
  });
});
