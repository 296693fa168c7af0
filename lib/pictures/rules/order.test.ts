import { expect, test } from "vitest";
import { moved } from "./order";

test.each([
  ["b", "UP", "bac"],
  ["b", "DOWN", "acb"],
  ["a", "UP", "abc"],
  ["c", "DOWN", "abc"],
  ["x", "UP", "abc"],
] as const)("%s %s gives %s", (id, to, order) => {
  expect(moved(["a", "b", "c"], { id, to }).join("")).toBe(order);
});
