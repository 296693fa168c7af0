import { describe, expect, test } from "vitest";
import { planMerge, type CellChoice, type MergeChoices, type MergeSite, type SiteChoice } from "./merge";

const kept: MergeSite[] = [
  { id: "k1", offers: [{ id: "k1-work", area: "WORK", cells: [{ id: "k1-work-lwl", funderId: "lwl" }] }] },
  { id: "k2", offers: [] },
];
const other: MergeSite[] = [
  {
    id: "o1",
    offers: [
      {
        id: "o1-work",
        area: "WORK",
        cells: [
          { id: "o1-work-lwl", funderId: "lwl" },
          { id: "o1-work-lvr", funderId: "lvr" },
        ],
      },
      { id: "o1-training", area: "TRAINING", cells: [{ id: "o1-training-ba", funderId: "ba" }] },
    ],
  },
  { id: "o2", offers: [{ id: "o2-training", area: "TRAINING", cells: [{ id: "o2-training-ba", funderId: "ba" }] }] },
];

const choose = (sites: Record<string, SiteChoice>, cells: Record<string, CellChoice> = {}): MergeChoices => ({
  sites: new Map(Object.entries(sites)),
  cells: new Map(Object.entries(cells)),
});
const same = (siteId: string): SiteChoice => ({ kind: "same", siteId });
const NOTHING = {
  moveSites: [],
  moveOffers: [],
  moveCells: [],
  removeCells: [],
  joinedOffers: [],
  questions: [],
  doubles: [],
};

describe("a merge", () => {
  test("without choices moves nothing", () => {
    expect(planMerge({ kept, other }, choose({}))).toEqual(NOTHING);
  });

  test("moves whole sites", () => {
    const plan = planMerge({ kept, other }, choose({ o1: { kind: "move" }, o2: { kind: "leave" } }));
    expect(plan).toEqual({ ...NOTHING, moveSites: ["o1"] });
  });

  test("moves offers whose area the place does not have", () => {
    expect(planMerge({ kept, other }, choose({ o1: same("k2") })).moveOffers).toEqual([
      { id: "o1-work", siteId: "k2" },
      { id: "o1-training", siteId: "k2" },
    ]);
  });

  test("asks about the same offer and funder twice, and moves the rest", () => {
    expect(planMerge({ kept, other }, choose({ o1: same("k1") }))).toEqual({
      ...NOTHING,
      moveOffers: [{ id: "o1-training", siteId: "k1" }],
      moveCells: [{ id: "o1-work-lvr", offerId: "k1-work" }],
      joinedOffers: [{ kept: "k1-work", other: "o1-work" }],
      questions: [{ kept: "k1-work-lwl", other: "o1-work-lwl" }],
      doubles: [{ kept: "k1-work-lwl", other: "o1-work-lwl" }],
    });
  });

  test.each([
    ["kept", [], ["o1-work-lvr"]],
    ["other", ["k1-work-lwl"], ["o1-work-lwl", "o1-work-lvr"]],
  ] as const)("keeps the cell that was chosen: %s", (answer, removed, moved) => {
    const plan = planMerge({ kept, other }, choose({ o1: same("k1") }, { "o1-work-lwl": answer }));
    expect(plan.questions).toEqual([]);
    expect(plan.removeCells).toEqual(removed);
    expect(plan.moveCells.map(({ id }) => id)).toEqual(moved);
  });

  test("sees that two sites of the other entry meet at one place", () => {
    const plan = planMerge({ kept, other }, choose({ o1: same("k2"), o2: same("k2") }));
    expect(plan.questions).toEqual([{ kept: "o1-training-ba", other: "o2-training-ba" }]);
    expect(plan.joinedOffers).toEqual([{ kept: "o1-training", other: "o2-training" }]);
  });

  test("ignores a place that is not there", () => {
    expect(planMerge({ kept, other }, choose({ o1: same("elsewhere") }))).toEqual(NOTHING);
  });
});
