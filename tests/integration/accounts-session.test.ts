import { describe, expect, test } from "vitest";
import { changePassword } from "@/lib/accounts/commands/own-account";
import { changeRoles, disablePerson } from "@/lib/accounts/commands/people";
import { db } from "@/lib/platform/db";
import {
  closeSession,
  findChallenged,
  findVisit,
  openSession,
  signInByCode,
  signInByPassword,
  toActor,
} from "@/lib/platform/session";
import { appCode, cookies, makePerson, makeSession, nowAs, PASSWORD } from "@/tests/support/accounts";
import { staff } from "@/tests/support/actors";

const HOUR = 3_600_000;
const fromNow = (ms: number) => new Date(Date.now() + ms);
const sessionsOf = (personId: string) => db.session.findMany({ where: { personId } });
const actorFor = async (headers: Headers) => toActor(await findVisit(headers, new Date()));
const visitor = { kind: "visitor" };

describe("a session", () => {
  test("makes its person a staff actor with the roles of now", async () => {
    const { id } = await makePerson({ roles: ["LEAD", "REVIEWER"] });
    const { headers } = await makeSession(id);
    expect(await actorFor(headers)).toEqual({ kind: "staff", personId: id, roles: ["REVIEWER", "LEAD"] });
    await db.person.update({ where: { id }, data: { roles: ["AUDITOR"] } });
    expect(await actorFor(headers)).toEqual({ kind: "staff", personId: id, roles: ["AUDITOR"] });
  });

  test.each([
    ["no second factor was shown", { secondFactorAt: null }],
    ["nobody used it for an hour", { expiresAt: fromNow(-1_000) }],
  ])("opens nothing when %s", async (_when, fields) => {
    const { id } = await makePerson();
    expect(await actorFor((await makeSession(id, fields)).headers)).toEqual(visitor);
  });

  test("opens nothing for somebody without a role, or disabled", async () => {
    const { id } = await makePerson({ roles: [] });
    const { headers } = await makeSession(id);
    expect(await actorFor(headers)).toEqual(visitor);
    await db.person.update({ where: { id }, data: { roles: ["LEAD"], disabledAt: new Date() } });
    expect(await findVisit(headers, new Date())).toBeNull();
  });

  test("counts only with the server's own signature", async () => {
    const { id } = await makePerson();
    const { headers } = await makeSession(id);
    const forged = new Headers({ cookie: (headers.get("cookie") ?? "").replace(/\.[^.]{12}/, ".AAAAAAAAAAAA") });
    expect(await findVisit(forged, new Date())).toBeNull();
    expect(await findVisit(cookies({ session_token: "unknown" }), new Date())).toBeNull();
  });

  test.each([
    ["lives on for an hour with each use", { startedAt: 0, expiresAt: HOUR / 2 }, HOUR],
    ["is not written twice within a minute", { startedAt: 0, expiresAt: HOUR - 30_000 }, HOUR - 30_000],
    ["ends after twelve hours, however busy", { startedAt: -11.5 * HOUR, expiresAt: 60_000 }, HOUR / 2],
  ])("%s", async (_what, { startedAt, expiresAt: end }, expected) => {
    const { id } = await makePerson();
    const session = await makeSession(id, { createdAt: fromNow(startedAt), expiresAt: fromNow(end) });
    await findVisit(session.headers, new Date());
    const { expiresAt } = await db.session.findUniqueOrThrow({ where: { id: session.id } });
    expect(Math.abs(expiresAt.getTime() - Date.now() - expected)).toBeLessThan(5_000);
  });

  test("knows the network, not the address, and ends where it is signed out", async () => {
    const { id } = await makePerson();
    await openSession(cookies({}), { personId: id, secondFactorAt: new Date(), invitationId: null });
    const [session] = await sessionsOf(id);
    expect(session).toMatchObject({ ipAddress: "203.0.113", userAgent: "Firefox/140.0 Linux" });
    expect(session && session.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(HOUR);
    await closeSession(cookies({ session_token: session?.token ?? "" }));
    expect(await sessionsOf(id)).toEqual([]);
  });

  test("is not opened for somebody disabled", async () => {
    const { id } = await makePerson();
    await db.person.update({ where: { id }, data: { disabledAt: new Date() } });
    const opening = openSession(cookies({}), { personId: id, secondFactorAt: new Date(), invitationId: null });
    await expect(opening).rejects.toMatchObject({ code: "forbidden" });
  });

  const lead = nowAs(staff(["LEAD"]));
  test.each<[string, (person: { id: string; version: number }) => Promise<unknown>]>([
    ["the person is disabled", (person) => disablePerson(lead, person)],
    ["the roles change", (person) => changeRoles(lead, { ...person, roles: ["CONTENT"] })],
    [
      "the password changes",
      ({ id }) =>
        changePassword(nowAs(staff([], id)), {
          personId: id,
          password: PASSWORD,
          newPassword: "ein ganz neues Passwort",
        }),
    ],
  ])("ends when %s", async (_when, change) => {
    const person = await makePerson();
    const { headers } = await makeSession(person.id);
    await change(person);
    expect(await findVisit(headers, new Date())).toBeNull();
    expect(await sessionsOf(person.id)).toEqual([]);
  });
});

describe("signing in", () => {
  test.each([
    ["an unknown address", { email: "niemand@example.org" }],
    ["a wrong password", { password: "falsch falsch falsch" }],
    ["an address that is none", { email: "niemand" }],
  ])("fails alike for %s", async (_what, wrong) => {
    const { email } = await makePerson();
    expect(await signInByPassword(cookies({}), { email, password: PASSWORD, ...wrong })).toEqual({ isRight: false });
  });

  test("fails alike for somebody disabled", async () => {
    const { id, email } = await makePerson();
    await db.person.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await signInByPassword(cookies({}), { email, password: PASSWORD })).toEqual({ isRight: false });
  });

  test("with the password alone opens no session for somebody with a second factor", async () => {
    const { id, email } = await makePerson();
    expect(await signInByPassword(cookies({}), { email, password: PASSWORD })).toEqual({
      isRight: true,
      needsCode: true,
    });
    expect(await sessionsOf(id)).toEqual([]);
  });

  test("with a recovery code works once", async () => {
    const { id, email, codes } = await makePerson();
    const [code = ""] = codes;
    const first = await challenge(email, id);
    expect(await findChallenged(first, new Date())).toBe(id);
    expect(await signInByCode(first, code, new Date())).toEqual({ personId: id });
    const [session] = await sessionsOf(id);
    expect(session?.secondFactorAt).toEqual(session?.createdAt);
    expect(await signInByCode(await challenge(email, id), code, new Date())).toBeNull();
    expect(await sessionsOf(id)).toHaveLength(1);
  });

  test("with a code of the app works once, also while the app still shows it", async () => {
    const { id, email, address } = await makePerson();
    const now = new Date();
    const code = appCode(address, now);
    expect(await signInByCode(await challenge(email, id), code, now)).toEqual({ personId: id });
    expect(await signInByCode(await challenge(email, id), code, now)).toBeNull();
    expect(await sessionsOf(id)).toHaveLength(1);
  });

  test("with a wrong code fails, and a challenge counts once", async () => {
    const { id, email, codes } = await makePerson();
    const headers = await challenge(email, id);
    expect(await signInByCode(headers, "000000", new Date())).toBeNull();
    expect(await signInByCode(headers, codes[0] ?? "", new Date())).toEqual({ personId: id });
    expect(await signInByCode(headers, codes[1] ?? "", new Date())).toBeNull();
    expect(await findChallenged(headers, new Date())).toBeNull();
  });

  test("a session at hand confirms no code", async () => {
    const { id, codes } = await makePerson();
    const { headers } = await makeSession(id, { secondFactorAt: null });
    expect(await signInByCode(headers, codes[0] ?? "", new Date())).toBeNull();
  });
});

/** The cookie that the password step leaves. */
async function challenge(email: string, personId: string): Promise<Headers> {
  await signInByPassword(cookies({}), { email, password: PASSWORD });
  const rows = await db.verification.findMany({
    where: { value: personId, identifier: { startsWith: "2fa-" } },
    orderBy: { createdAt: "desc" },
  });
  return cookies({ two_factor: rows[0]?.identifier ?? "" });
}
