import { expect, test } from "vitest";
import { EVIDENCE_KINDS, HANDED_IN_KINDS, REVIEW_STATUSES } from "@/lib/recognitions/types";
import { isOwnPaper, ownReviewOf } from "./own-evidence";

test("what a provider handed in it sees again, whatever it is", () => {
  expect(EVIDENCE_KINDS.every((kind) => isOwnPaper({ kind, byProvider: true }))).toBe(true);
});

test("of what staff filed, a provider sees what is made out to it", () => {
  const inside = EVIDENCE_KINDS.filter((kind) => !isOwnPaper({ kind, byProvider: false }));
  expect(inside).toEqual(["FUNDER_LETTER", "FUNDER_LIST", "PHONE_NOTE", "SELF_DECLARATION"]);
});

test("a provider hands in no call and no list", () => {
  expect(EVIDENCE_KINDS.filter((kind) => !HANDED_IN_KINDS.includes(kind))).toEqual(["FUNDER_LIST", "PHONE_NOTE"]);
});

test("a first signature and a doubt look like any other check under way", () => {
  const under = REVIEW_STATUSES.filter((status) => ownReviewOf(status) === "UNDER_REVIEW");
  expect(under).toEqual(["IN_REVIEW", "SECOND_CHECK", "DISPUTED"]);
});
