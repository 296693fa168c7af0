import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { declarePartiality } from "@/lib/cases/commands/partiality";
import { listWork } from "@/lib/cases/queries/work-list";
import { EMPTY_WORK_QUERY } from "@/lib/cases/rules/work-query";
import { getPublicEntry } from "@/lib/directory/queries/directory";
import type { StaffRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { closeReport } from "@/lib/reports/commands/close-report";
import { countAnswer } from "@/lib/reports/commands/count-answer";
import { noteView, writeViews } from "@/lib/reports/commands/count-views";
import { deleteOldReports } from "@/lib/reports/commands/delete-old";
import { sendReport } from "@/lib/reports/commands/send-report";
import { listPageAnswers } from "@/lib/reports/queries/page-answers";
import { getReport, listReports } from "@/lib/reports/queries/reports";
import type { ReportClosing, ReportDraft } from "@/lib/reports/schema";
import { contextOf, NOW, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry, makeFunder, makeOffer } from "@/tests/support/factories";
import { later } from "@/tests/support/public-output";
import { queriesOf } from "@/tests/support/query-count";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const ALL = { isClosed: false, providerId: null, page: 1 };
let reviewerId = "";
const as = (role: StaffRole, now = NOW) => contextOf(staff([role], reviewerId), now);
const scope = (role: StaffRole) => staffScope([role], reviewerId);

beforeAll(async () => {
  const roles: StaffRole[] = ["REVIEWER"];
  const person = await db.person.create({ data: { name: "Anna", email: "anna@example.org", roles } });
  reviewerId = person.id;
});
beforeEach(async () => {
  await query("DELETE FROM report");
  await query("DELETE FROM outbox_mail");
  await query("DELETE FROM provider");
});

async function entry() {
  const made = await makeEntry();
  const { slug, name } = await db.provider.findUniqueOrThrow({ where: { id: made.provider.id } });
  return { ...made, slug, name };
}

const draft = (overrides: Partial<ReportDraft> = {}): ReportDraft => ({
  subject: "CONTACT",
  body: "Die Telefonnummer ist falsch.",
  email: null,
  slug: null,
  ...overrides,
});
const send = (overrides: Partial<ReportDraft> = {}, now = NOW) => sendReport(contextOf(visitor, now), draft(overrides));
const closing = (id: string, overrides: Partial<ReportClosing> = {}): ReportClosing => ({
  id,
  version: 1,
  decision: "UPHELD",
  answer: "Wir haben die Nummer geändert.",
  cells: [],
  ...overrides,
});

describe("a visitor's report", () => {
  test("waits with its deadline, on the list of its entry's work too", async () => {
    const { provider, slug, name } = await entry();
    const audit = await auditOf(() => send({ slug, subject: "UNLAWFUL" }));
    expect(audit).toMatchObject([{ action: "report.send", entity: "report", actorId: "visitor", entryId: null }]);
    const { lines, open } = await listReports(scope("AUDITOR"), ALL, NOW);
    expect(open).toBe(1);
    expect(lines).toMatchObject([
      {
        subject: "UNLAWFUL",
        sentOn: "2026-03-12",
        dueOn: "2026-03-13",
        isLate: false,
        entry: { id: provider.id, name },
      },
    ]);
    expect((await listReports(scope("AUDITOR"), ALL, at("2026-03-14"))).lines).toMatchObject([{ isLate: true }]);
    const work = await listWork(scope("REVIEWER"), { ...EMPTY_WORK_QUERY, kind: "REPORT" }, NOW);
    expect(work.lines).toMatchObject([{ kind: "REPORT", providerId: provider.id, day: "2026-03-13", cell: null }]);
  });

  test("finds its entry by an old address, and is taken without one", async () => {
    const { provider, slug } = await entry();
    await db.slugRedirect.create({ data: { slug: "frueher", providerId: provider.id } });
    await send({ slug: "frueher" });
    await send({ slug });
    await send({ slug: "gibt-es-nicht" });
    const rows = await db.report.findMany({ orderBy: { id: "asc" }, select: { providerId: true } });
    expect(rows.map(({ providerId }) => providerId)).toEqual([provider.id, provider.id, null]);
  });

  test("does not tell of an entry that nobody has been shown", async () => {
    const { provider, slug, name } = await entry();
    for (const visibility of ["DRAFT", "SUBMITTED"] as const) {
      await db.provider.update({ where: { id: provider.id }, data: { visibility } });
      const { id } = await sendReport(contextOf(visitor), draft({ slug, email: "neugierig@example.org" }));
      expect(await db.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ providerId: null });
    }
    const mails = await db.outboxMail.findMany({ where: { recipient: "neugierig@example.org" } });
    expect(mails).toHaveLength(2);
    expect(JSON.stringify(mails)).not.toContain(name);
  });

  test("is confirmed by mail only if an address was left; no such mail is the provider's", async () => {
    const { slug, name } = await entry();
    await send({ slug });
    expect(await db.outboxMail.count()).toBe(0);
    await send({ slug, email: "besuch@example.org" });
    const mail = await db.outboxMail.findFirstOrThrow();
    expect(mail).toMatchObject({ recipient: "besuch@example.org", template: "report.received", providerId: null });
    expect(mail.text).toContain(name);
    expect(mail.text).toContain("26.03.2026");
    expect(mail.text).toContain("Die Telefonnummer ist falsch.");
  });
});

describe("staff", () => {
  test("agrees: the answer goes out, chosen cells are in doubt at once, and the list is done", async () => {
    const { provider, site, slug } = await entry();
    const offer = await makeOffer(site.id, { area: "WORK" });
    const funder = await makeFunder("EGH");
    const cell = await makeConfirmedCell({ providerId: provider.id, offerId: offer.id, funderId: funder.id });
    const { id } = await send({ slug, subject: "RECOGNITION", email: "besuch@example.org" });
    const audit = await auditOf(() => closeReport(as("REVIEWER"), closing(id, { cells: [cell.id] })));
    expect(audit.map(({ action }) => action)).toEqual(["report.close", "recognition.doubt"]);
    expect(await db.recognition.findUniqueOrThrow({ where: { id: cell.id } })).toMatchObject({
      reviewStatus: "DISPUTED",
    });
    const mails = await db.outboxMail.findMany({ orderBy: { id: "asc" } });
    expect(mails.map(({ template }) => template)).toEqual(["report.received", "report.answer"]);
    expect(mails[1]?.text).toContain("Ihre Meldung stimmt.");
    expect(mails[1]?.text).toContain("Wir haben die Nummer geändert.");
    expect(mails[1]?.text).toContain("nicht einverstanden");
    const answer = await getPublicEntry(later(), slug);
    const states =
      answer.kind === "found" ? answer.entry.sites.flatMap((each) => each.offers).flatMap((o) => o.cells) : [];
    expect(states.map(({ badge }) => badge.state)).toContain("UNDER_REVIEW");
    const { lines, open } = await listReports(scope("REVIEWER"), { ...ALL, isClosed: true }, NOW);
    expect([open, lines.map(({ state }) => state)]).toEqual([0, ["UPHELD"]]);
    expect(await getReport(scope("REVIEWER"), id, NOW)).toMatchObject({ closedBy: "Anna", closedOn: "2026-03-12" });
  });

  test("dismisses with a reason, once", async () => {
    const { id } = await send();
    await closeReport(as("CONTENT"), closing(id, { decision: "DISMISSED" }));
    expect(await db.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "DISMISSED", version: 2 });
    expect(await db.outboxMail.count()).toBe(0);
    expect(await detailOf(() => closeReport(as("LEAD"), closing(id, { version: 2 })))).toBe("closed");
  });

  test.each([
    ["a visitor", contextOf(visitor), "forbidden"],
    ["who only reads", contextOf(staff(["AUDITOR"])), "forbidden"],
    ["the Redaktion, about an entry", contextOf(staff(["CONTENT"])), "forbidden"],
  ])("%s does not decide", async (_who, ctx, code) => {
    const { slug } = await entry();
    const { id } = await send({ slug });
    expect(await refusalOf(() => closeReport(ctx, closing(id)))).toBe(code);
  });

  test("nobody decides who is partial, about outdated versions, or doubts what was dismissed or is not the entry's", async () => {
    const { provider, cell, slug } = await entry();
    const { id } = await send({ slug });
    const other = await send();
    expect(await detailOf(() => closeReport(as("LEAD"), closing(id, { version: 7 })))).toBe("closed");
    const dismissed = closing(id, { decision: "DISMISSED", cells: [cell.id] });
    expect(await detailOf(() => closeReport(as("LEAD"), dismissed))).toBe("doubt_needs_agreement");
    expect(await refusalOf(() => closeReport(as("LEAD"), closing(other.id, { cells: [cell.id] })))).toBe("not_found");
    await declarePartiality(as("REVIEWER"), { providerId: provider.id });
    expect(await detailOf(() => closeReport(as("REVIEWER"), closing(id)))).toBe("partial");
  });

  test("the Redaktion reads what is about the site, and nothing about providers", async () => {
    const { slug } = await entry();
    const about = await send({ slug });
    const site = await send();
    const list = await listReports(scope("CONTENT"), ALL, NOW);
    expect(list.lines.map(({ id }) => id)).toEqual([site.id]);
    expect(list.open).toBe(1);
    expect(await getReport(scope("CONTENT"), about.id, NOW)).toBeNull();
    expect(await getReport(scope("CONTENT"), site.id, NOW)).toMatchObject({ id: site.id });
  });
});

test("six months after it was closed a report is gone; an open one stays", async () => {
  const closed = await send();
  const open = await send();
  await closeReport(as("LEAD"), closing(closed.id));
  const job = (day: string) => contextOf({ kind: "system", job: "reports.retention" }, at(day));
  expect(await deleteOldReports(job("2026-09-12"))).toEqual({ reports: 0, links: 0 });
  expect(await auditOf(() => deleteOldReports(job("2026-09-13")))).toMatchObject([{ action: "report.delete_old" }]);
  expect((await db.report.findMany()).map(({ id }) => id)).toEqual([open.id]);
  expect(await refusalOf(() => deleteOldReports(as("LEAD")))).toBe("forbidden");
});

test("answers are counted by page and month", async () => {
  await query("DELETE FROM page_answer");
  const count = (day: string, page: "/" | "/hilfe", found: "ja" | "nein") =>
    countAnswer({ now: at(day) }, { page, found });
  await Promise.all([1, 2, 3].map(() => count("2026-03-12", "/", "ja")));
  await count("2026-03-31", "/", "nein");
  await count("2026-04-01", "/hilfe", "nein");
  await count("2025-03-31", "/hilfe", "nein");
  expect(await db.pageAnswer.count()).toBe(3);
  const answers = await listPageAnswers(scope("AUDITOR"), at("2026-04-30"));
  expect(answers).toEqual([
    { page: "/", yes: 3, no: 1 },
    { page: "/hilfe", yes: 0, no: 1 },
  ]);
});

const BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
test("views of an entry go to the database together, without programs and without asking anything before", async () => {
  const { provider, slug } = await entry();
  const visit = (userAgent: string | null, day = "2026-03-12", of = slug) => noteView({ slug: of, userAgent }, at(day));
  const noted = async () => {
    visit(BROWSER);
    visit(BROWSER);
    visit("curl/8.5.0");
    visit(null);
    visit(BROWSER, "2026-03-12", "gibt-es-nicht");
    visit(BROWSER, "2026-04-01");
    return Promise.resolve();
  };
  expect(await queriesOf(noted)).toBe(0);
  expect(await queriesOf(writeViews)).toBe(1);
  visit(BROWSER);
  await writeViews();
  expect(await queriesOf(writeViews)).toBe(0);
  const rows = await db.entryViews.findMany({ where: { providerId: provider.id }, orderBy: { month: "asc" } });
  expect(rows.map(({ month, count }) => [month.toISOString().slice(0, 10), count])).toEqual([
    ["2026-03-01", 3],
    ["2026-04-01", 1],
  ]);
});
