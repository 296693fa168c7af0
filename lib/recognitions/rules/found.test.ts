import { describe, expect, test } from "vitest";
import { foundStatuses, isOther, withFound } from "@/lib/recognitions/rules/found";
import { decidableTogether } from "@/lib/recognitions/rules/batch";
import { mayPostponeTo } from "@/lib/recognitions/rules/review";
import type { Cell } from "@/lib/recognitions/types";

const cell: Cell = {
  area: "WORK",
  funderKind: "EGH",
  status: "GRANTED",
  statusOn: "2024-12-01",
  validFrom: "2025-01-01",
  validUntil: "2026-12-31",
  certificateUntil: null,
  reviewStatus: "CONFIRMED",
  reviewedOn: "2025-06-01",
  doubtedOn: null,
  nextReviewOn: "2026-06-01",
  progressReleased: false,
};

describe("what the evidence says", () => {
  test.each([
    ["nothing", {}, {}],
    ["nothing, by empty fields", { status: null, on: null, from: null, until: null, openEnded: false }, {}],
    ["an end of it all", { status: "ENDED", on: "2026-02-01" }, { status: "ENDED", statusOn: "2026-02-01" }],
    ["other dates", { from: "2025-02-01", until: "2027-12-31" }, { validFrom: "2025-02-01", validUntil: "2027-12-31" }],
    ["no end", { openEnded: true }, { validUntil: null }],
  ] as const)("%s", (_what, found, expected) => {
    expect(withFound(cell, found)).toEqual({ ...cell, ...expected });
    expect(isOther(cell, withFound(cell, found))).toBe(Object.keys(expected).length > 0);
  });

  test("once confirmed a cell moves along its path only", () => {
    expect(foundStatuses(cell)).toEqual(["GRANTED", "SUSPENDED", "REVOKED", "ENDED"]);
  });

  test("a mere claim may prove to be anything that the path knows", () => {
    expect(foundStatuses({ ...cell, reviewedOn: null })).toContain("REFUSED");
    expect(foundStatuses({ ...cell, funderKind: "DRV", reviewedOn: null })).not.toContain("REFUSED");
  });
});

describe("one press", () => {
  const open = {
    funderId: "lwl",
    funderKind: "EGH",
    status: "GRANTED",
    reviewStatus: "IN_REVIEW",
    signed: null,
  } as const;
  const second = { ...open, reviewStatus: "SECOND_CHECK", signed: "person:a CONFIRMED" } as const;
  test.each([
    ["two open cells of one funder", open, { ...open, reviewStatus: "UNREVIEWED" }, true],
    ["another funder's cell", open, { ...open, funderId: "lvr" }, false],
    [
      "the Bundesagentur by two names",
      { ...open, funderKind: "BA" },
      { ...open, funderKind: "BA", funderId: "x" },
      true,
    ],
    ["another status", open, { ...open, status: "SUSPENDED" }, false],
    ["one that waits for a second signature", open, second, false],
    ["two that wait after the same first one", second, second, true],
    ["two that wait after different ones", second, { ...second, signed: "person:b CONFIRMED" }, false],
  ] as const)("decides %s: %#", (_what, a, b, expected) => {
    expect(decidableTogether(a, b)).toBe(expected);
  });
});

describe("a Wiedervorlage", () => {
  test.each([
    ["tomorrow, nothing confirmed", { reviewedOn: null, nextReviewOn: null }, "2026-03-13", true],
    ["today", { reviewedOn: null, nextReviewOn: null }, "2026-03-12", false],
    ["earlier than planned", { reviewedOn: "2025-06-01", nextReviewOn: "2026-06-01" }, "2026-05-31", true],
    ["later than planned", { reviewedOn: "2025-06-01", nextReviewOn: "2026-06-01" }, "2026-06-02", false],
    ["of what is overdue", { reviewedOn: "2025-02-01", nextReviewOn: "2026-02-01" }, "2026-03-20", false],
    ["later than planned, nothing confirmed", { reviewedOn: null, nextReviewOn: "2026-04-01" }, "2026-06-02", true],
  ])("%s: %#", (_what, subject, day, expected) => {
    expect(mayPostponeTo(subject, day, "2026-03-12")).toBe(expected);
  });
});
