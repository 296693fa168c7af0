import { describe, expect, test } from "vitest";
import { rebase, toFormValues } from "./sections";

test("stored fields become what a form posts", () => {
  const row = {
    name: "Ahorn",
    phone: null,
    runsWorkshop: false,
    weeklyHoursMin: 19.5,
    alsoRuns: ["ifd", "wohnen"],
    exampleJobs: ["Eins", "Zwei"],
  };
  expect(toFormValues(row, ["name", "phone", "runsWorkshop", "weeklyHoursMin", "alsoRuns", "exampleJobs"])).toEqual({
    name: "Ahorn",
    phone: null,
    runsWorkshop: "false",
    weeklyHoursMin: "19,5",
    alsoRuns: ["ifd", "wohnen"],
    exampleJobs: "Eins\nZwei",
  });
});

describe("after somebody else's change", () => {
  const base = { name: "Alt", phone: "030", alsoRuns: ["ifd"], about: "a\nb" };
  test.each([
    ["only I changed: mine stays", { name: "Neu" }, {}, { name: "Neu" }],
    ["only they changed: theirs is taken", {}, { name: "Ihr" }, { name: "Ihr", "taken.name": "ja" }],
    ["both changed alike: nothing to say", { name: "Neu" }, { name: "Neu" }, { name: "Neu" }],
    [
      "both changed: mine stays, theirs beside it",
      { name: "Neu" },
      { name: "Ihr" },
      { name: "Neu", "stored.name": "Ihr" },
    ],
    ["they emptied, I changed", { phone: "040" }, { phone: null }, { phone: "040", "stored.phone": "" }],
    ["they emptied", {}, { phone: null }, { phone: null, "taken.phone": "ja" }],
    ["lists in another order are the same", { alsoRuns: "ifd" }, {}, { alsoRuns: "ifd" }],
    [
      "lists both changed",
      { alsoRuns: ["ub_55"] },
      { alsoRuns: ["ifd", "wohnen"] },
      { alsoRuns: ["ub_55"], "stored.alsoRuns": "ifd\nwohnen" },
    ],
    [
      "line ends of browsers are no change",
      { about: "a\r\nb" },
      { about: "a\nc" },
      { about: "a\nc", "taken.about": "ja" },
    ],
  ])("%s", (_what, own, theirs, merged) => {
    const typed = { ...base, ...own };
    expect(rebase({ typed, base, stored: { ...base, ...theirs } })).toEqual({ ...typed, ...merged });
  });
});
