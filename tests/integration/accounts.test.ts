import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation, finishInvitation, resumeInvitation } from "@/lib/accounts/commands/accept-invitation";
import { addExamplePeople, makeExampleLinks, takeExampleLink } from "@/lib/accounts/commands/example-people";
import { requestPasswordReset, resetPassword } from "@/lib/accounts/commands/forgotten-password";
import { invitePerson, makeFirstLink, revokeInvitation } from "@/lib/accounts/commands/invite";
import {
  beginRenewal,
  changePassword,
  endSession,
  renameSelf,
  renewSecondFactor,
} from "@/lib/accounts/commands/own-account";
import { changeRoles, disablePerson, enablePerson, resetSecondFactor } from "@/lib/accounts/commands/people";
import { findInvitationStep } from "@/lib/accounts/queries/invitation";
import { EXAMPLE_PEOPLE } from "@/lib/accounts/rules/example-people";
import { listOwnSessions } from "@/lib/accounts/queries/own-account";
import { listOpenInvitations, listStaff } from "@/lib/accounts/queries/staff";
import type { Actor } from "@/lib/platform/actor";
import { countAttempt, forgetAttempts } from "@/lib/platform/attempts";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { isPasswordOf } from "@/lib/platform/password";
import { getSecondFactorSetup } from "@/lib/platform/second-factor";
import { findVisit } from "@/lib/platform/session";
import { appCode, makePerson, makeSession, nowAs, PASSWORD } from "@/tests/support/accounts";
import { staff, staffScope, visitor } from "@/tests/support/actors";
import { auditOf, refusalOf } from "@/tests/support/traces";

const NEW = "ein ganz neues Passwort";
const lead = nowAs(staff(["LEAD"]));
const job = nowAs({ kind: "system", job: "start" });
const nobody = nowAs(visitor);
const as = (personId: string): Context => nowAs(staff([], personId));
const later = (ctx: Context, ms: number): Context => ({ ...ctx, now: new Date(ctx.now.getTime() + ms) });
const DAY = 86_400_000;

const actionsOf = async (work: () => Promise<unknown>) => (await auditOf(work)).map(({ action }) => action);
const lastMail = () => db.outboxMail.findFirstOrThrow({ orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
const tokenIn = (text: string) => /token=([\w-]{43})/.exec(text)?.[1] ?? "";
const emailOf = (name: string) => `${name}-${Math.random().toString(36).slice(2)}@example.org`;

async function invited(roles: Parameters<typeof invitePerson>[1]["roles"] = ["REVIEWER"]) {
  const email = emailOf("neu");
  const { id } = await invitePerson(lead, { email, roles });
  return { id, email, token: tokenIn((await lastMail()).text) };
}

async function codeFor(personId: string, email: string) {
  const setup = await getSecondFactorSetup({ personId, email }, new Date());
  return appCode(setup?.address ?? "", new Date());
}

describe("an invitation", () => {
  test("is mailed with a link, and only its hash is kept", async () => {
    const { id, email, token } = await invited();
    const mail = await lastMail();
    expect(mail).toMatchObject({ channel: "ACCOUNT", recipient: email });
    expect(mail.html).toContain(`token=${token}`);
    const row = await db.invitation.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await listOpenInvitations(staffScope(["AUDITOR"]), new Date())).toContainEqual(
      expect.objectContaining({ id, email, roles: ["REVIEWER"] }),
    );
  });

  test("leads to an account with its roles once the app's code was right", async () => {
    const { token } = await invited(["CONTENT", "AUDITOR"]);
    const email = (await findInvitationStep(token, new Date()))?.email ?? "";
    const input = { token, name: "Neu (Beispiel)", email: "anders@example.org", newPassword: PASSWORD };
    let accepted = { personId: "", invitationId: "" };
    expect(await actionsOf(async () => (accepted = await acceptInvitation(nobody, input)))).toEqual([
      "invitation.accept",
      "person.create",
    ]);
    const code = await codeFor(accepted.personId, email);
    expect(await refusalOf(() => finishInvitation(nobody, { ...accepted, code: "000000" }))).toBe("invalid");
    expect(await actionsOf(() => finishInvitation(nobody, { ...accepted, code }))).toEqual([
      "invitation.use",
      "person.set_second_factor",
    ]);
    expect(await db.person.findUniqueOrThrow({ where: { id: accepted.personId } })).toMatchObject({
      email, // the invited address, whatever was posted
      roles: ["CONTENT", "AUDITOR"],
      twoFactorEnabled: true,
    });
    expect(await findInvitationStep(token, new Date())).toBeNull();
    expect(await refusalOf(() => resumeInvitation(nobody, { token, password: PASSWORD }))).toBe("not_found");
    expect(await refusalOf(() => finishInvitation(nobody, { ...accepted, code }))).toBe("not_found");
  });

  test("left half-way is resumed with the password, and with nothing else", async () => {
    const { token, email } = await invited();
    const input = { token, name: "Neu (Beispiel)", email, newPassword: PASSWORD };
    const { personId } = await acceptInvitation(nobody, input);
    expect(await findInvitationStep(token, new Date())).toEqual({ kind: "known", email });
    expect(await refusalOf(() => acceptInvitation(nobody, input))).toBe("conflict");
    expect(await refusalOf(() => resumeInvitation(nobody, { token, password: "falsch falsch" }))).toBe("invalid");
    expect(await resumeInvitation(nobody, { token, password: PASSWORD })).toMatchObject({ personId });
  });

  test("two people who open it at once make one account", async () => {
    const { token, email } = await invited();
    const input = { token, name: "Neu (Beispiel)", email, newPassword: PASSWORD };
    const results = await Promise.allSettled([acceptInvitation(nobody, input), acceptInvitation(nobody, input)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.person.count({ where: { email } })).toBe(1);
  });

  test("does not work when it is over, revoked, or made up", async () => {
    const { token, email, id } = await invited();
    const input = { token, name: "Neu (Beispiel)", email, newPassword: PASSWORD };
    expect(await refusalOf(() => acceptInvitation(later(nobody, 8 * DAY), input))).toBe("not_found");
    expect(await refusalOf(() => acceptInvitation(nobody, { ...input, token: "x".repeat(43) }))).toBe("not_found");
    expect(await actionsOf(() => revokeInvitation(lead, { id }))).toEqual(["invitation.revoke"]);
    expect(await refusalOf(() => acceptInvitation(nobody, input))).toBe("not_found");
    expect(await refusalOf(() => revokeInvitation(lead, { id }))).toBe("not_found");
  });

  test("is not sent to somebody known, nor without a role; a second one ends the first", async () => {
    const { email } = await makePerson();
    expect(await refusalOf(() => invitePerson(lead, { email, roles: ["LEAD"] }))).toBe("conflict");
    expect(await refusalOf(() => invitePerson(lead, { email: emailOf("neu"), roles: [] }))).toBe("invalid");
    const first = await invited();
    await invitePerson(lead, { email: first.email, roles: ["LEAD"] });
    expect(await findInvitationStep(first.token, new Date())).toBeNull();
  });
});

describe("the link of the machine", () => {
  test("makes the first account with an address of its own", async () => {
    const { address } = await makeFirstLink(job, { email: null, roles: ["LEAD"] });
    const token = tokenIn(address);
    expect(await findInvitationStep(token, new Date())).toEqual({ kind: "new", email: null });
    const email = emailOf("erste");
    const { personId } = await acceptInvitation(nobody, { token, name: "Erste", email, newPassword: PASSWORD });
    expect(await db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ email, roles: ["LEAD"] });
  });

  test("lets somebody locked out in again: roles added, second factor and sessions gone", async () => {
    const { id, email } = await makePerson({ roles: ["REVIEWER"] });
    await db.person.update({ where: { id }, data: { disabledAt: new Date() } });
    const { address } = await makeFirstLink(job, { email, roles: ["LEAD"] });
    expect(await db.person.findUniqueOrThrow({ where: { id } })).toMatchObject({
      roles: ["REVIEWER", "LEAD"],
      disabledAt: null,
      twoFactorEnabled: false,
    });
    expect(await findInvitationStep(tokenIn(address), new Date())).toEqual({ kind: "known", email });
  });

  test.each<[string, Actor]>([
    ["the Leitung", staff(["LEAD"])],
    ["a visitor", visitor],
  ])("is not made by %s", async (_who, actor) => {
    expect(await refusalOf(() => makeFirstLink(nowAs(actor), { email: null, roles: ["LEAD"] }))).toBe("forbidden");
  });
});

describe("somebody's account", () => {
  let person: Awaited<ReturnType<typeof makePerson>>;
  beforeEach(async () => {
    person = await makePerson();
  });
  const now = async () => db.person.findUniqueOrThrow({ where: { id: person.id } });

  test("gets other roles", async () => {
    const { id, version } = person;
    expect(await actionsOf(() => changeRoles(lead, { id, version, roles: ["LEAD", "LEAD"] }))).toEqual([
      "person.change_roles",
    ]);
    expect(await now()).toMatchObject({ roles: ["LEAD"], version: version + 1 });
    expect(await refusalOf(() => changeRoles(lead, { id, version, roles: [] }))).toBe("conflict");
    expect(await changeRoles(lead, { id, version: version + 1, roles: ["LEAD"] })).toMatchObject({ changed: false });
  });

  test("is disabled and opened again", async () => {
    const { id, version } = person;
    expect(await actionsOf(() => disablePerson(lead, { id, version }))).toEqual(["person.disable"]);
    expect((await now()).disabledAt).not.toBeNull();
    expect(await refusalOf(() => resetSecondFactor(lead, { id, version: version + 1 }))).toBe("conflict");
    expect(await actionsOf(() => enablePerson(lead, { id, version: version + 1 }))).toEqual(["person.enable"]);
    expect((await now()).disabledAt).toBeNull();
  });

  test("loses its second factor and gets a link that needs the password", async () => {
    const { id, version, email } = person;
    expect(await actionsOf(() => resetSecondFactor(lead, { id, version }))).toEqual(["person.reset_second_factor"]);
    expect((await now()).twoFactorEnabled).toBe(false);
    expect(await db.twoFactor.count({ where: { personId: id } })).toBe(0);
    const token = tokenIn((await lastMail()).text);
    const accepted = await resumeInvitation(nobody, { token, password: PASSWORD });
    await finishInvitation(nobody, { ...accepted, code: await codeFor(id, email) });
    expect((await now()).twoFactorEnabled).toBe(true);
  });

  test.each<[string, Actor]>([
    ["a visitor", visitor],
    ["Prüfung", staff(["REVIEWER"])],
    ["Redaktion", staff(["CONTENT"])],
    ["somebody who only reads", staff(["AUDITOR"])],
  ])("is not changed by %s", async (_who, actor) => {
    const ctx = nowAs(actor);
    const { id, version } = person;
    const tries = [
      () => changeRoles(ctx, { id, version, roles: ["LEAD"] }),
      () => disablePerson(ctx, { id, version }),
      () => enablePerson(ctx, { id, version }),
      () => resetSecondFactor(ctx, { id, version }),
      () => invitePerson(ctx, { email: emailOf("neu"), roles: ["LEAD"] }),
      () => revokeInvitation(ctx, { id }),
    ];
    for (const attempt of tries) expect(await refusalOf(attempt)).toBe("forbidden");
  });

  test("is listed for the Leitung and for reading, for nobody else", async () => {
    expect(await listStaff(staffScope(["AUDITOR"]))).toContainEqual(
      expect.objectContaining({ id: person.id, hasSecondFactor: true, isDisabled: false }),
    );
    await expect(listStaff(staffScope(["REVIEWER"]))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the last Leitung", () => {
  test("cannot go, and of two who remove each other at once one stays", async () => {
    await db.person.updateMany({ data: { roles: [] } });
    const one = await makePerson({ roles: ["LEAD"] });
    expect(await refusalOf(() => changeRoles(lead, { ...one, roles: ["REVIEWER"] }))).toBe("conflict");
    expect(await refusalOf(() => disablePerson(lead, one))).toBe("conflict");
    const two = await makePerson({ roles: ["LEAD"] });
    const results = await Promise.allSettled([disablePerson(as2(one), two), disablePerson(as2(two), one)]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.person.count({ where: { roles: { has: "LEAD" }, disabledAt: null } })).toBe(1);
  });
  const as2 = ({ id }: { id: string }) => nowAs(staff(["LEAD"], id));
});

describe("one's own account", () => {
  test("changes name and password; a wrong password changes nothing", async () => {
    const { id } = await makePerson();
    expect(await actionsOf(() => renameSelf(as(id), { personId: id, name: "Anders" }))).toEqual(["person.rename"]);
    const wrong = { personId: id, password: "falsch falsch", newPassword: NEW };
    expect(await refusalOf(() => changePassword(as(id), wrong))).toBe("invalid");
    expect(await actionsOf(() => changePassword(as(id), { ...wrong, password: PASSWORD }))).toEqual([
      "person.change_password",
    ]);
    expect([await isPasswordOf(id, PASSWORD), await isPasswordOf(id, NEW)]).toEqual([false, true]);
  });

  test("renews the second factor: the old one counts until the new one is proved", async () => {
    const { id, email } = await makePerson();
    const before = await db.twoFactor.findFirstOrThrow({ where: { personId: id } });
    const { id: sessionId } = await makeSession(id);
    const other = await makeSession(id);
    await beginRenewal(as(id), { personId: id, password: PASSWORD, codesOnly: false });
    expect(await refusalOf(() => renewSecondFactor(as(id), { personId: id, sessionId, code: "000000" }))).toBe(
      "invalid",
    );
    expect(await refusalOf(() => renewSecondFactor(as(id), { personId: id, sessionId, code: null }))).toBe("invalid");
    expect(await db.twoFactor.findFirstOrThrow({ where: { personId: id } })).toEqual(before);
    const code = await codeFor(id, email);
    await renewSecondFactor(as(id), { personId: id, sessionId, code });
    expect((await db.twoFactor.findFirstOrThrow({ where: { personId: id } })).secret).not.toBe(before.secret);
    expect(await findVisit(other.headers, new Date())).toBeNull();
  });

  test("renews the recovery codes and keeps the app", async () => {
    const { id } = await makePerson();
    const before = await db.twoFactor.findFirstOrThrow({ where: { personId: id } });
    await beginRenewal(as(id), { personId: id, password: PASSWORD, codesOnly: true });
    await renewSecondFactor(as(id), { personId: id, sessionId: id, code: null });
    const after = await db.twoFactor.findFirstOrThrow({ where: { personId: id } });
    expect(after.secret).toBe(before.secret);
    expect(after.backupCodes).not.toBe(before.backupCodes);
  });

  test("lists its sessions and ends one, never somebody else's", async () => {
    const [one, two] = [await makePerson(), await makePerson()];
    const [here, there, foreign] = [await makeSession(one.id), await makeSession(one.id), await makeSession(two.id)];
    const visit = await findVisit(here.headers, new Date());
    expect(visit && (await listOwnSessions(visit, new Date())).map(({ id, isThis }) => [id, isThis])).toEqual(
      expect.arrayContaining([
        [here.id, true],
        [there.id, false],
      ]),
    );
    expect(await refusalOf(() => endSession(as(one.id), { personId: one.id, id: foreign.id }))).toBe("not_found");
    expect(await refusalOf(() => endSession(as(one.id), { personId: two.id, id: foreign.id }))).toBe("forbidden");
    await endSession(as(one.id), { personId: one.id, id: there.id });
    expect(await findVisit(there.headers, new Date())).toBeNull();
  });
});

describe("a forgotten password", () => {
  test("is set anew by the mail's link or by its code, once", async () => {
    const { id, email } = await makePerson();
    for (const by of ["link", "code"]) {
      await requestPasswordReset(nobody, { email });
      const { text } = await lastMail();
      const token = tokenIn(text);
      const code = (/\d{3} \d{3}/.exec(text)?.[0] ?? "").replace(" ", "");
      const proof = by === "link" ? { token } : { email, code };
      expect(await refusalOf(() => resetPassword(later(nobody, DAY), { proof, newPassword: NEW }))).toBe("not_found");
      await resetPassword(nobody, { proof, newPassword: `${NEW} ${by}` });
      expect(await isPasswordOf(id, `${NEW} ${by}`)).toBe(true);
      for (const used of [{ token }, { email, code }])
        expect(await refusalOf(() => resetPassword(nobody, { proof: used, newPassword: NEW }))).toBe("not_found");
    }
    expect(await db.twoFactor.count({ where: { personId: id } })).toBe(1);
  });

  test.each([
    ["nobody", () => Promise.resolve(emailOf("niemand"))],
    [
      "somebody disabled",
      async () => {
        const { id, email } = await makePerson();
        await db.person.update({ where: { id }, data: { disabledAt: new Date() } });
        return email;
      },
    ],
  ])("sends no mail to %s, and does not say so", async (_whom, address) => {
    const email = await address();
    const mails = await db.outboxMail.count();
    await requestPasswordReset(nobody, { email });
    expect(await db.outboxMail.count()).toBe(mails);
  });
});

describe("example people", () => {
  test("are made once, and sign in by a link that counts once, on this machine only", async () => {
    await addExamplePeople(job);
    await addExamplePeople(job);
    expect(await db.person.count({ where: { isExample: true } })).toBe(EXAMPLE_PEOPLE.length);
    const [link] = await makeExampleLinks(job);
    const token = tokenIn(link?.path ?? "");
    const { personId } = await takeExampleLink(nobody, { token });
    expect(await db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ isExample: true });
    expect(await refusalOf(() => takeExampleLink(nobody, { token }))).toBe("not_found");
    const [other] = await makeExampleLinks(job);
    const open = { token: tokenIn(other?.path ?? "") };
    expect(await refusalOf(() => takeExampleLink(later(nobody, 2 * DAY), open))).toBe("not_found");
    expect(await findInvitationStep(open.token, new Date())).toBeNull();
  });

  test("are the only ones such a link signs in", async () => {
    const { id } = await makePerson({ roles: ["LEAD"] });
    await addExamplePeople(job);
    const [link] = await makeExampleLinks(job);
    const token = tokenIn(link?.path ?? "");
    await db.invitation.updateMany({ where: { purpose: "EXAMPLE", usedAt: null }, data: { personId: id } });
    expect(await refusalOf(() => takeExampleLink(nobody, { token }))).toBe("not_found");
    expect(await refusalOf(() => addExamplePeople(lead))).toBe("forbidden");
    expect(await refusalOf(() => makeExampleLinks(lead))).toBe("forbidden");
  });
});

describe("attempts", () => {
  const now = new Date();
  test("are refused past their number, even many at once, until the window is over", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 15 }, () => countAttempt("sign-in:account", "a", now)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    await expect(countAttempt("sign-in:account", "a", now)).rejects.toMatchObject({ code: "rate_limited" });
    await countAttempt("sign-in:account", "b", now);
    await countAttempt("sign-in:account", "a", new Date(now.getTime() + 15 * 60_000));
  });

  test("are forgotten after a success, and stored without the address", async () => {
    await countAttempt("reset:account", "c@example.org", now);
    expect(JSON.stringify(await db.rateLimit.findMany({ select: { key: true } }))).not.toContain("c@example.org");
    for (let i = 0; i < 2; i += 1) await countAttempt("reset:account", "c@example.org", now);
    await forgetAttempts("reset:account", "c@example.org", now);
    await countAttempt("reset:account", "c@example.org", now);
  });
});
