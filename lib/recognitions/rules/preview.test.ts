import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/platform/day";
import { badge } from "@/lib/recognitions/rules/badge";
import { preview, settledCell } from "@/lib/recognitions/rules/preview";
import type { Cell } from "@/lib/recognitions/types";

const TODAY = "2026-03-12";
const claim: Cell & { confirmedBefore: boolean } = {
  area: "WORK",
  funderKind: "EGH",
  status: "GRANTED",
  statusOn: null,
  validFrom: "2025-01-01",
  validUntil: null,
  certificateUntil: null,
  reviewStatus: "IN_REVIEW",
  reviewedOn: null,
  doubtedOn: null,
  nextReviewOn: null,
  progressReleased: false,
  confirmedBefore: false,
};
const confirmed = {
  ...claim,
  reviewStatus: "CONFIRMED",
  reviewedOn: "2025-06-01",
  nextReviewOn: "2026-06-01",
  confirmedBefore: true,
} as const;
const ba = { ...claim, area: "TRAINING", funderKind: "BA", certificateUntil: "2026-12-31" } as const;

const confirm = (cell: typeof claim, found = {}) => preview(cell, { outcome: "CONFIRMED", found }, TODAY);
const reject = (cell: typeof claim) => preview(cell, { outcome: "NOT_CONFIRMED", found: {} }, TODAY);
const lines = ({ steps }: ReturnType<typeof preview>) =>
  steps.map(({ from, badge: shown }) => [from, shown?.state ?? null, shown?.checked ?? false]);

describe("what the public will read", () => {
  test("a first confirmation waits, then it is checked until it is overdue", () => {
    const { meanwhile } = confirm(claim);
    expect(meanwhile).toEqual({ state: "GRANTED", checked: false, day: null });
    expect(lines(confirm(claim))).toEqual([
      [null, "GRANTED", true],
      // 12 months and 30 days.
      ["2027-04-12", "GRANTED", false],
    ]);
  });

  test("an agreement's period ends and goes on", () => {
    expect(lines(confirm({ ...claim, validUntil: "2026-08-31" }))).toEqual([
      [null, "GRANTED", true],
      ["2026-09-01", "CONTINUING", true],
      ["2026-10-01", "CONTINUING", false],
    ]);
  });

  test("a certificate's end takes the proof away", () => {
    expect(lines(confirm(ba))).toEqual([
      [null, "GRANTED", true],
      ["2026-12-02", "GRANTED", false],
      ["2027-01-01", "NO_PROOF", false],
    ]);
  });

  test("an agreement comes into force", () => {
    expect(lines(confirm({ ...claim, validFrom: "2026-09-01" }))[0]).toEqual([null, "UPCOMING", true]);
    expect(lines(confirm({ ...claim, validFrom: "2026-09-01" }))[1]).toEqual(["2026-09-01", "GRANTED", true]);
  });

  test("an end is in doubt at once and takes effect with the second signature", () => {
    const shown = confirm(confirmed, { status: "ENDED", on: "2026-03-01" });
    expect(shown.meanwhile).toEqual({ state: "UNDER_REVIEW", checked: false, day: null });
    expect(shown.steps).toEqual([{ from: null, badge: { state: "NO_PROOF", checked: false, day: "2026-03-01" } }]);
  });

  test("a refusal shows nothing", () => {
    expect(confirm({ ...claim, status: "NEGOTIATION" }, { status: "REFUSED" })).toEqual({
      meanwhile: null,
      steps: [{ from: null, badge: null }],
    });
  });

  test("a re-check needs no second person", () => {
    expect(confirm(confirmed).meanwhile).toBeUndefined();
  });

  test("a confirmation that is taken back is in doubt first", () => {
    expect(reject(confirmed).meanwhile).toMatchObject({ state: "UNDER_REVIEW" });
    expect(lines(reject(confirmed))).toEqual([[null, "GRANTED", false]]);
  });

  test("after a changed statement the confirmation before it still needs two to be taken back", () => {
    expect(reject({ ...claim, confirmedBefore: true }).meanwhile).toMatchObject({ state: "UNDER_REVIEW" });
    expect(reject(claim).meanwhile).toBeUndefined();
  });

  test("is on every day what the badge says on that day", () => {
    const day = fc.option(fc.integer({ min: -400, max: 900 }).map((days) => addDays(TODAY, days)));
    const dates = fc.record({ validFrom: day, validUntil: day, certificateUntil: day });
    const kind = fc.constantFrom("BA" as const, "EGH" as const, "UV" as const);
    fc.assert(
      fc.property(dates, kind, fc.integer({ min: 0, max: 1000 }), (given, funderKind, days) => {
        const cell = { ...claim, ...given, funderKind };
        const at = addDays(TODAY, days);
        const shown = confirm(cell).steps.findLast(({ from }) => from === null || from <= at);
        expect(shown?.badge).toEqual(badge(settledCell(cell, "CONFIRMED", TODAY), at));
      }),
    );
  });
});
