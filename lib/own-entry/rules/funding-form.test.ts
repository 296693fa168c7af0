import { expect, test } from "vitest";
import type { StaffCell } from "@/lib/directory/types/staff-entry";
import { fundingValues, readFunding } from "./funding-form";

const cell = { funder: { id: "f", kind: "BA" }, status: "GRANTED", progressReleased: false } as unknown as StaffCell;
const FUNDER = "0199a000-0000-7000-8000-000000000001";

test("the form shows what is approved, and over it what waits", () => {
  expect(fundingValues([cell])).toMatchObject({ answer_BA: "CONTRACT", funder_BA: "f", released_BA: "false" });
  const waits = { BA: { answer: "NO", funderId: null, progressReleased: false } };
  expect(fundingValues([cell], waits)).toMatchObject({ answer_BA: "NO", answer_EGH: null });
});

test.each([
  ["a kind that was not asked about says nothing", { released_UV: false }, {}],
  [
    "an emptied answer is 'keine Angabe', and a procedure stays inside until somebody says so",
    { answer_BA: null },
    { BA: { answer: null, funderId: null, progressReleased: false } },
  ],
  [
    "the named body and the release go along",
    { answer_EGH: "IN_PROCEDURE", funder_EGH: FUNDER, released_EGH: true } as const,
    { EGH: { answer: "IN_PROCEDURE", funderId: FUNDER, progressReleased: true } },
  ],
])("%s", (_name, form, expected) => {
  expect(readFunding(form)).toEqual(expected);
});
