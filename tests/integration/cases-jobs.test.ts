import { beforeEach, describe, expect, test } from "vitest";
import { addNote } from "@/lib/cases/commands/add-note";
import { closeQuietCases } from "@/lib/cases/commands/close-case";
import { closeCases } from "@/lib/cases/jobs";
import { db } from "@/lib/platform/db";
import { contextOf, NOW, staff } from "@/tests/support/actors";
import { makeEntry, makeEvidence } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";
import { auditOf } from "@/tests/support/traces";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
const nightly = contextOf({ kind: "system", job: "cases.close" });

let providerId: string, cellId: string;

beforeEach(async () => {
  await query("DELETE FROM review_case");
  const entry = await makeEntry();
  providerId = entry.provider.id;
  cellId = entry.cell.id;
});

/** A case that was last touched so many days ago. */
async function openCase({ daysQuiet }: { daysQuiet: number }): Promise<string> {
  const { id } = await db.reviewCase.create({ data: { providerId, createdAt: daysAgo(daysQuiet) } });
  await query("UPDATE review_case SET updated_at = $2 WHERE id = $1", [id, daysAgo(daysQuiet)]);
  return id;
}
const closedAt = async (id: string) => (await db.reviewCase.findUniqueOrThrow({ where: { id } })).closedAt;

describe("the night ends a case", () => {
  test("of which nothing is left, with a trace of who did it, and only once", async () => {
    const id = await openCase({ daysQuiet: 7.1 });
    expect(await auditOf(() => closeCases.run(nightly))).toMatchObject([
      { action: "review_case.close", entityId: id, actorId: "system:cases.close", version: 2 },
    ]);
    expect(await closedAt(id)).toEqual(NOW);
    expect(await closeQuietCases(nightly)).toBe(0);
  });

  test("not while somebody may still write into it", async () => {
    const id = await openCase({ daysQuiet: 6.9 });
    expect(await closeQuietCases(nightly)).toBe(0);
    await query("UPDATE review_case SET updated_at = $2 WHERE id = $1", [id, daysAgo(30)]);
    await addNote(contextOf(staff(["REVIEWER"]), daysAgo(2)), { providerId, noteText: "Ruft zurück" });
    expect(await closeQuietCases(nightly)).toBe(0);
    expect(await closedAt(id)).toBeNull();
  });

  test.each([
    ["a proof waits to be looked at", () => makeEvidence(providerId, cellId)],
    ["a mail came back", () => bounce()],
    ["somebody wants to look again on a later day", () => lookAgain("2026-06-01")],
    ["a look is due", () => lookAgain("2026-03-01")],
  ])("not while %s", async (_what, make) => {
    const id = await openCase({ daysQuiet: 30 });
    await make();
    expect(await closeQuietCases(nightly)).toBe(0);
    expect(await closedAt(id)).toBeNull();
  });
});

test("nobody of the staff starts it", async () => {
  await expect(closeQuietCases(contextOf(staff(["LEAD"])))).rejects.toMatchObject({ code: "forbidden" });
});

const lookAgain = (day: string) => query("UPDATE recognition SET next_review_on = $2 WHERE id = $1", [cellId, day]);
const bounce = () =>
  db.outboxMail.create({
    data: {
      channel: "ENTRY",
      template: "review.query",
      recipient: "weg@example.org",
      subject: "Rückfrage",
      text: "Text",
      html: "<p>Text</p>",
      providerId,
      state: "BOUNCED",
    },
  });
