import fc from "fast-check";
import { expect, test } from "vitest";
import { type Contact, formatVcard } from "./vcard";

const contact = (over: Partial<Contact> = {}): Contact => ({
  name: "Lernort (Beispiel)",
  phone: null,
  email: null,
  website: null,
  addresses: [],
  note: "Berufsbildung",
  page: "https://example.org/anbieter/lernort",
  ...over,
});
const unfold = (card: string) => card.replaceAll("\r\n ", "");

test("a card holds what one needs to call, write and go there", () => {
  const card = formatVcard(
    contact({
      phone: "0221 4710-123",
      email: "info@example.org",
      website: "https://example.org",
      addresses: [{ street: "Am Markt 1", postcode: "34117", city: "Kassel" }],
    }),
  );
  expect(card.split("\r\n")).toEqual([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:org",
    "UID:https://example.org/anbieter/lernort",
    "FN:Lernort (Beispiel)",
    "ORG:Lernort (Beispiel)",
    "ADR;TYPE=work:;;Am Markt 1;Kassel;;34117;Deutschland",
    "TEL;TYPE=work:0221 4710-123",
    "EMAIL;TYPE=work:info@example.org",
    "URL:https://example.org",
    "NOTE:Berufsbildung",
    "END:VCARD",
    "",
  ]);
});

test("what is unknown is left out", () => {
  expect(formatVcard(contact())).not.toMatch(/TEL|EMAIL|URL|ADR/);
});

test("signs that mean something in a card are escaped", () => {
  expect(formatVcard(contact({ note: "Holz, Metall; a\\b\nneue Zeile" }))).toContain(
    "NOTE:Holz\\, Metall\\; a\\\\b\\nneue Zeile",
  );
});

test("no line is longer than 75 octets, and nothing is lost by folding", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 60, maxLength: 200, size: "max" }), (name) => {
      const card = formatVcard(contact({ name: `Ü${name}` }));
      const lines = card.split("\r\n");
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(unfold(card).split("\r\n")).toHaveLength(9);
    }),
  );
});

test("a long name comes back whole", () => {
  const name = "Verein für Berufsbildung in Betrieben der Region Süd und anderswo, gemeinnützig (Beispiel) 🌱".repeat(
    2,
  );
  expect(unfold(formatVcard(contact({ name })))).toContain(`FN:${name.replaceAll(",", "\\,")}\r\n`);
});
