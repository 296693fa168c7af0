import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import type { FunderKind } from "@/lib/recognitions/types";
import { contextOf, editor, visitor } from "@/tests/support/actors";
import { makeCell, makeConfirmedCell, makeFunder } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { eventsOf, withPaidOffers } from "@/tests/support/paid-offers";
import { refusalOf } from "@/tests/support/traces";

const ctx = contextOf(editor);
const stranger = contextOf(visitor);
const NOBODY = "00000000-0000-7000-8000-000000000000";
const rowOf = (id: string) => db.recognition.findUniqueOrThrow({ where: { id } });
const day = (date: string) => new Date(date);

const offers = withPaidOffers();

describe("recording a status", () => {
  const granted = { status: "GRANTED" } as const;
  const payer = async (kind: FunderKind) => (await makeFunder(kind)).id;

  test.each([
    ["forbidden", "for visitors", () => recordStatus(stranger, { ...offers.training, ...granted })],
    ["not_found", "without its offer", () => recordStatus(ctx, { ...offers.training, offerId: NOBODY, ...granted })],
    ["not_found", "without its funder", () => recordStatus(ctx, { ...offers.training, funderId: NOBODY, ...granted })],
    [
      "invalid",
      "when the Eingliederungshilfe would pay Berufsbildung",
      async () => makeCell({ ...offers.training, funderId: await payer("EGH") }),
    ],
    [
      "invalid",
      "when the Rentenversicherung would pay work",
      async () => makeCell({ ...offers.work, funderId: await payer("DRV") }),
    ],
    [
      "invalid",
      "when the path knows no such status",
      async () => makeCell({ ...offers.training, funderId: await payer("DRV") }, { status: "APPLIED" }),
    ],
    ["invalid", "for arbitration with the Bundesagentur", () => makeCell(offers.training, { status: "ARBITRATION" })],
    [
      "invalid",
      "when it ends before it begins",
      () => makeCell(offers.training, { validFrom: "2026-02-02", validUntil: "2026-02-01" }),
    ],
  ])("is %s %s", async (code, _what, record) => {
    expect(await refusalOf(record)).toBe(code);
    expect(
      await db.recognition.count({ where: { offer: { id: { in: [offers.training.offerId, offers.work.offerId] } } } }),
    ).toBe(0);
  });

  test("makes the cell, unchecked, with its first event", async () => {
    const { id } = await makeCell(offers.training, {
      validFrom: "2026-01-01",
      validUntil: "2027-12-31",
      ground: "Bescheid",
    });
    expect(await rowOf(id)).toMatchObject({
      area: "TRAINING",
      funderKind: "BA",
      status: "GRANTED",
      reviewStatus: "UNREVIEWED",
      progressReleased: false,
      version: 1,
    });
    expect(await eventsOf(id)).toEqual([
      { from: null, to: "GRANTED", on: day("2026-01-01"), lastDay: day("2027-12-31") },
    ]);
  });

  test("moves the cell along its path, on the funder's day", async () => {
    const { id } = await makeCell(offers.work, { status: "NEGOTIATION", validFrom: null });
    await makeCell(offers.work, { validFrom: "2026-02-01", statusOn: "2026-01-20" });
    expect(await rowOf(id)).toMatchObject({ status: "GRANTED", version: 2, statusOn: day("2026-01-20") });
    expect(await eventsOf(id)).toMatchObject([
      { from: null, to: "NEGOTIATION", on: day("2026-03-12") },
      { from: "NEGOTIATION", to: "GRANTED", on: day("2026-01-20"), lastDay: null },
    ]);
  });

  test("knows no step that the path does not know", async () => {
    const { id } = await makeCell(offers.training, { status: "REFUSED" });
    expect(await refusalOf(() => makeCell(offers.training, { status: "GRANTED" }))).toBe("conflict");
    expect(await rowOf(id)).toMatchObject({ status: "REFUSED", version: 1 });
  });

  test("leaves a date that it does not mention", async () => {
    const { id } = await makeCell(offers.training, { validFrom: "2026-01-01", validUntil: "2026-12-31" });
    await recordStatus(ctx, { ...offers.training, status: "SUSPENDED", statusOn: "2026-02-01" });
    expect(await rowOf(id)).toMatchObject({ validFrom: day("2026-01-01"), validUntil: day("2026-12-31") });
  });

  test("of two at once is a conflict for the second: a new cell", async () => {
    const record = { ...offers.training, ...granted };
    expect(
      await overlap(
        (inner) => recordStatus(inner, record),
        () => recordStatus(ctx, record),
      ),
    ).toBe("conflict");
  });

  test("of two at once is a conflict for the second: a changed cell", async () => {
    const { id } = await makeCell(offers.training);
    const ended = { ...offers.training, status: "ENDED" as const };
    const suspended = { ...offers.training, status: "SUSPENDED" as const };
    expect(
      await overlap(
        (inner) => recordStatus(inner, suspended),
        () => recordStatus(ctx, ended),
      ),
    ).toBe("conflict");
    expect(await rowOf(id)).toMatchObject({ status: "SUSPENDED", version: 2 });
  });

  test("takes the confirmation back, for it was given to the old statement", async () => {
    const { id } = await makeConfirmedCell({ providerId: offers.providerId, ...offers.training });
    await makeCell(offers.training, { validFrom: "2024-12-31" });
    expect(await rowOf(id)).toMatchObject({ reviewStatus: "SUBMITTED", reviewedOn: null, nextReviewOn: null });
  });

  test("keeps the confirmation when only the procedure is released", async () => {
    const { id } = await makeConfirmedCell({ providerId: offers.providerId, ...offers.training });
    await makeCell(offers.training, { progressReleased: true });
    expect(await rowOf(id)).toMatchObject({
      reviewStatus: "CONFIRMED",
      reviewedOn: day("2026-03-12"),
      progressReleased: true,
    });
  });
});
