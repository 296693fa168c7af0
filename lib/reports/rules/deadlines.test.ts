import { expect, test } from "vitest";
import type { Day } from "@/lib/platform/day";
import type { ReportSubject } from "../types";
import { dueOn, isLate, keptSince } from "./deadlines";

test.each<[ReportSubject, Day, Day, string]>([
  ["UNLAWFUL", "2026-03-12", "2026-03-13", "the next day"],
  ["UNLAWFUL", "2026-03-13", "2026-03-16", "Friday: Monday"],
  ["UNLAWFUL", "2026-03-14", "2026-03-16", "Saturday: Monday"],
  ["CONTACT", "2026-03-12", "2026-03-26", "two weeks"],
  ["OTHER", "2026-12-24", "2027-01-07", "two weeks over the year's end"],
])("%s, sent on %s, is due on %s: %s", (subject, today, day) => {
  expect(dueOn(subject, today)).toBe(day);
});

test("a report is late from the day after it was due", () => {
  expect(isLate({ dueOn: "2026-03-12" }, "2026-03-12")).toBe(false);
  expect(isLate({ dueOn: "2026-03-12" }, "2026-03-13")).toBe(true);
});

test("what was closed is kept for six months", () => {
  expect(keptSince("2026-08-31")).toBe("2026-02-28");
});
