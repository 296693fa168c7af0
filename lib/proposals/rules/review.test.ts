import { describe, expect, test } from "vitest";
import type { ProposalOperation, ProposalTarget, Values } from "../types";
import { changed } from "./fields";
import { approvedFields, movesPoint, partsOf, takenFrom, touchesCells } from "./review";
import { markOf } from "./seen";

const proposal = (payload: Values, base: Values, operation: ProposalOperation = "UPDATE") => ({
  target: "SITE" as const,
  operation,
  payload,
  base,
});

test("only what says something else is proposed; nothing said and an empty list are one", () => {
  const base = { name: "Haus", kind: null, alsoRuns: [] };
  expect(changed("PROVIDER", { payload: { name: "Haus", kind: null, alsoRuns: null, about: "Neu" }, base })).toEqual({
    about: "Neu",
  });
});

test("a form about who pays that nobody touched proposes nothing", () => {
  const nothing = { answer: null, funderId: null, progressReleased: false };
  const base = { EGH: { answer: "CONTRACT", funderId: crypto.randomUUID(), progressReleased: false } };
  expect(changed("FUNDING", { payload: { UV: nothing, EGH: base.EGH }, base })).toEqual({});
  const no = { ...nothing, answer: "NO" };
  expect(changed("FUNDING", { payload: { UV: no, EGH: base.EGH }, base })).toEqual({ UV: no });
});

describe("parts", () => {
  const base = { city: "Kassel", street: "Weg 1", name: "Haus" };
  const both = proposal({ city: "Göttingen", street: "Gasse 2", name: "Hof" }, base);
  const states = (now: Values) => partsOf(both, now).map(({ name, state }) => `${name} ${state}`);

  test("hold fields that only mean something together, in the order of the form", () => {
    expect(partsOf(both, base).map(({ name, fields }) => [name, fields.map(({ field }) => field)])).toEqual([
      ["name", ["name"]],
      ["address", ["street", "city"]],
    ]);
  });

  test.each<[string, Values, string[]]>([
    ["as it was", base, ["name OPEN", "address OPEN"]],
    ["the name was changed", { ...base, name: "Villa" }, ["name CONFLICT", "address OPEN"]],
    ["half of the address was changed", { ...base, city: "Einbeck" }, ["name OPEN", "address CONFLICT"]],
    ["somebody wrote the same", { ...base, name: "Hof" }, ["name DONE", "address OPEN"]],
    ["another field was changed", { ...base, phone: "1" }, ["name OPEN", "address OPEN"]],
  ])("know whether somebody was faster: %s", (_what, now, expected) => {
    expect(states(now)).toEqual(expected);
  });

  test("are one for what is new or goes", () => {
    expect(partsOf(proposal({ city: "Kassel", postcode: "34117" }, {}, "CREATE"), {})).toMatchObject([
      { name: "all", state: "OPEN" },
    ]);
    expect(partsOf(proposal({}, base, "REMOVE"), { ...base, name: "Villa" })).toMatchObject([
      { name: "all", state: "CONFLICT" },
    ]);
  });

  test("that are chosen are written, those that are done only counted", () => {
    const parts = partsOf(both, { ...base, name: "Hof" });
    expect(takenFrom(parts, ["name", "address"])).toEqual({ street: "Gasse 2", city: "Göttingen" });
    expect(takenFrom(parts, [])).toEqual({});
    expect(approvedFields(parts, [])).toEqual(["name"]);
    expect(approvedFields(parts, ["address"])).toEqual(["name", "street", "city"]);
  });

  test("have a mark that changes with what is approved now, not with anything else", () => {
    const mark = markOf(partsOf(both, base));
    expect(markOf(partsOf(both, { ...base, phone: "1" }))).toBe(mark);
    expect(markOf(partsOf(both, { ...base, name: "Villa" }))).not.toBe(mark);
  });
});

test.each<[ProposalTarget, Values, Values, boolean]>([
  ["PROVIDER", { name: "x" }, {}, true],
  ["PROVIDER", { legalForm: "ev" }, {}, true],
  ["PROVIDER", { umbrella: "awo" }, {}, false],
  ["SITE", { street: "x" }, {}, true],
  ["SITE", { district: "x" }, {}, false],
  ["OFFER", { setting: "MIXED" }, { setting: "ONLY_COMPANY" }, true],
  ["OFFER", { setting: "ONLY_COMPANY" }, { setting: "MIXED" }, true],
  ["OFFER", { setting: "MIXED" }, { setting: "ONLY_OWN" }, false],
  ["OFFER", { partOf: "x" }, {}, true],
  ["FUNDING", { BA: {} }, {}, false],
])("confirmed cells rest on it: %s %j", (target, taken, now, expected) => {
  expect(touchesCells(target, taken, now)).toBe(expected);
});

test("a new address moves the point, another name does not", () => {
  expect([movesPoint({ postcode: "34117" }), movesPoint({ district: "Nord", name: "x" })]).toEqual([true, false]);
});
