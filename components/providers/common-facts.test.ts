import { expect, test } from "vitest";
import { splitCommon } from "./common-facts";

const hours = { label: "Stunden", value: "35" };
const jobs = { label: "Arbeit", value: ["Holz", "Metall"] };
const free = { label: "Plätze", value: "frei" };
const unknown = { label: "Plätze", value: null };

test("what all offers say alike stands once, the rest stays with its offer", () => {
  const lists = [
    [hours, jobs, free],
    [{ ...hours }, { label: "Arbeit", value: ["Holz", "Metall"] }, unknown],
  ];
  expect(splitCommon(lists)).toEqual({ common: [hours, jobs], own: [[free], [unknown]] });
});

test("a single offer keeps all its facts", () => {
  expect(splitCommon([[hours, free]])).toEqual({ common: [], own: [[hours, free]] });
});

test("without offers there is nothing to say", () => {
  expect(splitCommon([])).toEqual({ common: [], own: [] });
});
