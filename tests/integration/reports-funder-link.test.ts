import { beforeEach, describe, expect, test } from "vitest";
import { declarePartiality } from "@/lib/cases/commands/partiality";
import { listWork } from "@/lib/cases/queries/work-list";
import { EMPTY_WORK_QUERY } from "@/lib/cases/rules/work-query";
import { db } from "@/lib/platform/db";
import { answerFunder } from "@/lib/reports/commands/answer-funder";
import { askFunder } from "@/lib/reports/commands/ask-funder";
import { deleteOldReports } from "@/lib/reports/commands/delete-old";
import { findFunderLink, getFunderChoice } from "@/lib/reports/queries/funder-requests";
import { contextOf, NOW, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeCell, makeConfirmedCell, makeEntry, makeFunder, makeOffer, makeSite } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const lead = contextOf(staff(["LEAD"]));
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const email = "teilhabe@example.org";

beforeEach(async () => {
  await query("DELETE FROM outbox_mail");
  await query("DELETE FROM provider");
});

/** One confirmed agreement and one that nobody has looked at, of the same funder. */
async function twoCells() {
  const { provider, site, cell } = await makeEntry();
  const funder = await makeFunder("EGH");
  const first = await makeOffer(site.id, { area: "WORK" });
  const second = await makeOffer((await makeSite(provider.id)).id, { area: "WORK" });
  const confirmed = await makeConfirmedCell({ providerId: provider.id, offerId: first.id, funderId: funder.id });
  const claimed = await makeCell({ offerId: second.id, funderId: funder.id });
  return { providerId: provider.id, confirmed: confirmed.id, claimed: claimed.id, other: cell.id };
}
const answer = (token: string, fits: Record<string, "ja" | "nein">, notes: Record<string, string> = {}) => ({
  token,
  fits,
  notes,
  body: "Sozialamt Musterstadt",
  remark: null,
});

describe("a Leistungsträger's link", () => {
  test("is mailed and shows the cells in words; nobody reads it in the outbox", async () => {
    const { providerId, confirmed, claimed } = await twoCells();
    const { token } = await askFunder(lead, { providerId, cells: [confirmed, claimed], email });
    const mail = await db.outboxMail.findFirstOrThrow();
    expect(mail).toMatchObject({ channel: "ACCOUNT", recipient: email, template: "report.funder" });
    expect(mail.text).toContain(`/bestaetigen?token=${token}`);
    expect(await findFunderLink(token, NOW)).toMatchObject({
      funder: "Kostenträger EGH",
      cells: [{ area: "WORK" }, { city: "Kassel" }],
    });
    expect(await findFunderLink(token, at("2026-04-12"))).toBeNull();
    const choice = await getFunderChoice(staffScope(["REVIEWER"]), providerId, NOW);
    expect(choice?.requests).toMatchObject([{ email, cells: 2, answeredOn: null, isOver: false }]);
    expect(JSON.stringify(choice)).not.toContain(token);
  });

  test("makes evidence of what fits and doubts the rest, once", async () => {
    const { providerId, confirmed, claimed } = await twoCells();
    const { token } = await askFunder(lead, { providerId, cells: [confirmed, claimed], email });
    const said = answer(token, { [confirmed]: "nein", [claimed]: "ja" }, { [confirmed]: "Endete im Februar." });
    const audit = await auditOf(() => answerFunder(contextOf(visitor), said));
    expect(new Set(audit.map(({ actorId }) => actorId))).toEqual(new Set(["system:reports.funder-link"]));
    const letter = await db.evidence.findFirstOrThrow({
      where: { issuer: "Sozialamt Musterstadt" },
      include: { recognitions: true },
    });
    expect([letter.kind, letter.recognitions.map(({ recognitionId }) => recognitionId)]).toEqual([
      "FUNDER_LETTER",
      [claimed],
    ]);
    const states = await db.recognition.findMany({
      where: { id: { in: [confirmed, claimed] } },
      orderBy: { id: "asc" },
    });
    expect(states.map(({ reviewStatus }) => reviewStatus)).toEqual(["DISPUTED", "UNREVIEWED"]);
    expect(await db.caseMessage.findFirstOrThrow()).toMatchObject({ kind: "NOTE", cellIds: [confirmed] });
    const work = await listWork(staffScope(["REVIEWER"]), EMPTY_WORK_QUERY, NOW);
    expect(work.lines).toMatchObject([{ kind: "REPORT", others: 1 }]);
    expect(await refusalOf(() => answerFunder(contextOf(visitor), said))).toBe("not_found");
    expect(await findFunderLink(token, NOW)).toBeNull();
  });

  test("puts a claim that is denied on the work list, although nobody had looked at it", async () => {
    const { providerId, claimed } = await twoCells();
    const { token } = await askFunder(lead, { providerId, cells: [claimed], email });
    await answerFunder(contextOf(visitor), answer(token, { [claimed]: "nein" }));
    const work = await listWork(staffScope(["REVIEWER"]), EMPTY_WORK_QUERY, NOW);
    expect(work.lines).toMatchObject([{ kind: "IN_REVIEW", cell: { id: claimed } }]);
  });

  test("that is over, made up or half answered changes nothing", async () => {
    const { providerId, confirmed, claimed } = await twoCells();
    const { token } = await askFunder(lead, { providerId, cells: [confirmed, claimed], email });
    const whole = { [confirmed]: "ja", [claimed]: "ja" } as const;
    const half = answer(token, { [confirmed]: "ja" });
    expect(await detailOf(() => answerFunder(contextOf(visitor), half))).toBe("unanswered");
    expect(await refusalOf(() => answerFunder(contextOf(visitor, at("2026-04-12")), answer(token, whole)))).toBe(
      "not_found",
    );
    expect(await refusalOf(() => answerFunder(contextOf(visitor), answer("x".repeat(43), whole)))).toBe("not_found");
  });

  test("is sent by reviewers who are not partial, about cells of one funder and one provider", async () => {
    const { providerId, confirmed, other } = await twoCells();
    const asked = { providerId, cells: [confirmed], email };
    expect(await refusalOf(() => askFunder(contextOf(visitor), asked))).toBe("forbidden");
    expect(await refusalOf(() => askFunder(contextOf(staff(["CONTENT", "AUDITOR"])), asked))).toBe("forbidden");
    expect(await detailOf(() => askFunder(lead, { ...asked, cells: [confirmed, other] }))).toBe("one_funder");
    const elsewhere = await twoCells();
    expect(await refusalOf(() => askFunder(lead, { ...asked, cells: [elsewhere.confirmed] }))).toBe("not_found");
    const { id } = await db.person.create({ data: { name: "Anna", email: "anna@example.org", roles: ["REVIEWER"] } });
    await declarePartiality(contextOf(staff(["REVIEWER"], id)), { providerId });
    expect(await detailOf(() => askFunder(contextOf(staff(["REVIEWER"], id)), asked))).toBe("partial");
  });

  test("is forgotten six months after it was over", async () => {
    const { providerId, confirmed } = await twoCells();
    await askFunder(lead, { providerId, cells: [confirmed], email });
    const job = (day: string) => contextOf({ kind: "system", job: "reports.retention" }, at(day));
    await deleteOldReports(job("2026-10-11"));
    expect(await db.funderRequest.count()).toBe(1);
    await deleteOldReports(job("2026-10-13"));
    expect(await db.funderRequest.count()).toBe(0);
  });
});
