import fc from "fast-check";
import { expect, test } from "vitest";
import { entryFragment, keptHref, readEntryFragment, searchFragment, searchOf } from "./search-address";

test.each([
  ["", null],
  ["#suche", ""],
  ["#suche?", ""],
  ["#suche?ort=Kassel&umkreis=50", "ort=Kassel&umkreis=50"],
  ["#ergebnisse", null],
  ["#suchen?ort=Kassel", null],
  ["#x#suche?ort=Kassel", null],
])("the fragment %j holds the search %j", (fragment, asked) => {
  expect(searchOf(fragment)).toBe(asked);
});

test("a search moves from the query into the fragment, in every language", () => {
  expect(keptHref("/anbieter?ort=Kassel&land=he")).toBe("/anbieter#suche?ort=Kassel&land=he");
  expect(keptHref("/en/anbieter")).toBe("/en/anbieter#suche");
});

test("an entry takes the search along, and how many were found", () => {
  expect(entryFragment({ asked: "ort=Kassel", found: 8 })).toBe("#suche?ort=Kassel&treffer=8");
  expect(entryFragment({ asked: "", found: 8 })).toBe("");
  expect(readEntryFragment("#suche?ort=Kassel&treffer=8")).toEqual({ asked: "ort=Kassel", found: 8 });
  expect(readEntryFragment("#suche?ort=Kassel&treffer=x")).toEqual({ asked: "ort=Kassel", found: null });
  expect(readEntryFragment("#hilfe")).toBeNull();
});

test("whatever was asked comes back from the fragment of an entry", () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom("q", "ort", "land"), fc.string({ unit: "grapheme" })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(pairs, fc.nat(9_999), (asked, found) => {
      const search = new URLSearchParams(asked).toString();
      expect(searchOf(searchFragment(search))).toBe(search);
      expect(readEntryFragment(entryFragment({ asked: search, found }))).toEqual({ asked: search, found });
    }),
  );
});
