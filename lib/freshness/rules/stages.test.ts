import { describe, expect, test } from "vitest";
import { dueConfirmation, dueStage, hiddenOn } from "./stages";

const age = (confirmedOn: string | null, confirmEvery = 12) => ({ confirmedOn, createdOn: "2025-01-31", confirmEvery });

describe("a confirmation of 12 March 2026 for a year", () => {
  test.each([
    ["2026-03-12", null],
    ["2027-01-10", null],
    ["2027-01-11", 60],
    ["2027-02-09", 60],
    ["2027-02-10", 30],
    ["2027-03-04", 30],
    ["2027-03-05", 7],
    ["2027-03-12", 7],
    // Nobody answered, or the job did not run.
    ["2027-09-11", 7],
  ])("is on %s due for stage %s", (today, days) => {
    expect(dueConfirmation(age("2026-03-12"), today)).toEqual(days && { dueOn: "2027-03-12", days });
  });

  test("is hidden after 18 months, which is said once", () => {
    expect(dueConfirmation(age("2026-03-12"), "2027-09-12")).toEqual({ dueOn: "2027-09-12", days: 0 });
    expect(dueConfirmation(age("2026-03-12"), "2029-01-01")).toEqual({ dueOn: "2027-09-12", days: 0 });
  });
});

test.each([
  // Every month: the whole last week; −30 and −60 lie before the confirmation.
  [1, ["2026-04-05 7"]],
  // −60 would be the day after, −30 lies beyond the first third.
  [2, ["2026-04-12 30", "2026-05-05 7"]],
  [3, ["2026-04-13 60", "2026-05-13 30", "2026-06-05 7"]],
  [6, ["2026-07-14 60", "2026-08-13 30", "2026-09-05 7"]],
  [12, ["2027-01-11 60", "2027-02-10 30", "2027-03-05 7"]],
])("asked every %s months: a mail on %s", (every, expected) => {
  const mails: string[] = [];
  for (let day = new Date("2026-03-12"); mails.length < expected.length; day = new Date(day.getTime() + 86_400_000)) {
    const today = day.toISOString().slice(0, 10);
    const due = dueConfirmation(age("2026-03-12", every), today);
    if (due && !mails.some((mail) => mail.endsWith(` ${due.days}`))) mails.push(`${today} ${due.days}`);
  }
  expect(mails).toEqual(expected);
});

test.each([
  ["a month's end", age("2026-08-31", 6), "2027-02-21", { dueOn: "2027-02-28", days: 7 }],
  ["a leap day", age("2028-02-29"), "2029-02-21", { dueOn: "2029-02-28", days: 7 }],
  ["up to a leap day", age("2027-11-30", 3), "2028-02-22", { dueOn: "2028-02-29", days: 7 }],
  ["never confirmed: the entry's own day", age(null), "2026-01-24", { dueOn: "2026-01-31", days: 7 }],
])("%s", (_case, subject, today, due) => {
  expect(dueConfirmation(subject, today)).toEqual(due);
});

test("hidden on the day that the directory leaves it out", () => {
  expect(hiddenOn(age("2028-08-31"))).toBe("2030-02-28");
});

test.each([
  ["nobody looked at it", null, "2026-03-12", 60],
  ["just looked at", "2026-03-12", "2026-03-13", null],
  ["looked at a while ago", "2026-03-12", "2026-04-05", 7],
])("a proof that runs out on 12 April: %s", (_case, from, today, days) => {
  expect(dueStage({ from, dueOn: "2026-04-12" }, today)).toBe(days);
});
