import { expect, test } from "vitest";
import type { Cell } from "@/lib/recognitions/types";
import { dueProofs } from "./proofs";

const TODAY = "2026-03-12";
const base: Cell = {
  area: "TRAINING",
  funderKind: "BA",
  status: "GRANTED",
  validFrom: null,
  validUntil: null,
  certificateUntil: null,
  statusOn: null,
  reviewStatus: "CONFIRMED",
  reviewedOn: "2025-03-12",
  doubtedOn: null,
  nextReviewOn: null,
  progressReleased: false,
};
const cell = (overrides: Partial<Cell>, city = "Suhl") => ({
  area: "TRAINING" as const,
  city,
  funder: "Kostenträger",
  cell: { ...base, ...overrides },
});
const short = (cells: Parameters<typeof dueProofs>[0]) =>
  dueProofs(cells, TODAY).map(({ dueOn, days, lines }) => [
    dueOn,
    days,
    lines.map((line) => `${line.reason} ${line.cell.path} ${line.cell.city}`),
  ]);

test.each([
  ["nothing runs out", {}, []],
  ["still far away", { certificateUntil: "2026-05-12" }, []],
  ["60 days ahead", { certificateUntil: "2026-05-11" }, [["2026-05-11", 60, ["CERTIFICATE BA Suhl"]]]],
  ["the last day", { certificateUntil: TODAY }, [[TODAY, 7, ["CERTIFICATE BA Suhl"]]]],
  ["over: now it is staff's", { certificateUntil: "2026-03-11" }, []],
  [
    "an agreement of the Eingliederungshilfe goes on, and a new one is wanted all the same",
    { funderKind: "EGH", validUntil: "2026-04-11" },
    [["2026-04-11", 30, ["AGREEMENT EGH Suhl"]]],
  ],
  ["our own check", { nextReviewOn: "2026-03-19" }, [["2026-03-19", 7, ["REVIEW BA Suhl"]]]],
  ["nobody checked it, so nobody checks again", { nextReviewOn: "2026-03-19", reviewStatus: "UNREVIEWED" }, []],
  ["refused: no paper is asked for", { status: "REFUSED", validUntil: "2026-03-19", reviewStatus: "UNREVIEWED" }, []],
  ["ended", { status: "ENDED", validUntil: "2026-03-19" }, []],
  ["just checked", { certificateUntil: "2026-05-10", reviewedOn: "2026-03-10" }, []],
] as const)("%s", (_case, overrides, expected) => {
  expect(short([cell(overrides)])).toEqual(expected);
});

test("all cells with the same day are one mail, other days another", () => {
  expect(
    short([
      cell({ certificateUntil: "2026-05-11" }, "Suhl"),
      cell({ nextReviewOn: "2026-03-19" }, "Gera"),
      cell({ certificateUntil: "2026-05-11", validUntil: "2026-05-11" }, "Jena"),
    ]),
  ).toEqual([
    ["2026-03-19", 7, ["REVIEW BA Gera"]],
    ["2026-05-11", 60, ["CERTIFICATE BA Suhl", "CERTIFICATE BA Jena", "AGREEMENT BA Jena"]],
  ]);
});
