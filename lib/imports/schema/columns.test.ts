import { expect, test } from "vitest";
import { FIELDS, headingOf, matchColumns, wordKey } from "./columns";

const fieldOf = (heading: string) => matchColumns([heading]).used[0]?.field ?? null;

test.each([
  ["Träger", "name"],
  ["TRAEGER", "name"],
  ["Anbieter", "name"],
  ["Straße", "street"],
  ["Strasse", "street"],
  ["Str.", "street"],
  ["PLZ", "postcode"],
  ["Postleitzahl", "postcode"],
  ["Kostenträger", "funder"],
  ["Leistungsträger / Kostenträger", "funder"],
  ["gültig_ab", "validFrom"],
  ["Gueltig bis", "validUntil"],
  ["E-Mail", "email"],
  ["eMail", "email"],
  ["Tel.", "phone"],
  ["Homepage", "website"],
  ["betrieblich?", "inCompany"],
  ["Lfd. Nr.", null],
  ["Bemerkung", null],
])("the heading %j means %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test("every heading of ours means its own field", () => {
  expect(FIELDS.map((field) => fieldOf(headingOf(field)))).toEqual(FIELDS);
});

test("of two columns for one field the first counts, the other is named as not used", () => {
  const { used, unused } = matchColumns(["Telefon", "", "Tel.", "Notiz"]);
  expect(used).toEqual([{ field: "phone", index: 0, heading: "Telefon" }]);
  expect(unused).toEqual(["Tel.", "Notiz"]);
});

test("words are compared without case, umlauts and signs", () => {
  expect(wordKey("E-Mail: Büro")).toBe(wordKey("e mail buero"));
});
