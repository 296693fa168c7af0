import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/platform/day";
import {
  firstSignature,
  isChecked,
  isDoubted,
  isDowngrade,
  isDue,
  needsSecond,
  nextReviewOn,
  nextReviewStatus,
  REVIEW_EVENTS,
} from "@/lib/recognitions/rules/review";
import type { ReviewOutcome, ReviewSubject } from "@/lib/recognitions/rules/review";
import { REVIEW_STATUSES } from "@/lib/recognitions/types";

const TODAY = "2026-03-12";

describe("the way of a review", () => {
  test.each([
    ["UNREVIEWED", { submit: "SUBMITTED", take: "IN_REVIEW" }],
    ["SUBMITTED", { take: "IN_REVIEW" }],
    ["IN_REVIEW", { query: "QUERY", sign: "SECOND_CHECK", confirm: "CONFIRMED", reject: "NOT_CONFIRMED" }],
    ["QUERY", { take: "IN_REVIEW", answer: "IN_REVIEW" }],
    ["SECOND_CHECK", { confirm: "CONFIRMED", reject: "NOT_CONFIRMED", return: "IN_REVIEW" }],
    ["CONFIRMED", { submit: "SUBMITTED", take: "IN_REVIEW", dispute: "DISPUTED" }],
    ["NOT_CONFIRMED", { submit: "SUBMITTED", take: "IN_REVIEW" }],
    ["DISPUTED", { take: "IN_REVIEW" }],
  ] as const)("%s", (from, expected) => {
    const found = REVIEW_EVENTS.map((event) => [event, nextReviewStatus(from, event)] as const);
    expect(Object.fromEntries(found.filter(([, status]) => status !== null))).toEqual(expected);
  });

  test("from everywhere a person can take the case, but never out of a second check", () => {
    const closed = REVIEW_STATUSES.filter((status) => nextReviewStatus(status, "take") === null);
    expect(closed).toEqual(["IN_REVIEW", "SECOND_CHECK"]);
  });
});

describe("four eyes", () => {
  const claim = { validFrom: "2025-01-01", validUntil: "2027-12-31", certificateUntil: "2028-05-31" };
  const confirmed: ReviewSubject = { ...claim, status: "GRANTED", reviewedOn: "2025-03-12" };
  const never: ReviewSubject = { ...confirmed, reviewedOn: null };
  const same: ReviewOutcome = { ...claim, status: "GRANTED", reviewStatus: "CONFIRMED" };
  const rejected: ReviewOutcome = { ...same, reviewStatus: "NOT_CONFIRMED" };
  const refused: ReviewSubject = { ...confirmed, status: "APPLIED" };

  test.each([
    ["a first confirmation", never, same, false, "sign"],
    ["a re-check without change", confirmed, same, false, "confirm"],
    ["a renewal with a later end", confirmed, { ...same, certificateUntil: "2030-05-31" }, false, "confirm"],
    ["an end that falls away", confirmed, { ...same, validUntil: null }, false, "confirm"],
    ["a claim that was never confirmed and is not now", never, rejected, false, "reject"],
    ["a confirmation taken back", confirmed, rejected, true, "sign"],
    ["an end", confirmed, { ...same, status: "ENDED" }, true, "sign"],
    ["the end of a mere claim", never, { ...same, status: "ENDED" }, true, "sign"],
    ["a suspension", confirmed, { ...same, status: "SUSPENDED" }, true, "sign"],
    ["a step from grant to single cases", confirmed, { ...same, status: "CASE_BY_CASE" }, true, "sign"],
    ["an earlier end", confirmed, { ...same, validUntil: "2026-12-31" }, true, "sign"],
    ["an end where none was", { ...confirmed, validUntil: null }, same, true, "sign"],
    ["an earlier end of the certificate", confirmed, { ...same, certificateUntil: "2028-05-30" }, true, "sign"],
    ["a later start", confirmed, { ...same, validFrom: "2025-01-02" }, true, "sign"],
    ["another end for a mere claim", never, { ...same, validUntil: "2026-12-31" }, false, "sign"],
    ["a grant after a procedure", refused, same, false, "sign"],
    ["taking people in again", { ...confirmed, status: "SUSPENDED" }, same, false, "sign"],
    ["a refusal", refused, { ...same, status: "REFUSED" }, false, "sign"],
    ["a withdrawal", refused, { ...same, status: "WITHDRAWN" }, false, "sign"],
  ] as const)("%s", (_what, before, outcome, downgrade, event) => {
    expect(isDowngrade(before, outcome)).toBe(downgrade);
    expect(needsSecond(before, outcome)).toBe(event === "sign");
    expect(firstSignature(before, outcome)).toBe(event);
    expect(nextReviewStatus("IN_REVIEW", event)).not.toBeNull();
  });
});

describe("the next review", () => {
  test.each([
    ["12 months after the check", null, null, "2027-03-12"],
    ["60 days before the certificate ends", null, "2026-12-31", "2026-11-01"],
    ["at the end of the agreement", "2026-09-30", null, "2026-09-30"],
    ["at the first of the three", "2026-09-30", "2026-10-31", "2026-09-01"],
    ["after 12 months though ends are far", "2029-12-31", "2029-12-31", "2027-03-12"],
    ["not for an agreement that was over and continues", "2025-12-31", null, "2027-03-12"],
    ["at the certificate's end when its 60 days have begun", null, "2026-04-30", "2026-04-30"],
  ])("comes %s", (_when, validUntil, certificateUntil, expected) => {
    expect(nextReviewOn({ validUntil, certificateUntil, reviewedOn: TODAY })).toBe(expected);
  });

  test("lies after the check and within a year, whatever the dates", () => {
    const day = fc.option(fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(TODAY, days)));
    fc.assert(
      fc.property(day, day, (validUntil, certificateUntil) => {
        const next = nextReviewOn({ validUntil, certificateUntil, reviewedOn: TODAY });
        return next > TODAY && next <= "2027-03-12";
      }),
    );
  });

  test.each([
    [null, false],
    ["2026-03-13", false],
    ["2026-03-12", true],
    ["2025-01-01", true],
  ])("planned for %s it is due today: %s", (day, expected) => {
    expect(isDue({ nextReviewOn: day }, TODAY)).toBe(expected);
  });
});

describe("checked", () => {
  const checked = {
    reviewStatus: "CONFIRMED",
    reviewedOn: "2025-06-01",
    doubtedOn: null,
    nextReviewOn: "2026-06-01",
  } as const;

  test.each([
    ["UNREVIEWED", false],
    ["SUBMITTED", true],
    ["IN_REVIEW", true],
    ["QUERY", true],
    ["SECOND_CHECK", true],
    ["CONFIRMED", true],
    ["NOT_CONFIRMED", false],
    ["DISPUTED", false],
  ] as const)("an older confirmation counts in %s: %s", (reviewStatus, expected) => {
    expect(isChecked({ ...checked, reviewStatus }, TODAY)).toBe(expected);
    expect(isChecked({ ...checked, reviewStatus, reviewedOn: null }, TODAY)).toBe(false);
    expect(isChecked({ ...checked, reviewStatus, doubtedOn: TODAY }, TODAY)).toBe(false);
  });

  test.each([
    ["on the day it is due", TODAY, true],
    ["30 days later", "2026-02-10", true],
    ["31 days later", "2026-02-09", false],
    ["without any next review", null, false],
  ])("a confirmation counts %s", (_when, nextReviewDay, expected) => {
    expect(isChecked({ ...checked, nextReviewOn: nextReviewDay }, TODAY)).toBe(expected);
  });

  test.each(REVIEW_STATUSES)("a doubt lasts through %s", (reviewStatus) => {
    expect(isDoubted({ reviewStatus, doubtedOn: TODAY })).toBe(true);
    expect(isDoubted({ reviewStatus, doubtedOn: null })).toBe(reviewStatus === "DISPUTED");
  });
});
