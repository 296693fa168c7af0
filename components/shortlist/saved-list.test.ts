import fc from "fast-check";
import { expect, test } from "vitest";
import { formatLink, formatStored, parseLink, parseStored } from "./saved-list";

const on = "2026-03-12";
const entry = { slug: "lernort-kassel", on, fingerprint: "0a1b2c3d4e5f6g7h8i9j" };

test("a stored list comes back as it was", () => {
  expect(parseStored(formatStored([entry]))).toEqual([entry]);
});

test("a shared link carries entries, fingerprints and its date", () => {
  const link = formatLink([entry], on);
  expect(link).toBe("#liste?stand=2026-03-12&eintrag=lernort-kassel.0a1b2c3d4e5f6g7h8i9j");
  expect(parseLink(link)).toEqual([entry]);
});

test("a link that was cut off keeps the entries that are whole", () => {
  const link = formatLink([entry, { ...entry, slug: "zweiter" }], on);
  expect(parseLink(link.slice(0, -3))).toEqual([entry]);
});

test.each([
  null,
  "",
  "kaputt",
  "[]",
  '{"version":2,"entries":[]}',
  '{"version":1,"entries":"x"}',
  '{"version":1,"entries":[null,{"slug":1},{"slug":"a","on":"gestern","fingerprint":"x"}]}',
])("what is no list is an empty list: %s", (text) => {
  expect(parseStored(text)).toEqual([]);
});

test("an entry counts once, and other fragments are no list", () => {
  expect(parseStored(formatStored([entry, entry]))).toEqual([entry]);
  expect(parseLink("#suche?ort=Kassel")).toBeNull();
});

test("no text breaks the reading", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Array.isArray(parseStored(text))).toBe(true);
      expect(Array.isArray(parseLink(`#liste?${text}`))).toBe(true);
    }),
  );
});
