import { describe, expect, test } from "vitest";
import { effectiveAssignee, standsInFor } from "./assignment";

const person = (id: string, rest = {}) => ({
  id,
  isActive: true,
  deputyId: null as string | null,
  deputyFrom: null as string | null,
  deputyUntil: null as string | null,
  ...rest,
});

test.each([
  ["before it begins", "2026-03-09", false],
  ["on the first day", "2026-03-10", true],
  ["on the last day", "2026-03-20", true],
  ["after it", "2026-03-21", false],
])("a deputy stands in %s: %s", (_when, today, isDeputy) => {
  const anna = person("anna", { deputyId: "ben", deputyFrom: "2026-03-10", deputyUntil: "2026-03-20" });
  expect(standsInFor([anna], "ben", today)).toEqual(isDeputy ? [anna] : []);
  expect(standsInFor([anna], "anna", today)).toEqual([]);
});

test("an open end lasts", () => {
  const anna = person("anna", { deputyId: "ben", deputyFrom: "2026-03-10" });
  expect(standsInFor([anna], "ben", "2036-03-10")).toEqual([anna]);
});

describe("in truth sees to it", () => {
  const people = [person("anna"), person("gone", { isActive: false })];
  const second = { kind: "SECOND_CHECK", signedBy: "person:anna" } as const;
  test.each([
    ["who took it", "anna", null, "anna"],
    ["nobody if nobody took it", null, null, undefined],
    ["nobody after somebody left", "gone", null, undefined],
    ["nobody of whom nothing is known", "else", null, undefined],
    ["not the first hand under a second check", "anna", second, undefined],
    ["another person under a second check", "anna", { ...second, signedBy: "person:ben" }, "anna"],
    ["the first hand in everything else", "anna", { ...second, kind: "DUE" as const }, "anna"],
  ] as const)("%s", (_who, assigneeId, top, expected) => {
    expect(effectiveAssignee({ assigneeId, top }, people)?.id).toBe(expected);
  });
});
