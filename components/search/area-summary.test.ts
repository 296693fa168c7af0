import { expect, test } from "vitest";
import { cell, offer } from "@/tests/support/search-entries";
import { summariseAreas } from "./area-summary";

const pension = cell({ funder: "DRV", funderName: "Deutsche Rentenversicherung Bund", state: "CASE_BY_CASE" });

test("Eingangsverfahren and Berufsbildungsbereich are one line with their strongest cell", () => {
  const offers = [
    offer({ area: "ENTRY", setting: "MIXED", cells: [cell({})] }),
    offer({ setting: "MIXED", cells: [pension, cell({ checked: true, day: "2026-03-12" })] }),
  ];
  expect(summariseAreas(offers, [])).toEqual([
    { area: "VOCATIONAL", settings: ["MIXED"], cell: cell({ checked: true, day: "2026-03-12" }), more: 1 },
  ]);
});

test("the asked Kostenträger comes first, however weak its cell", () => {
  expect(summariseAreas([offer({ cells: [cell({ checked: true }), pension] })], ["DRV"])).toMatchObject([
    { cell: pension },
  ]);
});

test("an area without a cell says so", () => {
  expect(summariseAreas([offer({ area: "WORK" })], [])).toEqual([{ area: "WORK", settings: [], cell: null, more: 0 }]);
});
