import { describe, expect, test } from "vitest";
import { gradeOf, mayConfirm, missingForConfirmation } from "@/lib/recognitions/rules/evidence";
import { EVIDENCE_KINDS } from "@/lib/recognitions/types";
import type { EvidenceKind } from "@/lib/recognitions/types";

test("only lists, calls and the provider's own word are less than a document", () => {
  const weaker = EVIDENCE_KINDS.filter((kind) => gradeOf(kind) !== "A").map((kind) => [kind, gradeOf(kind)]);
  expect(weaker).toEqual([
    ["FUNDER_LIST", "B"],
    ["PHONE_NOTE", "C"],
    ["SELF_DECLARATION", "D"],
  ]);
});

test.each([
  [[], false],
  [["D"], false],
  [["D", "D"], false],
  [["C"], true],
  [["D", "B"], true],
  [["A"], true],
] as const)("grades %j may confirm: %s", (grades, expected) => {
  expect(mayConfirm(grades)).toBe(expected);
});

describe("what a reviewer still lacks", () => {
  const paper = (kind: EvidenceKind, validUntil: string | null = null) => ({ kind, validUntil });
  const certificate = paper("AZAV_CERTIFICATE", "2028-05-31");
  const baGrant = { funderKind: "BA", status: "GRANTED" } as const;
  const eghGrant = { funderKind: "EGH", status: "GRANTED" } as const;

  test.each([
    ["nothing at hand", eghGrant, [], ["INDEPENDENT_PROOF"]],
    ["only the provider's word", eghGrant, [paper("SELF_DECLARATION")], ["INDEPENDENT_PROOF"]],
    ["an agreement", eghGrant, [paper("SERVICE_AGREEMENT")], []],
    ["a call to the funder", eghGrant, [paper("PHONE_NOTE")], []],
    ["certificate and QLHB", baGrant, [certificate, paper("BA_QLHB_CONFIRMATION")], []],
    ["certificate and a call to the BA", baGrant, [certificate, paper("PHONE_NOTE")], []],
    ["no certificate", baGrant, [paper("BA_QLHB_CONFIRMATION")], ["CERTIFICATE"]],
    ["its annex only", baGrant, [paper("AZAV_SITES", "2028-05-31"), paper("FUNDER_LIST")], ["CERTIFICATE"]],
    ["a certificate without end", baGrant, [paper("AZAV_CERTIFICATE"), paper("FUNDER_LETTER")], ["CERTIFICATE_END"]],
    ["one of two with an end", baGrant, [paper("AZAV_CERTIFICATE"), certificate, paper("FUNDER_LETTER")], []],
    ["certificate alone", baGrant, [certificate, paper("SELF_DECLARATION")], ["FUNDER_DECISION"]],
    ["annex alone", baGrant, [paper("AZAV_SITES")], ["CERTIFICATE", "FUNDER_DECISION"]],
    ["a procedure at the BA", { funderKind: "BA", status: "APPLIED" } as const, [certificate], []],
    ["a contract of the DRV", { funderKind: "DRV", status: "GRANTED" } as const, [paper("CONTRACT_38")], []],
  ])("%s", (_what, cell, evidence, expected) => {
    expect(missingForConfirmation(cell, evidence)).toEqual(expected);
  });
});
