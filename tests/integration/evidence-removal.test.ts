import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { attachFile } from "@/lib/recognitions/commands/attach-file";
import { deleteFile } from "@/lib/recognitions/commands/delete-file";
import { readFile } from "@/lib/recognitions/commands/read-file";
import { getEvidence } from "@/lib/recognitions/queries/evidence";
import { examplePdf } from "@/prisma/seed/examples/example-pdf";
import { contextOf, editor, NOW, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeEntry, makeEvidence } from "@/tests/support/factories";
import { detailOf, refusalOf, revision } from "@/tests/support/traces";

const LATER = new Date("2026-03-13T10:00:00Z");
const [ANNA, BEN, LEA] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [string, string, string];
const anna = staff(["REVIEWER"], ANNA);
const ben = staff(["REVIEWER"], BEN);
const lea = staff(["LEAD"], LEA);
const removalReason = "Gehört zu einem anderen Anbieter";

let providerId: string, cellId: string, evidenceId: string, fileId: string;

const remove = (actor: Actor, id = fileId) => deleteFile(contextOf(actor, LATER), { id, removalReason });
const decide = (decidedAt: Date) =>
  db.reviewDecision.create({
    data: {
      recognitionId: cellId,
      outcome: "CONFIRMED",
      grade: "A",
      reason: "Liegt vor",
      decidedBy: `person:${BEN}`,
      decidedAt,
    },
  });

beforeAll(async () => {
  for (const [name, id] of Object.entries({ anna: ANNA, ben: BEN, lea: LEA })) {
    await db.person.create({ data: { id, name, email: `${name}@example.org` } });
  }
});

beforeEach(async () => {
  const entry = await makeEntry();
  providerId = entry.provider.id;
  cellId = entry.cell.id;
  evidenceId = (await makeEvidence(providerId, cellId)).id;
  const upload = { name: "Falsch.pdf", bytes: examplePdf(["Kanarienvogel"]) };
  fileId = (await attachFile(contextOf(anna), { evidenceId, ...upload })).id;
});

describe("a file that should not be here", () => {
  test("is taken away by who added it; its name, size and sum stay, the reason stands with the entry", async () => {
    const before = await revision();
    expect(await remove(anna)).toEqual({ evidenceId });
    expect(await db.evidenceFile.findUnique({ where: { id: fileId } })).toMatchObject({
      name: "Falsch.pdf",
      data: null,
      deletedAt: LATER,
      addedBy: `person:${ANNA}`,
    });
    expect(await db.auditEntry.findFirst({ where: { entityId: fileId }, orderBy: { id: "desc" } })).toMatchObject({
      action: "evidence_file.delete",
      actorId: `person:${ANNA}`,
      entryId: providerId,
    });
    const version = await db.entryVersion.findFirst({ where: { entryId: providerId }, orderBy: { number: "desc" } });
    expect(version).toMatchObject({ reason: removalReason, at: LATER });
    expect(await revision()).toBe(before);
    expect(await refusalOf(() => readFile(contextOf(anna), fileId))).toBe("not_found");
    expect(await detailOf(() => remove(lea))).toBe("deleted");
  });

  test("on which a decision rests goes by the lead alone; one from before it came does not matter", async () => {
    await decide(new Date(NOW.getTime() - 1));
    const shown = async (actor: "anna" | "lea") => {
      const scope = actor === "anna" ? staffScope(["REVIEWER"], ANNA) : staffScope(["LEAD"], LEA);
      return (await getEvidence(scope, evidenceId))?.files.map(({ mayDelete }) => mayDelete);
    };
    expect(await shown("anna")).toEqual([true]);
    await decide(NOW);
    expect([await shown("anna"), await shown("lea")]).toEqual([[false], [true]]);
    expect(await detailOf(() => remove(anna))).toBe("decided_on");
    await remove(lea);
    expect(await shown("lea")).toEqual([false]);
  });

  test.each([
    ["a visitor", visitor],
    ["a reader", staff(["AUDITOR"])],
    ["the Redaktion", staff(["CONTENT"])],
    ["a colleague", ben],
    ["a job", editor],
  ])("stays when %s wants to delete it", async (_who, actor) => {
    expect(await refusalOf(() => remove(actor))).toBe("forbidden");
    expect((await db.evidenceFile.findUniqueOrThrow({ where: { id: fileId } })).data).not.toBeNull();
  });

  test("stays when whoever added it, or the lead, is partial", async () => {
    await db.partiality.createMany({
      data: [ANNA, LEA].map((personId) => ({ personId, providerId, declaredAt: NOW })),
    });
    for (const who of [anna, lea]) expect(await detailOf(() => remove(who))).toBe("partial");
  });

  test("that is not there is not found", async () => {
    expect(await refusalOf(() => remove(lea, "00000000-0000-7000-8000-00000000dead"))).toBe("not_found");
  });
});
