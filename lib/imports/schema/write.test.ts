import { describe, expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import { LEGAL_FORMS, OWNERSHIPS, UMBRELLAS } from "@/lib/providers/types";
import { OCCUPATIONS, PLACES_STATUSES, SETTINGS, TARGET_GROUPS, TRANSITIONS } from "@/lib/offers/types";
import { RECOGNITION_STATUSES } from "@/lib/recognitions/types";
import { SIGN_LANGUAGES, WHEELCHAIR_GRADES } from "@/lib/sites/types";
import { countyWords, readCatchment, writeCatchment } from "../rules/catchment";
import { readRow } from "./row";
import { cellCells, offerCells, providerCells, siteCells, type Cells } from "./write";

const REQUIRED = { name: "A", postcode: "34117", city: "Kassel", areas: "AB" };

/** What a row says whose cells we wrote. */
function readBack(cells: Cells) {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
  const { fields, errors } = readRow({ ...REQUIRED, ...filled });
  expect(errors).toEqual([]);
  return fields;
}

describe("every word of a closed list is read as what it was written for", () => {
  test.each(LEGAL_FORMS)("%s", (legalForm) =>
    expect(readBack(providerCells({ legalForm }))).toMatchObject({ legalForm }),
  );
  test.each(OWNERSHIPS)("%s", (ownership) =>
    expect(readBack(providerCells({ ownership }))).toMatchObject({ ownership }),
  );
  test.each(UMBRELLAS)("%s", (umbrella) => expect(readBack(providerCells({ umbrella }))).toMatchObject({ umbrella }));
  test.each(SETTINGS)("%s", (setting) => expect(readBack(offerCells({ setting }))).toMatchObject({ setting }));
  test.each(WHEELCHAIR_GRADES)("%s", (wheelchair) =>
    expect(readBack(siteCells({ accessibility: { wheelchair } }))).toMatchObject({ wheelchair }),
  );
  test.each(SIGN_LANGUAGES)("%s", (signLanguage) =>
    expect(readBack(siteCells({ accessibility: { signLanguage } }))).toMatchObject({ signLanguage }),
  );
  test.each(PLACES_STATUSES)("%s", (places) =>
    expect(readBack(offerCells({ places, placesOn: "2026-03-01" }))).toMatchObject({ places, placesOn: "2026-03-01" }),
  );
  test.each(RECOGNITION_STATUSES)("%s", (status) => expect(readBack(cellCells({ status }))).toMatchObject({ status }));

  test("lists, all at once", () => {
    const lists = { occupations: [...OCCUPATIONS], targetGroups: [...TARGET_GROUPS], transitions: [...TRANSITIONS] };
    expect(readBack(offerCells({ ...lists, hasTransitions: true }))).toMatchObject(lists);
  });

  test("every Kreis, alone and among all", () => {
    const places = placeTable();
    const all = [...places.counties.keys()];
    const wordOf = countyWords(places);
    for (const counties of [...all.map((ags) => [ags]), all.toSorted()]) {
      const typed = writeCatchment({ kind: "COUNTIES", counties }, wordOf);
      expect(readCatchment(typed, { places, land: "BE" })).toEqual({ value: { kind: "COUNTIES", counties } });
    }
  });
});

describe("what is written", () => {
  test.each([
    ["days as people write them", cellCells({ status: "GRANTED", validFrom: "2025-03-01" }).validFrom, "01.03.2025"],
    ["nothing for what reads as nothing", providerCells({ contactHours: "k.A." }).contactHours, ""],
    ["one sentence with commas as one", offerCells({ exampleJobs: ["Gießen, mähen"] }).exampleJobs, "Gießen, mähen;"],
    ["no status of places without its day", offerCells({ places: "FREE" }).places, ""],
    ["no transitions as a no", offerCells({ hasTransitions: false, transitions: [] }).transitions, "nein"],
    ["the site's name without blanks around", siteCells({ name: " Werk  Mitte " }).siteName, "Werk Mitte"],
  ])("%s", (_what, written, expected) => {
    expect(written).toBe(expected);
  });
});
