import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import { contextOf, editor, visitor } from "@/tests/support/actors";
import { makeCell, makeEvidence, makeProvider } from "@/tests/support/factories";
import { eventsOf, withPaidOffers } from "@/tests/support/paid-offers";
import { refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const stranger = contextOf(visitor);
const NOBODY = "00000000-0000-7000-8000-000000000000";
const day = (date: string) => new Date(date);

const offers = withPaidOffers();

describe("recording evidence", () => {
  const letter = { kind: "FUNDER_LETTER" } as const;

  test("is not for visitors", async () => {
    const cell = await makeCell(offers.training);
    expect(
      await refusalOf(() =>
        recordEvidence(stranger, { ...letter, providerId: offers.providerId, proves: [{ recognitionId: cell.id }] }),
      ),
    ).toBe("forbidden");
  });

  test("for another provider's cell is not found, nor for one cell among one's own", async () => {
    const cell = await makeCell(offers.training);
    const other = await makeProvider();
    expect(await refusalOf(() => makeEvidence(other.id, cell.id))).toBe("not_found");
    const proves = [{ recognitionId: cell.id }, { recognitionId: NOBODY }];
    expect(await refusalOf(() => recordEvidence(ctx, { ...letter, providerId: offers.providerId, proves }))).toBe(
      "not_found",
    );
    expect(await db.recognitionEvidence.count({ where: { recognitionId: cell.id } })).toBe(0);
    expect(await db.evidence.count({ where: { providerId: other.id } })).toBe(0);
  });

  test("that ended before it was issued is invalid", async () => {
    const cell = await makeCell(offers.training);
    expect(
      await refusalOf(() =>
        makeEvidence(offers.providerId, cell.id, { issuedOn: "2026-02-02", validUntil: "2026-02-01" }),
      ),
    ).toBe("invalid");
  });

  test("covers several cells, each with its page", async () => {
    const cells = [await makeCell(offers.training), await makeCell(offers.work)];
    const { id } = await recordEvidence(ctx, {
      ...letter,
      providerId: offers.providerId,
      proves: cells.map((cell, i) => ({ recognitionId: cell.id, page: i + 1, what: "Zusage" })),
    });
    const links = await db.recognitionEvidence.findMany({ where: { evidenceId: id }, orderBy: { page: "asc" } });
    expect(links.map(({ recognitionId, page }) => [recognitionId, page])).toEqual([
      [cells[0]?.id, 1],
      [cells[1]?.id, 2],
    ]);
  });

  test("that is no certificate leaves the cell's history alone", async () => {
    const cell = await makeCell(offers.training);
    await makeEvidence(offers.providerId, cell.id, { validUntil: "2026-12-31" });
    expect(await eventsOf(cell.id)).toHaveLength(1);
  });

  test("of a certificate tells history until when the cell is valid, and of a renewal again", async () => {
    const cell = await makeCell(offers.training);
    const certificate = { kind: "AZAV_CERTIFICATE" } as const;
    await makeEvidence(offers.providerId, cell.id, {
      ...certificate,
      issuedOn: "2023-06-01",
      validUntil: "2026-05-31",
    });
    await makeEvidence(offers.providerId, cell.id, {
      ...certificate,
      issuedOn: "2026-05-15",
      validUntil: "2029-05-31",
    });
    await makeEvidence(offers.providerId, cell.id, {
      ...certificate,
      issuedOn: "2020-06-01",
      validUntil: "2023-05-31",
    });
    expect(await eventsOf(cell.id)).toEqual([
      { from: null, to: "GRANTED", on: day("2025-01-01"), lastDay: null },
      { from: "GRANTED", to: "GRANTED", on: day("2023-06-01"), lastDay: day("2026-05-31") },
      { from: "GRANTED", to: "GRANTED", on: day("2026-05-15"), lastDay: day("2029-05-31") },
    ]);
  });
});
