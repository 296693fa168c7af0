import { describe, expect, test } from "vitest";
import { defined, difference } from "./patch";

test("only what is undefined is left out", () => {
  expect(defined({ a: undefined, b: null, c: "", d: 0, e: false, f: [] })).toEqual({
    b: null,
    c: "",
    d: 0,
    e: false,
    f: [],
  });
  expect(Object.keys(defined({ a: undefined }))).toEqual([]);
});

describe("the difference of a patch", () => {
  const before = {
    name: "Alt",
    tags: ["a", "b"],
    on: new Date("2026-03-12"),
    note: null,
    extra: { x: 1, y: 2 },
    version: 7,
  };

  test.each([
    ["nothing", {}, null],
    ["the same again", { name: "Alt", tags: ["a", "b"], on: new Date("2026-03-12"), note: null }, null],
    ["the same object in another order", { extra: { y: 2, x: 1 } }, null],
    ["one of two", { name: "Neu", note: null }, { name: "Neu" }],
    ["another order of a list", { tags: ["b", "a"] }, { tags: ["b", "a"] }],
    ["another day", { on: new Date("2026-03-13") }, { on: new Date("2026-03-13") }],
    ["an emptied field", { name: null }, { name: null }],
  ])("is for %s", (_what, patch: Record<string, unknown>, changes) => {
    expect(difference<Record<string, unknown>>(before, patch)).toEqual(changes);
  });
});
