import { describe, expect, test } from "vitest";
import type { FunderKind, RecognitionStatus } from "@/lib/recognitions/types";
import type { FundingAnswer } from "../types";
import { answerOf, answersOf, claimOf, stepsTo, whole } from "./funding";

test.each<[FunderKind, FundingAnswer[]]>([
  ["BA", ["CONTRACT", "IN_PROCEDURE", "NO"]],
  ["EGH", ["CONTRACT", "CASE_BY_CASE", "IN_PROCEDURE", "NO"]],
  ["UV", ["CONTRACT", "CASE_BY_CASE", "NO"]],
  ["JUGENDHILFE", ["CONTRACT", "CASE_BY_CASE", "NO"]],
])("%s knows %j", (kind, expected) => {
  expect(answersOf(kind)).toEqual(expected);
});

test.each<[FunderKind, RecognitionStatus | null, FundingAnswer | null, RecognitionStatus[] | null]>([
  ["EGH", null, "CONTRACT", ["GRANTED"]],
  ["EGH", null, "IN_PROCEDURE", ["APPLIED"]],
  ["EGH", null, "NO", []],
  ["EGH", null, null, []],
  ["EGH", "GRANTED", "CONTRACT", []],
  ["EGH", "SUSPENDED", "CONTRACT", []],
  ["EGH", "ARBITRATION", "IN_PROCEDURE", []],
  ["EGH", "REFUSED", "NO", []],
  ["EGH", "APPLIED", "CONTRACT", ["NEGOTIATION", "GRANTED"]],
  ["BA", "PLANNED", "CONTRACT", ["APPLIED", "NEGOTIATION", "GRANTED"]],
  ["EGH", "ENDED", "CONTRACT", ["PLANNED", "APPLIED", "NEGOTIATION", "GRANTED"]],
  ["UV", "CASE_BY_CASE", "CONTRACT", ["GRANTED"]],
  // What is paid today nobody ends by saying something else.
  ["EGH", "GRANTED", "NO", null],
  ["EGH", "GRANTED", null, null],
  ["EGH", "GRANTED", "IN_PROCEDURE", null],
  ["EGH", "CASE_BY_CASE", "CONTRACT", null],
  ["EGH", "NEGOTIATION", "NO", null],
])("%s from %s, said %s: %j", (kind, from, answer, steps) => {
  expect(stepsTo(kind, { from, answer })).toEqual(steps);
});

describe("the approved answer of a kind", () => {
  const cell = (status: RecognitionStatus, funderId: string) => ({ status, funderId, progressReleased: true });

  test("is that of its best cell, and the release only of a procedure", () => {
    expect(claimOf([])).toEqual({ answer: null, funderId: null, progressReleased: false });
    expect(claimOf([cell("REFUSED", "a"), cell("GRANTED", "b"), cell("APPLIED", "c")])).toEqual({
      answer: "CONTRACT",
      funderId: "b",
      progressReleased: false,
    });
    expect(claimOf([cell("APPLIED", "c")])).toMatchObject({ answer: "IN_PROCEDURE", progressReleased: true });
    expect(answerOf("PERSONAL_BUDGET")).toBeNull();
  });

  test("keeps the body that nobody named again", () => {
    const base = { answer: "IN_PROCEDURE", funderId: "a", progressReleased: true } as const;
    expect(whole({ answer: "CONTRACT", funderId: null, progressReleased: true }, base)).toEqual({
      answer: "CONTRACT",
      funderId: "a",
      progressReleased: false,
    });
  });
});
