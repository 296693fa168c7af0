import { describe, expect, test } from "vitest";
import type { WorkFact, WorkKind } from "../types";
import { countsOf, isOwnSecondCheck, isWorkLeft, linesOf } from "./work-lines";

const fact = (providerId: string, kind: WorkKind, day = "2026-03-01", rest: Partial<WorkFact> = {}): WorkFact => ({
  providerId,
  kind,
  day,
  cellId: null,
  signedBy: null,
  ...rest,
});
const shown = (facts: WorkFact[], kind: WorkKind | null = null) =>
  linesOf(facts, kind).map(({ top, others }) => `${top.providerId} ${top.kind} ${others}`);

describe("the lines of the list", () => {
  test("go by kind, then by who waits longest", () => {
    const facts = [
      fact("old", "STALE", "2020-01-01"),
      fact("due", "DUE"),
      fact("newer", "SUBMITTED", "2026-03-05"),
      fact("older", "SUBMITTED", "2026-03-02"),
      fact("second", "SECOND_CHECK", "2026-03-09"),
      fact("report", "REPORT", "2026-03-10"),
    ];
    expect(shown(facts)).toEqual([
      "report REPORT 0",
      "second SECOND_CHECK 0",
      "older SUBMITTED 0",
      "newer SUBMITTED 0",
      "due DUE 0",
      "old STALE 0",
    ]);
    expect(shown(facts.toReversed())).toEqual(shown(facts));
  });

  test("name the most urgent reason of an entry and count the others", () => {
    expect(shown([fact("a", "STALE"), fact("a", "DUE"), fact("a", "SECOND_CHECK")])).toEqual(["a SECOND_CHECK 2"]);
  });

  test("leave out what waits for others, unless asked for", () => {
    const facts = [fact("a", "WAITING"), fact("a", "DUE"), fact("b", "WAITING")];
    expect(shown(facts)).toEqual(["a DUE 0"]);
    expect(shown(facts, "WAITING")).toEqual(["a WAITING 0", "b WAITING 0"]);
    expect(shown(facts, "STALE")).toEqual([]);
  });
});

test("an entry counts once under each of its kinds", () => {
  const counts = countsOf([fact("a", "DUE"), fact("a", "DUE"), fact("a", "STALE"), fact("b", "DUE")]);
  expect([counts.DUE, counts.STALE, counts.REPORT]).toEqual([2, 1, 0]);
});

test.each<[WorkKind, string | null, boolean]>([
  ["REPORT", "c", true],
  ["SECOND_CHECK", "c", true],
  ["SUBMITTED", "c", true],
  ["IN_REVIEW", "c", true],
  ["ANSWER", "c", true],
  ["ANSWER", null, false],
  ["UNANSWERED", null, true],
  ["WAITING", "c", true],
  ["PROPOSAL", null, false],
  ["DUE", "c", false],
  ["EXPIRING", "c", false],
  ["MAIL", null, false],
  ["STALE", null, false],
])("%s about %s keeps a case open: %s", (kind, cellId, isLeft) => {
  expect(isWorkLeft([fact("a", kind, "2026-03-01", { cellId })])).toBe(isLeft);
});

test.each<[string, WorkFact[], boolean]>([
  ["nothing", [], false],
  ["the own signature", [fact("a", "WAITING", "2026-03-01", { signedBy: "me" })], true],
  ["a query", [fact("a", "WAITING")], false],
  ["the own signature and more", [fact("a", "WAITING", "2026-03-01", { signedBy: "me" }), fact("a", "DUE")], false],
])("%s is left: only a second check of the first hand %s", (_what, facts, expected) => {
  expect(isOwnSecondCheck(facts, "me")).toBe(expected);
});
