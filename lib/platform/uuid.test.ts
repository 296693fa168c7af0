import { expect, test } from "vitest";
import { z } from "zod";
import { uuidAt } from "./uuid";

const moment = new Date("2026-03-12T10:00:00Z");

test("is a uuid v7 that sorts by its moment", () => {
  const [early, late] = [uuidAt(moment), uuidAt(new Date(moment.getTime() + 1))];
  expect(z.uuidv7().safeParse(early).success).toBe(true);
  expect(early < late).toBe(true);
  expect(Number.parseInt(early.replaceAll("-", "").slice(0, 12), 16)).toBe(moment.getTime());
});

test("is another one each time", () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuidAt(moment))).size).toBe(1000);
});
