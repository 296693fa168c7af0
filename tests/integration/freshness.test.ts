import { describe, expect, test } from "vitest";
import { getDirectory } from "@/lib/directory/queries/directory";
import { confirmByLink, reportGoneByLink } from "@/lib/freshness/commands/by-link";
import { remindOfConfirmations, remindOfProofs } from "@/lib/freshness/commands/remind";
import { reportGone } from "@/lib/freshness/commands/report-gone";
import { setInterval } from "@/lib/freshness/commands/set-interval";
import { findReminderLink } from "@/lib/freshness/queries/link";
import { listWorkFacts } from "@/lib/cases/queries/work-facts";
import { nextWord } from "@/lib/cases/rules/work-words";
import { db } from "@/lib/platform/db";
import { confirmEntry } from "@/lib/providers/commands";
import type { ProviderDraft } from "@/lib/providers/schema";
import { contextOf, editor, member, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry, makeEvidence } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const JOB = { kind: "system", job: "freshness.reminders" } as const;
const at = (day: string) => new Date(`${day}T05:40:00Z`);
const remind = (day: string) => remindOfConfirmations(contextOf(JOB, at(day)));
const press = (day: string) => contextOf(visitor, at(day));

let number = 0;
/** Confirmed on 12 March 2026, with a mail address of its own. */
async function make(overrides: Partial<ProviderDraft> = {}) {
  number += 1;
  const email = `frisch-${String(number)}@example.org`;
  const made = await makeEntry({ provider: { email, confirmedOn: "2026-03-12", ...overrides } });
  return { ...made, id: made.provider.id, email };
}
const mailsTo = (recipient: string) =>
  db.outboxMail.findMany({ where: { recipient }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
const tokenIn = (text: string | undefined) => /stimmt-noch\?token=([\w-]{43})/.exec(text ?? "")?.[1] ?? "";
const lastToken = async (email: string) => tokenIn((await mailsTo(email)).at(-1)?.text);
const rowOf = (id: string) => db.provider.findUniqueOrThrow({ where: { id } });
const stagesOf = async (id: string) =>
  (await db.reminder.findMany({ where: { providerId: id }, orderBy: { createdAt: "asc" } })).map(({ days }) => days);

async function addOwner(id: string, email: string) {
  const person = await db.person.create({ data: { name: "Erika (Beispiel)", email } });
  await db.membership.create({ data: { personId: person.id, providerId: id, role: "OWNER" } });
  return person;
}

describe("reminders of a confirmation", () => {
  test("go out 60, 30 and 7 days before it runs out, each once however often the job runs", async () => {
    const { id, email } = await make();
    const counts: number[] = [];
    for (const day of [
      "2027-01-10",
      "2027-01-11",
      "2027-01-11",
      "2027-01-20",
      "2027-02-10",
      "2027-03-05",
      "2027-03-30",
    ]) {
      await remind(day);
      counts.push((await mailsTo(email)).length);
    }
    expect(counts).toEqual([0, 1, 1, 1, 2, 3, 3]);
    expect(await stagesOf(id)).toEqual([60, 30, 7]);
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ channel: "ACCOUNT", template: "reminder.confirmation", providerId: id });
    expect(mail?.text).toContain("gilt als bestätigt bis 12.03.2027");
    for (const page of ["/stimmt-noch?", "/stimmt-noch/aendern?", "/stimmt-noch/weg?"])
      expect(mail?.text).toContain(`${page}token=`);
  });

  test("two runs at once send one mail, with one audit entry", async () => {
    const { email } = await make();
    const audit = await auditOf(() => Promise.all([remind("2027-01-11"), remind("2027-01-11")]));
    expect(await mailsTo(email)).toHaveLength(1);
    expect(audit).toMatchObject([{ action: "reminder.send", entity: "reminder", entryId: null }]);
  });

  test("after a gap only the latest stage goes out", async () => {
    const { id, email } = await make();
    await remind("2027-02-12");
    expect(await stagesOf(id)).toEqual([30]);
    await remind("2027-03-08");
    expect([await stagesOf(id), (await mailsTo(email)).length]).toEqual([[30, 7], 2]);
  });

  test("an interval of a month brings one mail", async () => {
    const { id, email } = await make();
    const owner = contextOf(member(id));
    const { version } = await rowOf(id);
    expect(await setInterval(owner, { id, version, confirmEvery: 1 })).toMatchObject({ changed: true });
    for (const day of ["2026-03-13", "2026-03-20", "2026-04-04"]) await remind(day);
    expect(await mailsTo(email)).toEqual([]);
    await remind("2026-04-05");
    expect(await stagesOf(id)).toEqual([7]);
  });

  test("go to the Leitung, else to the address on record; to a locked account never", async () => {
    const { id, email } = await make();
    const own = `leitung-${String(number)}@example.org`;
    const person = await addOwner(id, own);
    await remind("2027-01-11");
    expect([(await mailsTo(own)).length, (await mailsTo(email)).length]).toEqual([1, 0]);
    await db.person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    await remind("2027-02-10");
    expect([(await mailsTo(own)).length, (await mailsTo(email)).length]).toEqual([1, 1]);
  });

  test("go to a site's address where the provider has none, and to whoever is left where there is none at all", async () => {
    const { id, email } = await make();
    await db.provider.update({ where: { id }, data: { email: null } });
    const left = `redaktion-${String(number)}@example.org`;
    const person = await addOwner(id, left);
    await db.membership.updateMany({ where: { personId: person.id }, data: { role: "MEMBER" } });
    const site = `standort-${String(number)}@example.org`;
    await db.site.updateMany({ where: { providerId: id }, data: { email: site } });
    await remind("2027-01-11");
    expect([(await mailsTo(site)).length, (await mailsTo(left)).length]).toEqual([1, 0]);
    await db.site.updateMany({ where: { providerId: id }, data: { email: null } });
    await remind("2027-02-10");
    expect([(await mailsTo(left)).length, (await mailsTo(email)).length]).toEqual([1, 0]);
  });

  test("not about what nobody sees, and about made-up entries only where somebody looks after them", async () => {
    const hidden = await make();
    await db.provider.update({ where: { id: hidden.id }, data: { visibility: "HIDDEN" } });
    const madeUp = await make({ source: "EXAMPLE" });
    const nowhere = await make({ email: null });
    await remind("2027-01-11");
    for (const { id } of [hidden, madeUp, nowhere]) expect(await stagesOf(id)).toEqual([]);
    await addOwner(madeUp.id, `beispiel-${String(number)}@example.org`);
    await remind("2027-01-12");
    expect(await stagesOf(madeUp.id)).toEqual([60]);
  });

  test("nobody but a job sends them", async () => {
    await make();
    expect(await refusalOf(() => remindOfConfirmations(contextOf(member("x"), at("2027-01-11"))))).toBe("forbidden");
  });
});

describe("the link of a reminder", () => {
  test("confirms once, says the free places, and is named in the audit", async () => {
    const { id, email, offer } = await make();
    await remind("2027-01-11");
    const token = await lastToken(email);
    expect(await findReminderLink(token, at("2027-01-12"))).toMatchObject({ state: "OPEN", providerId: id });
    const { version } = await rowOf(id);
    const input = { token, version, places: [{ offerId: offer.id, places: "FEW" as const }] };
    const audit = await auditOf(() => confirmByLink(press("2027-01-12"), input));
    const reminder = await db.reminder.findFirstOrThrow({ where: { providerId: id } });
    expect(audit.map(({ action, actorKind, actorId }) => [action, actorKind, actorId])).toEqual([
      ["offer.edit", "link", `link:${reminder.id}`],
      ["provider.confirm", "link", `link:${reminder.id}`],
      ["reminder.use", "visitor", "visitor"],
    ]);
    expect(
      JSON.stringify([audit, reminder], (_, value: unknown) => (typeof value === "bigint" ? "" : value)),
    ).not.toContain(token);
    expect((await rowOf(id)).confirmedOn?.toISOString().slice(0, 10)).toBe("2027-01-12");
    expect(await db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject({ places: "FEW" });
    expect(await findReminderLink(token, at("2027-01-12"))).toMatchObject({
      state: "USED",
      confirmedUntil: "2028-01-12",
    });
    const again = { ...input, version: (await rowOf(id)).version };
    expect(await refusalOf(() => confirmByLink(press("2027-01-13"), again))).toBe("not_found");
  });

  test("of two presses at once one counts", async () => {
    const { id, email } = await make();
    await remind("2027-01-11");
    const input = { token: await lastToken(email), version: (await rowOf(id)).version, places: [] };
    const answers = await Promise.allSettled([1, 2].map(() => confirmByLink(press("2027-01-12"), input)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("opens nothing of another entry, and a refusal leaves it usable", async () => {
    const { id, email } = await make();
    const other = await make();
    await remind("2027-01-11");
    const token = await lastToken(email);
    const { version } = await rowOf(id);
    const foreign = { token, version, places: [{ offerId: other.offer.id, places: "FREE" as const }] };
    expect(await refusalOf(() => confirmByLink(press("2027-01-12"), foreign))).toBe("not_found");
    expect(await refusalOf(() => confirmByLink(press("2027-01-12"), { token, version: version + 1, places: [] }))).toBe(
      "conflict",
    );
    expect((await rowOf(other.id)).confirmedOn?.toISOString().slice(0, 10)).toBe("2026-03-12");
    await confirmByLink(press("2027-01-12"), { token, version, places: [] });
  });

  test("ends after 30 days, with any other confirmation, and while the entry is not public", async () => {
    const { id, email } = await make();
    await remind("2027-01-11");
    const token = await lastToken(email);
    const confirm = async (day: string) =>
      refusalOf(async () => confirmByLink(press(day), { token, version: (await rowOf(id)).version, places: [] }));
    expect(await confirm("2027-02-11")).toBe("not_found");
    expect(await findReminderLink(token, at("2027-02-11"))).toMatchObject({ state: "OVER" });
    await db.provider.update({ where: { id }, data: { visibility: "BLOCKED" } });
    expect(await findReminderLink(token, at("2027-01-12"))).toBeNull();
    expect(await confirm("2027-01-12")).toBe("not_found");
    await db.provider.update({ where: { id }, data: { visibility: "PUBLISHED" } });
    const { version } = await rowOf(id);
    await confirmEntry(contextOf(member(id), at("2027-01-12")), { id, version });
    expect(await findReminderLink(token, at("2027-01-12"))).toMatchObject({ state: "USED" });
    expect(await confirm("2027-01-12")).toBe("not_found");
  });

  test('"gibt es nicht mehr" is a report for the staff and hides nothing', async () => {
    const { id, email } = await make();
    await remind("2027-01-11");
    await reportGoneByLink(press("2027-01-12"), { token: await lastToken(email), note: "Seit Januar" });
    const [report] = await db.report.findMany({ where: { providerId: id } });
    expect(report).toMatchObject({ subject: "GONE", state: "OPEN", email: null });
    expect(report?.body).toContain("Seit Januar");
    expect((await rowOf(id)).visibility).toBe("PUBLISHED");
    expect(
      await refusalOf(async () => reportGoneByLink(press("2027-01-13"), { token: await lastToken(email), note: null })),
    ).toBe("not_found");
  });
});

test("that the entry shall go is the Leitung's to ask, once, and the answer comes to them", async () => {
  const { id } = await make();
  const { id: personId, email } = await addOwner(id, `weg-${String(number)}@example.org`);
  const ask = (actor: Parameters<typeof contextOf>[0]) => reportGone(contextOf(actor), { id, note: "Seit Januar" });
  for (const actor of [member(id, "MEMBER"), member("00000000-0000-7000-8000-00000000dead"), editor, visitor])
    expect(await refusalOf(() => ask(actor))).toBe("forbidden");
  const audit = await auditOf(() => ask(member(id, "OWNER", personId)));
  expect(audit).toMatchObject([{ action: "report.send", entity: "report" }]);
  const [report] = await db.report.findMany({ where: { providerId: id } });
  expect(report).toMatchObject({ subject: "GONE", state: "OPEN", email });
  expect(report?.body).toContain("Seit Januar");
  expect(await mailsTo(email)).toHaveLength(1);
  expect((await rowOf(id)).visibility).toBe("PUBLISHED");
  expect(await detailOf(() => ask(member(id, "OWNER", personId)))).toBe("reported");
  await query("UPDATE report SET state = 'UPHELD', closed_at = now(), answer = 'x' WHERE provider_id = $1", [id]);
  await db.provider.update({ where: { id }, data: { visibility: "HIDDEN" } });
  expect(await detailOf(() => ask(member(id, "OWNER", personId)))).toBe("not_public");
});

test("the interval is the Leitung's to choose, on the version that was shown", async () => {
  const { id } = await make();
  const { version } = await rowOf(id);
  const choose = (actor: Parameters<typeof contextOf>[0], from = version) =>
    refusalOf(() => setInterval(contextOf(actor), { id, version: from, confirmEvery: 3 }));
  expect(await choose(member(id, "MEMBER"))).toBe("forbidden");
  expect(await choose(member("00000000-0000-7000-8000-00000000dead"))).toBe("forbidden");
  expect(await choose(editor)).toBe("forbidden");
  expect(await choose(member(id), version + 1)).toBe("conflict");
  const audit = await auditOf(() => setInterval(contextOf(member(id)), { id, version, confirmEvery: 3 }));
  expect(audit.map(({ action }) => action)).toEqual(["provider.edit"]);
  expect((await rowOf(id)).confirmEvery).toBe(3);
});

describe("nobody answers, and the mail failed for good", () => {
  const factsOn = async (id: string, today: string) =>
    listWorkFacts(db, { viewer: "visitor", personId: null, today, scope: { providerId: id } });

  test("staff is to call from month 15 on, at month 18 the entry is hidden and its provider told why", async () => {
    const { id, email, provider } = await make();
    await remind("2027-03-05");
    await db.outboxMail.updateMany({ where: { recipient: email }, data: { state: "FAILED", attempts: 9 } });
    expect((await factsOn(id, "2027-03-06")).map(({ kind }) => kind)).toEqual(["MAIL"]);
    const stale = async (today: string) =>
      (await factsOn(id, today)).filter(({ kind }) => kind === "STALE").map((fact) => nextWord(fact, today));
    expect(await stale("2027-03-11")).toEqual([]);
    expect(await stale("2027-03-12")).toEqual(["STALE"]);
    expect(await stale("2027-06-11")).toEqual(["STALE"]);
    expect(await stale("2027-06-12")).toEqual(["call"]);
    expect((await getDirectory(at("2027-09-11"))).bySlug.has(provider.slug)).toBe(true);
    expect((await getDirectory(at("2027-09-12"))).bySlug.has(provider.slug)).toBe(false);
    expect(await stale("2027-09-12")).toEqual(["call"]);

    for (const day of ["2027-09-11", "2027-09-12", "2027-09-13"]) await remind(day);
    const [, told, ...more] = await mailsTo(email);
    expect([told?.template, more]).toEqual(["reminder.hidden", []]);
    expect(told?.text).toMatch(/seit dem 12\.09\.2027[\s\S]*Zuletzt wurde er am\s+12\.03\.2026\s+bestätigt/);
    await confirmByLink(press("2027-09-14"), {
      token: tokenIn(told?.text),
      version: (await rowOf(id)).version,
      places: [],
    });
    expect((await getDirectory(at("2027-09-14"))).bySlug.has(provider.slug)).toBe(true);
  });
});

describe("reminders of proofs", () => {
  const remindProofs = (day: string) => remindOfProofs(contextOf(JOB, at(day)));

  test("name the paper and every cell of the day in one mail, per stage", async () => {
    const { id, email, offer, funder } = await make();
    // The factories' certificate ends on 30 June 2027; a decision is checked again after a year at the latest.
    await makeConfirmedCell({ providerId: id, offerId: offer.id, funderId: funder.id }, { validUntil: "2027-06-30" });
    await query("UPDATE recognition SET next_review_on = '2028-01-01' WHERE offer_id = $1", [offer.id]);
    const counts: number[] = [];
    for (const day of [
      "2027-04-30",
      "2027-05-01",
      "2027-05-02",
      "2027-05-31",
      "2027-06-23",
      "2027-06-30",
      "2027-07-01",
    ]) {
      await remindProofs(day);
      counts.push((await mailsTo(email)).length);
    }
    expect(counts).toEqual([0, 1, 1, 2, 3, 3, 3]);
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ channel: "ENTRY", template: "reminder.proof", providerId: id });
    expect(mail?.subject).toContain("30.06.2027");
    expect(mail?.text).toMatch(
      /AZAV-Zertifikat[\s\S]*Kassel[\s\S]*Vereinbarung mit der Agentur für Arbeit[\s\S]*Kassel/,
    );
    const link = (await mailsTo(email))[0]?.text ?? "";
    expect(link).toContain("/anbieter-werden/uebernehmen?eintrag=");
  });

  test("a new certificate ends them, and its provider is led to where papers are handed in", async () => {
    const { id, email, offer, funder } = await make();
    const { id: cellId } = await makeConfirmedCell({ providerId: id, offerId: offer.id, funderId: funder.id });
    await query("UPDATE recognition SET next_review_on = '2028-01-01' WHERE offer_id = $1", [offer.id]);
    const own = `nachweis-${String(number)}@example.org`;
    await addOwner(id, own);
    await remindProofs("2027-05-01");
    expect((await mailsTo(own))[0]?.text).toContain(`/mein-eintrag/nachweise?eintrag=${id}`);
    await makeEvidence(id, cellId, { kind: "AZAV_CERTIFICATE", issuedOn: "2027-05-10", validUntil: "2030-05-09" });
    await remindProofs("2027-05-31");
    expect([(await mailsTo(own)).length, (await mailsTo(email)).length]).toEqual([1, 0]);
  });
});
