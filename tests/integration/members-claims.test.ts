import { describe, expect, test } from "vitest";
import { listWork } from "@/lib/cases/queries/work-list";
import { EMPTY_WORK_QUERY } from "@/lib/cases/rules/work-query";
import { acceptEntryLink } from "@/lib/members/commands/accept-link";
import { proveClaim, submitClaim } from "@/lib/members/commands/claims";
import { grantClaim, makeLetterCode, redeemLetterCode, refuseClaim } from "@/lib/members/commands/decide-claim";
import { requestNewProvider, startNewProvider } from "@/lib/members/commands/new-provider";
import { expireClaims, remindOfClaims } from "@/lib/members/commands/remind";
import { listClaims } from "@/lib/members/queries/claims";
import { db } from "@/lib/platform/db";
import { makePerson, nowAs } from "@/tests/support/accounts";
import { member, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const nobody = nowAs(visitor);
const job = nowAs({ kind: "system", job: "members.claims" });
const DAY = 86_400_000;
const later = <C extends typeof nobody>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * DAY),
});
const lastMail = (recipient: string) =>
  db.outboxMail.findFirst({ where: { recipient }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
const tokenTo = async (email: string) => /token=([\w-]{43})/.exec((await lastMail(email))?.text ?? "")?.[1] ?? "";
const claimOf = (providerId: string) => db.claim.findFirstOrThrow({ where: { providerId } });
const membersOf = (providerId: string) => db.membership.findMany({ where: { providerId }, include: { person: true } });

let number = 0;
async function makeClaimed() {
  number += 1;
  const host = `lernort-${String(number)}.example.org`;
  const { provider } = await makeEntry({
    provider: { email: `info@${host}`, website: `https://www.${host}/start` },
    site: { email: `standort@${host}` },
  });
  return { ...provider, host };
}
type Claimed = Awaited<ReturnType<typeof makeClaimed>>;

const claim = ({ slug }: Claimed, email: string) =>
  submitClaim(nobody, { slug, name: "Erika Beispiel (Beispiel)", job: "Leitung", email });

describe("a claim", () => {
  test.each(["info", "standort"])("from the address on record (%s) grants at the press of its mail", async (name) => {
    const entry = await makeClaimed();
    const email = `${name}@${entry.host}`;
    await claim(entry, email);
    expect(await membersOf(entry.id)).toEqual([]);
    const { personId } = await acceptEntryLink(nobody, { token: await tokenTo(email), name: "Erika (Beispiel)" });
    expect(await membersOf(entry.id)).toMatchObject([{ personId, role: "OWNER", person: { email } }]);
    expect(await claimOf(entry.id)).toMatchObject({ method: "ADDRESS_ON_RECORD", state: "GRANTED" });
  });

  test("from the web site's host is proven by mail and then decided by staff", async () => {
    const entry = await makeClaimed();
    const email = `leitung@${entry.host}`;
    await claim(entry, email);
    expect(await listClaims(staffScope(["LEAD"]), nobody.now)).not.toContainEqual(expect.objectContaining({ email }));
    const token = await tokenTo(email);
    expect(await refusalOf(() => acceptEntryLink(nobody, { token, name: "X" }))).toBe("not_found");
    expect(await refusalOf(() => proveClaim(later(nobody, 8), { token }))).toBe("not_found");
    await proveClaim(nobody, { token });
    expect(await refusalOf(() => proveClaim(nobody, { token }))).toBe("not_found");
    const waiting = (await listClaims(staffScope(["AUDITOR"]), nobody.now)).find((each) => each.email === email);
    expect(waiting).toMatchObject({
      method: "SAME_DOMAIN",
      state: "OPEN",
      providerId: entry.id,
    });
    expect(await membersOf(entry.id)).toEqual([]);
    await grantClaim(nowAs(staff(["REVIEWER"])), {
      id: waiting?.id ?? "",
      version: waiting?.version ?? 0,
      claimNote: null,
    });
    await acceptEntryLink(nobody, { token: await tokenTo(email), name: "Erika (Beispiel)" });
    expect(await membersOf(entry.id)).toMatchObject([{ role: "OWNER", person: { email } }]);
  });

  test.each(["gast.$", "anders.example.org", "gmx.de"])("from %s waits for a call", async (domain) => {
    const entry = await makeClaimed();
    const email = `leitung${String(number)}@${domain.replace("$", entry.host)}`;
    await claim(entry, email);
    expect(await claimOf(entry.id)).toMatchObject({ method: "CALL_BACK", state: "OPEN" });
    expect((await lastMail(email))?.text).not.toContain("token=");
  });

  test("writes one mail whichever way it goes, to the claimant alone", async () => {
    const entry = await makeClaimed();
    for (const name of ["info", "leitung", "x"]) {
      const email = name === "x" ? `x${String(number)}@anders.example.org` : `${name}@${entry.host}`;
      const before = await db.outboxMail.count();
      await claim(entry, email);
      expect(await db.outboxMail.count()).toBe(before + 1);
      expect(await lastMail(email)).toMatchObject({ channel: "ACCOUNT", recipient: email });
    }
  });

  test("on an entry that has a team is decided by staff, even from the address on record", async () => {
    const entry = await makeClaimed();
    const { id: personId } = await makePerson({ roles: [], secondFactor: false });
    await db.membership.create({ data: { personId, providerId: entry.id, role: "OWNER" } });
    await claim(entry, `info@${entry.host}`);
    expect(await claimOf(entry.id)).toMatchObject({ method: "SAME_DOMAIN", state: "CODE_SENT" });
  });

  test("on what is not public finds nothing", async () => {
    const entry = await makeClaimed();
    await db.provider.update({ where: { id: entry.id }, data: { visibility: "HIDDEN" } });
    expect(await refusalOf(() => claim(entry, `info@${entry.host}`))).toBe("not_found");
  });
});

describe("a decision on a claim", () => {
  async function open() {
    const entry = await makeClaimed();
    const email = `leitung${String(number)}@anders.example.org`;
    await claim(entry, email);
    const { id, version } = await claimOf(entry.id);
    return { entry, email, ref: { id, version } };
  }
  const reviewer = nowAs(staff(["REVIEWER"]));

  test("is for reviewers alone", async () => {
    const { ref, entry } = await open();
    const others = [nobody, job, nowAs(staff(["CONTENT", "AUDITOR"])), nowAs(member(entry.id))];
    for (const ctx of others) {
      expect(await refusalOf(() => grantClaim(ctx, { ...ref, claimNote: null }))).toBe("forbidden");
      expect(await refusalOf(() => refuseClaim(ctx, { ...ref, refusalReason: "x" }))).toBe("forbidden");
      expect(await refusalOf(() => makeLetterCode(ctx, ref))).toBe("forbidden");
    }
  });

  test("is not for whoever is partial", async () => {
    const { ref, entry } = await open();
    const { id: personId } = await makePerson();
    await db.partiality.create({ data: { personId, providerId: entry.id, declaredAt: new Date() } });
    const partial = nowAs(staff(["REVIEWER"], personId));
    expect(await detailOf(() => grantClaim(partial, { ...ref, claimNote: null }))).toBe("partial");
  });

  test("is made once, on what was seen", async () => {
    const { ref } = await open();
    expect(await refusalOf(() => grantClaim(reviewer, { ...ref, version: 99, claimNote: null }))).toBe("conflict");
    const [entry] = await auditOf(() => grantClaim(reviewer, { ...ref, claimNote: "angerufen" }));
    expect(entry).toMatchObject({ action: "claim.grant", entity: "claim", entityId: ref.id });
    const again = { id: ref.id, version: ref.version + 1, refusalReason: "x" };
    expect(await refusalOf(() => refuseClaim(reviewer, again))).toBe("conflict");
  });

  test("tells the reason of a refusal, and how to object", async () => {
    const { ref, email, entry } = await open();
    await refuseClaim(reviewer, { ...ref, refusalReason: "Der Anbieter kennt Sie nicht." });
    const text = (await lastMail(email))?.text ?? "";
    expect(text).toContain("Der Anbieter kennt Sie nicht.");
    expect(text.replace(/\s+/g, " ")).toContain("antworten Sie bitte auf diese E-Mail");
    expect(await membersOf(entry.id)).toEqual([]);
  });

  test("by letter needs its code, five tries and 21 days long", async () => {
    const { ref, email } = await open();
    const { code } = await makeLetterCode(reviewer, ref);
    expect(JSON.stringify(await db.claim.findUniqueOrThrow({ where: { id: ref.id } }))).not.toContain(code);
    const redeem = (ctx = nobody, typed = code) => redeemLetterCode(ctx, { email, code: typed });
    expect(await refusalOf(() => redeem(later(nobody, 22)))).toBe("not_found");
    expect(await refusalOf(() => redeemLetterCode(nobody, { email: "x@example.org", code }))).toBe("not_found");
    await redeem();
    expect(await lastMail(email)).toMatchObject({ template: "claim.link" });
    expect(await refusalOf(() => redeem())).toBe("not_found");
  });

  test("by letter ends after five wrong codes", async () => {
    const { ref, email } = await open();
    const { code } = await makeLetterCode(reviewer, ref);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await detailOf(() => redeemLetterCode(nobody, { email, code: "AAAAAAAA" }))).toBe("wrong_code");
    expect(await detailOf(() => redeemLetterCode(nobody, { email, code }))).toBe("wrong_code");
  });

  test("is asked for after 3 and 8 days, and what nobody answered ends", async () => {
    const { ref, email } = await open();
    const { email: lead } = await makePerson({ roles: ["LEAD"] });
    const reminded = async (days: number) => {
      await remindOfClaims(later(job, days));
      return (await db.claim.findUniqueOrThrow({ where: { id: ref.id } })).reminders;
    };
    expect([await reminded(2), await reminded(3), await reminded(4), await reminded(8), await reminded(20)]).toEqual([
      0, 1, 1, 2, 2,
    ]);
    expect(await lastMail(lead)).toMatchObject({ template: "claim.reminder" });
    const { version } = await db.claim.findUniqueOrThrow({ where: { id: ref.id } });
    await makeLetterCode(reviewer, { id: ref.id, version });
    await expireClaims(later(job, 22));
    expect((await db.claim.findUniqueOrThrow({ where: { id: ref.id } })).state).toBe("EXPIRED");
    expect(email).toBeTruthy();
  });
});

test("a claim and a handed-in entry stand on the work list until they are decided", async () => {
  const lines = async () =>
    (await listWork(staffScope(["LEAD"]), { ...EMPTY_WORK_QUERY, kind: "CLAIM" }, nobody.now)).lines.map(
      ({ providerId }) => providerId,
    );
  const entry = await makeClaimed();
  await claim(entry, `x${String(number)}@anders.example.org`);
  expect(await lines()).toContain(entry.id);
  const { id, version } = await claimOf(entry.id);
  await refuseClaim(nowAs(staff(["LEAD"])), { id, version, refusalReason: "x" });
  expect(await lines()).not.toContain(entry.id);
  await db.provider.update({ where: { id: entry.id }, data: { visibility: "SUBMITTED" } });
  expect(await lines()).toContain(entry.id);
});

describe("a new provider", () => {
  const input = {
    providerName: "Neuer Lernort (Beispiel)",
    postcode: "18209",
    city: "Bad Doberan",
    name: "Erika (Beispiel)",
    job: "Leitung",
    email: "neu@lernort-neu.example.org",
  };

  test("begins as a draft that its Leitung alone sees, at the press of the mail", async () => {
    const before = await db.provider.count();
    await requestNewProvider(nobody, input);
    expect(await db.provider.count()).toBe(before);
    const token = await tokenTo(input.email);
    expect(await refusalOf(() => startNewProvider(later(nobody, 2), { token }))).toBe("not_found");
    const { personId } = await startNewProvider(nobody, { token });
    const [membership] = await db.membership.findMany({ where: { personId }, include: { provider: true } });
    expect(membership).toMatchObject({ role: "OWNER", provider: { visibility: "DRAFT", source: "PROVIDER" } });
    expect(await db.site.findMany({ where: { providerId: membership?.providerId ?? "" } })).toMatchObject([
      { postcode: "18209", city: "Bad Doberan" },
    ]);
    expect(await refusalOf(() => startNewProvider(nobody, { token }))).toBe("not_found");
  });

  test("in a place that nobody knows is refused while it can still be typed", async () => {
    expect(await detailOf(() => requestNewProvider(nobody, { ...input, postcode: "00000", city: "Xqzwy" }))).toBe(
      "unknown_place",
    );
  });
});
