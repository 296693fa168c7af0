import { beforeEach, describe, expect, test } from "vitest";
import { deleteAccount } from "@/lib/accounts/commands/delete-account";
import { endIdleAccounts } from "@/lib/accounts/commands/end-idle-accounts";
import { requestSignInMail } from "@/lib/accounts/commands/mail-sign-in";
import { getDeletion } from "@/lib/accounts/queries/own-account";
import { getOwnData } from "@/lib/accounts/queries/own-data";
import { getHistory } from "@/lib/directory/queries/staff-history";
import { acceptEntryLink } from "@/lib/members/commands/accept-link";
import { inviteColleague, removeMember } from "@/lib/members/commands/team";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { FORMER_PERSON, namesOf } from "@/lib/platform/people";
import type { Visit } from "@/lib/platform/session";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { getProposalReview } from "@/lib/proposals/queries/review";
import { editProvider } from "@/lib/providers/commands";
import { makePerson, PASSWORD } from "@/tests/support/accounts";
import { contextOf, member, NOW, staff, staffScope } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const nightAt = (now: Date): Context => contextOf({ kind: "system", job: "accounts.end" }, now);
const EMAIL = "anna@example.org";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
let entry: Entry;
let personId: string;
beforeEach(async () => {
  for (const table of ["person", "claim", "invitation", "outbox_mail", "report", "provider"])
    await query(`DELETE FROM ${table}`);
  entry = await makeEntry();
  ({ id: personId } = await db.person.create({
    data: { name: "Anna Muster (Beispiel)", email: EMAIL, createdAt: NOW },
  }));
  await db.membership.create({ data: { personId, providerId: entry.provider.id, role: "OWNER" } });
});

const own = () => contextOf(member(entry.provider.id, "OWNER", personId));
const justNow = () => ({ personId, password: null, signedInAt: NOW });

async function leaveTraces(): Promise<string> {
  const providerId = entry.provider.id;
  const { version } = await editProvider(own(), {
    id: providerId,
    version: entry.provider.version,
    patch: { about: "Neu" },
  });
  const { id } = await submitProposal(own(), {
    providerId,
    target: "PROVIDER",
    targetId: providerId,
    parentId: null,
    operation: "UPDATE",
    payload: { shortName: "Ahorn" },
    baseVersion: version,
  });
  await db.sectionDraft.create({
    data: { personId, providerId, section: "kontakt", values: { phone: "0561 4710-1" }, savedAt: NOW },
  });
  await db.claim.create({
    data: { providerId, email: EMAIL, name: "Anna Muster", phone: "0561", method: "CALL_BACK" },
  });
  await db.invitation.create({
    data: { purpose: "STAFF", tokenHash: "x", email: EMAIL, roles: [], invitedBy: "system:test", expiresAt: later(9) },
  });
  await db.report.create({
    data: { providerId, subject: "OTHER", body: "Falsche Nummer", email: EMAIL, dueOn: later(9) },
  });
  await db.outboxMail.create({
    data: { channel: "ACCOUNT", template: "x", recipient: EMAIL, subject: "Betreff", text: "geheimer Link", html: "" },
  });
  await db.session.create({
    data: { personId, token: "geheim", expiresAt: later(1), ipAddress: "203.0.113", userAgent: "Firefox/140.0 Linux" },
  });
  return id ?? "";
}

const visitOf = async (id: string): Promise<Visit> => ({
  sessionId: (await db.session.findFirst({ where: { personId: id } }))?.id ?? entry.provider.id,
  personId: id,
  name: "",
  email: (await db.person.findUniqueOrThrow({ where: { id } })).email,
  roles: (await db.person.findUniqueOrThrow({ where: { id } })).roles,
  memberships: [],
  isExample: false,
  secondFactorAt: null,
  hasSecondFactor: false,
  invitationId: null,
});

describe("one's own data", () => {
  test("hold everything that names the person, of nobody else, and no secret", async () => {
    await leaveTraces();
    const { id: other } = await db.person.create({ data: { name: "Bert (Beispiel)", email: "bert@example.org" } });
    const text = JSON.stringify(await getOwnData(await visitOf(personId), NOW));
    for (const part of [
      "Anna Muster",
      "0561 4710-1",
      "Ahorn",
      "Falsche Nummer",
      "203.0.113",
      "provider.edit",
      "Betreff",
    ])
      expect(text).toContain(part);
    for (const secret of ["geheim", "tokenHash", "bert@"]) expect(text).not.toContain(secret);
    const { konto, ...rest } = await getOwnData(await visitOf(other), NOW);
    expect(konto).toMatchObject({ email: "bert@example.org" });
    expect(Object.values(rest).filter((part) => Array.isArray(part) && part.length > 0)).toEqual([]);
  });

  test("of staff hold roles, checks and what they see to", async () => {
    const { id } = await makePerson({ roles: ["LEAD"] });
    await db.reviewCase.create({ data: { providerId: entry.provider.id, assigneeId: id } });
    const data = await getOwnData(await visitOf(id), NOW);
    expect(data.konto).toMatchObject({ aufgaben: ["LEAD"], passwort: true, zweiterFaktor: true });
    expect(data["zustaendig"]).toHaveLength(1);
  });
});

describe("the end of an account", () => {
  test("takes what names the person; what was changed stays, as of the former Redaktion", async () => {
    const proposal = await leaveTraces();
    const audit = await auditOf(() => deleteAccount(own(), justNow()));
    expect(audit.map(({ action }) => action).toSorted()).toEqual([
      "claim.delete",
      "invitation.delete_of_person",
      "membership.delete",
      "outbox_mail.delete_of_person",
      "person.delete",
      "report.forget_address",
    ]);
    const left = await query(
      `SELECT relname FROM pg_class c, LATERAL (SELECT query_to_xml(
         format('SELECT * FROM %I t WHERE t::text ILIKE %L', relname, '%anna%'), true, true, '')::text AS rows) r
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND rows LIKE '%anna%' ORDER BY 1`,
    );
    expect(left, "only the mail that says so knows the address").toEqual([{ relname: "outbox_mail" }]);
    expect(await db.outboxMail.findMany({ select: { template: true } })).toEqual([{ template: "account.deleted" }]);
    expect(JSON.stringify(audit, (_key, value: unknown) => (typeof value === "bigint" ? 0 : value))).not.toMatch(
      /anna/i,
    );
    expect(await db.sectionDraft.count()).toBe(0);
    const { items } = await getHistory(staffScope(["LEAD"]), { id: entry.provider.id });
    expect(items.map(({ author }) => author.kind)).toContain("former");
    expect(await getProposalReview(staffScope(["LEAD"]), proposal)).toMatchObject({ submittedBy: FORMER_PERSON });
    expect((await namesOf([`person:${personId}`])).get(`person:${personId}`)).toBe(FORMER_PERSON);
    expect(await query("SELECT id FROM audit_chain_breaks()")).toEqual([]);
  });

  test("is nobody else's to decide, and needs the password or a sign-in of these minutes", async () => {
    const other = contextOf(member(entry.provider.id, "OWNER"));
    expect(await refusalOf(() => deleteAccount(other, justNow()))).toBe("forbidden");
    const stale = { ...justNow(), signedInAt: new Date(NOW.getTime() - 601_000) };
    expect(await detailOf(() => deleteAccount(own(), stale))).toBe("sign_in_again");
    const { id } = await makePerson();
    const reviewer = contextOf(staff(["REVIEWER"], id));
    const typed = (password: string | null) => ({ personId: id, password, signedInAt: NOW });
    expect(await detailOf(() => deleteAccount(reviewer, typed(null)))).toBe("wrong_password");
    expect(await detailOf(() => deleteAccount(reviewer, typed("falsch")))).toBe("wrong_password");
    expect(await detailOf(() => deleteAccount(own(), { ...justNow(), password: "geraten" }))).toBe("wrong_password");
    await db.person.update({ where: { id: personId }, data: { deputyId: id, deputyFrom: NOW } });
    await deleteAccount(reviewer, typed(PASSWORD));
    expect(await db.person.findMany()).toMatchObject([{ id: personId, deputyId: null, deputyFrom: null }]);
  });

  test("tells BAG UB of an entry that nobody leads any more, and only then", async () => {
    const { email } = await makePerson({ roles: ["LEAD"] });
    const { id } = await db.person.create({ data: { name: "Bert (Beispiel)", email: "bert@example.org" } });
    const seat = { personId: id, providerId: entry.provider.id };
    await db.membership.create({ data: { ...seat, role: "OWNER" } });
    expect((await getDeletion(await visitOf(personId), NOW)).left).toEqual([]);
    await deleteAccount(own(), justNow());
    expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(0);
    expect((await getDeletion(await visitOf(id), NOW)).left).toMatchObject([{ id: entry.provider.id }]);
    await deleteAccount(contextOf(member(entry.provider.id, "OWNER", id)), { ...justNow(), personId: id });
    expect(await db.outboxMail.findMany({ where: { recipient: email } })).toMatchObject([{ template: "account.left" }]);
    expect(await db.provider.findUnique({ where: { id: entry.provider.id } })).toMatchObject({
      visibility: "PUBLISHED",
    });
  });

  test("is not for the last Leitung", async () => {
    const { id } = await makePerson({ roles: ["LEAD"] });
    const lead = contextOf(staff(["LEAD"], id));
    const sure = { personId: id, password: PASSWORD, signedInAt: NOW };
    expect(await getDeletion(await visitOf(id), NOW)).toMatchObject({ isLastLead: true, hasPassword: true });
    expect(await detailOf(() => deleteAccount(lead, sure))).toBe("last_lead");
    await makePerson({ roles: ["LEAD"] });
    await deleteAccount(lead, sure);
    expect(await db.person.count({ where: { id } })).toBe(0);
  });
});

describe("an account without an entry", () => {
  const leave = async () => {
    const { id } = await db.person.create({
      data: { name: "Bert (Beispiel)", email: "bert@example.org", createdAt: NOW },
    });
    await db.membership.create({ data: { personId: id, providerId: entry.provider.id, role: "OWNER" } });
    await removeMember(own(), { providerId: entry.provider.id, personId });
  };

  test("is warned a month before six months are over, once, then goes", async () => {
    await leave();
    expect(await endIdleAccounts(nightAt(later(100)))).toEqual({ warned: 0, deleted: 0 });
    expect(await endIdleAccounts(nightAt(later(160)))).toEqual({ warned: 1, deleted: 0 });
    expect(await endIdleAccounts(nightAt(later(161)))).toEqual({ warned: 0, deleted: 0 });
    const [mail] = await db.outboxMail.findMany({ where: { recipient: EMAIL } });
    // NOW is 12 March; a warning on day 160 leaves more than a month.
    expect(mail?.text).toMatch(/18\.09\.2026/);
    expect(await endIdleAccounts(nightAt(later(189)))).toEqual({ warned: 0, deleted: 0 });
    expect(await endIdleAccounts(nightAt(later(190)))).toEqual({ warned: 0, deleted: 1 });
    expect(await db.person.findUnique({ where: { id: personId } })).toBeNull();
    expect(await endIdleAccounts(nightAt(later(400)))).toEqual({ warned: 0, deleted: 0 });
  });

  test("stays when somebody invites the person again, and may be entered until then", async () => {
    await leave();
    await endIdleAccounts(nightAt(later(160)));
    await requestSignInMail(contextOf({ kind: "visitor" }), { email: EMAIL, back: "/konto" });
    expect(await db.invitation.count({ where: { personId, purpose: "SIGN_IN" } })).toBe(1);
    await db.membership.create({ data: { personId, providerId: entry.provider.id, role: "MEMBER" } });
    expect(await endIdleAccounts(nightAt(later(300)))).toEqual({ warned: 0, deleted: 0 });
  });

  test("stays when the person comes in this very moment", async () => {
    await leave();
    await endIdleAccounts(nightAt(later(160)));
    const { id: providerId } = entry.provider;
    const invited = { providerId, email: "anna@example.org", role: "MEMBER" as const };
    const boss = await makePerson({ roles: [], secondFactor: false });
    await db.membership.create({ data: { personId: boss.id, providerId, role: "OWNER" } });
    await inviteColleague(contextOf(member(providerId, "OWNER", boss.id), later(190)), invited);
    const mail = await db.outboxMail.findFirstOrThrow({ where: { template: "member.invitation" } });
    const token = /token=([\w-]{43})/.exec(mail.text)?.[1] ?? "";
    const end = await overlap(
      (inner) => acceptEntryLink({ ...inner, now: later(190) }, { token }),
      () => endIdleAccounts(nightAt(later(190))),
    );
    expect(end).toBe("accepted");
    expect(await db.membership.count({ where: { personId, providerId } })).toBe(1);
  });

  test("is a job's work alone, and never of the staff", async () => {
    expect(await refusalOf(() => endIdleAccounts(contextOf(staff(["LEAD"]))))).toBe("forbidden");
    await makePerson({ roles: ["REVIEWER"] });
    expect(await endIdleAccounts(nightAt(later(4_000)))).toEqual({ warned: 0, deleted: 0 });
  });
});
