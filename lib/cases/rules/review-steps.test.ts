import { expect, test } from "vitest";
import { REVIEW_STATUSES, type ReviewStatus } from "@/lib/recognitions/types";
import { afterStep, type CaseStep } from "./review-steps";

const AFTER: Record<CaseStep, Record<ReviewStatus, ReviewStatus | null>> = {
  take: {
    UNREVIEWED: "IN_REVIEW",
    SUBMITTED: "IN_REVIEW",
    IN_REVIEW: "IN_REVIEW",
    QUERY: "QUERY",
    SECOND_CHECK: "SECOND_CHECK",
    CONFIRMED: "CONFIRMED",
    NOT_CONFIRMED: "NOT_CONFIRMED",
    DISPUTED: "DISPUTED",
  },
  query: {
    UNREVIEWED: "QUERY",
    SUBMITTED: "QUERY",
    IN_REVIEW: "QUERY",
    QUERY: "QUERY",
    SECOND_CHECK: null,
    CONFIRMED: "QUERY",
    NOT_CONFIRMED: "QUERY",
    DISPUTED: "QUERY",
  },
  answer: {
    UNREVIEWED: "UNREVIEWED",
    SUBMITTED: "SUBMITTED",
    IN_REVIEW: "IN_REVIEW",
    QUERY: "IN_REVIEW",
    SECOND_CHECK: "SECOND_CHECK",
    CONFIRMED: "CONFIRMED",
    NOT_CONFIRMED: "NOT_CONFIRMED",
    DISPUTED: "DISPUTED",
  },
};

const cases = (["take", "query", "answer"] as const).flatMap((step) =>
  REVIEW_STATUSES.map((from) => [step, from, AFTER[step][from]] as const),
);
test.each(cases)("%s makes of %s: %s", (step, from, to) => {
  expect(afterStep(from, step)).toBe(to);
});
