import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/platform/day";
import { badge, notStarted, strength } from "@/lib/recognitions/rules/badge";
import { pathOf } from "@/lib/recognitions/rules/path";
import { statusesOf } from "@/lib/recognitions/rules/status";
import { BADGE_STATES, FUNDER_KINDS, RECOGNITION_STATUSES, REVIEW_STATUSES } from "@/lib/recognitions/types";
import type { BadgeState, Cell } from "@/lib/recognitions/types";

const TODAY = "2026-03-12";
const unchecked: Cell = {
  area: "WORK",
  funderKind: "EGH",
  status: "GRANTED",
  validFrom: null,
  validUntil: null,
  certificateUntil: null,
  statusOn: null,
  reviewStatus: "UNREVIEWED",
  reviewedOn: null,
  doubtedOn: null,
  nextReviewOn: null,
  progressReleased: false,
};
const checked: Cell = {
  ...unchecked,
  reviewStatus: "CONFIRMED",
  reviewedOn: "2025-06-01",
  nextReviewOn: "2026-06-01",
};
const ba: Cell = { ...checked, area: "TRAINING", funderKind: "BA", certificateUntil: "2028-05-31" };

describe("the public badge", () => {
  test.each([
    ["granted and confirmed", checked, "GRANTED", true, "2025-06-01"],
    ["granted, unchecked", unchecked, "GRANTED", false, null],
    ["granted, confirmation 31 days overdue", { ...checked, nextReviewOn: "2026-02-09" }, "GRANTED", false, null],
    ["granted, claim rejected", { ...unchecked, reviewStatus: "NOT_CONFIRMED" }, "GRANTED", false, null],
    ["granted, re-check under way", { ...checked, reviewStatus: "IN_REVIEW" }, "GRANTED", true, "2025-06-01"],
    ["BA grant, confirmed", ba, "GRANTED", true, "2025-06-01"],
    ["continuing, checked", { ...checked, validUntil: "2025-12-31" }, "CONTINUING", true, "2025-06-01"],
    ["continuing, unchecked", { ...unchecked, validUntil: "2025-12-31" }, "CONTINUING", false, null],
    ["upcoming, checked", { ...checked, validFrom: "2026-09-01" }, "UPCOMING", true, "2026-09-01"],
    ["upcoming, unchecked", { ...unchecked, validFrom: "2026-09-01" }, "UPCOMING", false, "2026-09-01"],
    ["applying, released", { ...unchecked, status: "APPLIED", progressReleased: true }, "APPLYING", false, null],
    ["applying is never checked", { ...checked, status: "PLANNED", progressReleased: true }, "APPLYING", false, null],
    ["case by case", { ...unchecked, status: "CASE_BY_CASE" }, "CASE_BY_CASE", false, null],
    ["Persönliches Budget", { ...unchecked, status: "PERSONAL_BUDGET" }, "PERSONAL_BUDGET", false, null],
    ["suspended", { ...unchecked, status: "SUSPENDED" }, "SUSPENDED", false, null],
    ["suspended, checked", { ...checked, status: "SUSPENDED" }, "SUSPENDED", true, "2025-06-01"],
    ["lapsed certificate", { ...ba, certificateUntil: "2025-12-31" }, "NO_PROOF", false, "2026-01-01"],
    ["ended", { ...checked, status: "ENDED", statusOn: "2026-02-01" }, "NO_PROOF", false, "2026-02-01"],
    ["revoked", { ...checked, status: "REVOKED", statusOn: "2026-02-01" }, "NO_PROOF", false, "2026-02-01"],
    ["ended, day unknown", { ...unchecked, status: "ENDED" }, "NO_PROOF", false, null],
    [
      "ended after it had lapsed",
      { ...ba, certificateUntil: "2025-12-31", status: "ENDED", statusOn: "2026-02-01" },
      "NO_PROOF",
      false,
      "2026-01-01",
    ],
    [
      "ended before it could lapse",
      { ...ba, status: "ENDED", statusOn: "2026-02-01" },
      "NO_PROOF",
      false,
      "2026-02-01",
    ],
    ["disputed", { ...checked, reviewStatus: "DISPUTED", doubtedOn: TODAY }, "UNDER_REVIEW", false, null],
    ["a dispute in review", { ...checked, reviewStatus: "IN_REVIEW", doubtedOn: TODAY }, "UNDER_REVIEW", false, null],
    [
      "a downgrade before its second signature",
      { ...unchecked, reviewStatus: "SECOND_CHECK", doubtedOn: TODAY },
      "UNDER_REVIEW",
      false,
      null,
    ],
    [
      "a first confirmation before its second signature",
      { ...unchecked, reviewStatus: "SECOND_CHECK" },
      "GRANTED",
      false,
      null,
    ],
    [
      "lapsed is lapsed, doubt or not",
      { ...ba, certificateUntil: "2026-03-11", doubtedOn: TODAY },
      "NO_PROOF",
      false,
      TODAY,
    ],
  ] as [string, Cell, BadgeState, boolean, string | null][])("%s", (_what, cell, state, isChecked, day) => {
    expect(badge(cell, TODAY)).toEqual({ state, checked: isChecked, day });
  });

  test.each(["PLANNED", "APPLIED", "NEGOTIATION", "ARBITRATION"] as const)(
    "%s is public only when the provider released it",
    (status) => {
      expect(badge({ ...checked, status }, TODAY)).toBeNull();
      expect(badge({ ...checked, status, progressReleased: true }, TODAY)?.state).toBe("APPLYING");
    },
  );
});

const day = fc.option(fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days)));
const cells: fc.Arbitrary<Cell> = fc.record({
  area: fc.constantFrom("ENTRY", "TRAINING", "WORK"),
  funderKind: fc.constantFrom(...FUNDER_KINDS),
  status: fc.constantFrom(...RECOGNITION_STATUSES),
  validFrom: day,
  validUntil: day,
  certificateUntil: day,
  statusOn: day,
  reviewStatus: fc.constantFrom(...REVIEW_STATUSES),
  reviewedOn: day,
  doubtedOn: day,
  nextReviewOn: day,
  progressReleased: fc.boolean(),
});

describe("whatever else a cell holds", () => {
  test("refused and withdrawn look like no cell at all", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom("REFUSED" as const, "WITHDRAWN" as const), (cell, status) => {
        expect(badge({ ...cell, status }, TODAY)).toBeNull();
      }),
    );
  });

  test("without proof it stays without proof, since the same day, as time goes by", () => {
    fc.assert(
      fc.property(cells, fc.nat(1500), (cell, days) => {
        const now = badge({ ...cell, statusOn: null }, TODAY);
        fc.pre(now?.state === "NO_PROOF" && now.day !== null);
        expect(badge({ ...cell, statusOn: null }, addDays(TODAY, days))).toEqual(now);
      }),
    );
  });

  test("time alone never makes an unchecked badge checked", () => {
    const reviewed = cells.map((cell): Cell => ({ ...cell, reviewStatus: "CONFIRMED", doubtedOn: null }));
    fc.assert(
      fc.property(reviewed, fc.nat(900), (cell, days) => {
        const checkedLater = badge(cell, addDays(TODAY, days))?.checked ?? false;
        return !checkedLater || badge(cell, TODAY)?.checked === true;
      }),
    );
  });

  test("revoked, ended and lapsed give the same bytes for the same day", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 900 }), (cell, days) => {
        const lastDay = addDays(TODAY, -days);
        const base: Cell = { ...cell, funderKind: "BA", validUntil: null, certificateUntil: lastDay };
        const ended: Cell = { ...base, certificateUntil: null, status: "ENDED", statusOn: addDays(lastDay, 1) };
        const lapsed = badge({ ...base, status: "GRANTED" }, TODAY);
        expect(badge(ended, TODAY)).toEqual(lapsed);
        expect(badge({ ...ended, status: "REVOKED" }, TODAY)).toEqual(lapsed);
      }),
    );
  });

  test("every status of every path has its badge or none, and no day before its time", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        fc.pre(statusesOf(pathOf(cell.funderKind)).includes(cell.status));
        const found = badge(cell, TODAY);
        if (found?.state === "UPCOMING") return found.day !== null && found.day > TODAY;
        return found?.state !== "NO_PROOF" || found.day === null || found.day <= TODAY;
      }),
    );
  });
});

describe("on a card", () => {
  test("the strongest badge comes first", () => {
    const all = BADGE_STATES.flatMap((state) =>
      [false, true].map((isChecked) => ({ state, checked: isChecked, day: null })),
    );
    const order = all
      .toSorted((a, b) => strength(b) - strength(a))
      .map(({ state, checked: c }) => (c ? `${state} ✓` : state));
    expect(order.slice(0, 4)).toEqual(["GRANTED ✓", "GRANTED", "CONTINUING ✓", "CONTINUING"]);
    expect(order.filter((name) => !name.endsWith("✓"))).toEqual([
      "GRANTED",
      "CONTINUING",
      "UPCOMING",
      "SUSPENDED",
      "CASE_BY_CASE",
      "PERSONAL_BUDGET",
      "UNDER_REVIEW",
      "APPLYING",
      "NO_PROOF",
    ]);
    expect(strength({ state: "NO_PROOF", checked: false, day: null })).toBe(0);
  });

  test.each([
    [["APPLYING"], true],
    [["APPLYING", "APPLYING"], true],
    [["APPLYING", "NO_PROOF"], false],
    [["APPLYING", "PERSONAL_BUDGET"], false],
    [["UPCOMING"], false],
    [[], false],
  ] as [BadgeState[], boolean][])("a provider with %j has not started: %s", (states, expected) => {
    expect(notStarted(states.map((state) => ({ state, checked: false, day: null })))).toBe(expected);
  });
});
