import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeSlug, mayBecome, slugOf } from "./rules";
import { VISIBILITIES } from "./types";

describe("the slug of a name", () => {
  test.each([
    ["Lebenswege Süd gGmbH (Beispiel)", "lebenswege-sued-ggmbh-beispiel"],
    ["Weiße Straße ÄÖÜ", "weisse-strasse-aeoeue"],
    ["Su\u0308d, wie manche Rechner es schreiben", "sued-wie-manche-rechner-es-schreiben"],
    ["Café Ñandú", "cafe-nandu"],
    ["  Haus – am / Park & Co. KG  ", "haus-am-park-co-kg"],
    ["24 Stunden", "24-stunden"],
    ["— ! —", "anbieter"],
    ["Работа", "anbieter"],
    [`${"a".repeat(59)} bc`, "a".repeat(59)],
    ["a".repeat(90), "a".repeat(60)],
  ])("%j is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test("is what the database takes, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(name).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

test.each([
  [[], "name"],
  [["name"], "name-2"],
  [["name", "name-2", "name-3"], "name-4"],
  [["name", "name-3"], "name-2"],
  [["name-2"], "name"],
  [["namensvetter"], "name"],
])("with %j taken the free slug is %s", (taken, free) => {
  expect(freeSlug("name", new Set(taken))).toBe(free);
});

describe("an entry", () => {
  const ALLOWED = [
    "DRAFT → SUBMITTED",
    "DRAFT → PUBLISHED",
    "DRAFT → ARCHIVED",
    "SUBMITTED → DRAFT",
    "SUBMITTED → PUBLISHED",
    "SUBMITTED → ARCHIVED",
    "PUBLISHED → HIDDEN",
    "PUBLISHED → BLOCKED",
    "PUBLISHED → ARCHIVED",
    "HIDDEN → PUBLISHED",
    "HIDDEN → BLOCKED",
    "HIDDEN → ARCHIVED",
    "BLOCKED → PUBLISHED",
    "BLOCKED → HIDDEN",
    "BLOCKED → ARCHIVED",
    "ARCHIVED → DRAFT",
  ];
  const pairs = VISIBILITIES.flatMap((from) => VISIBILITIES.map((to) => ({ from, to })));

  test.each(pairs)("may go from $from to $to only if the list says so", ({ from, to }) => {
    expect(mayBecome({ from, to })).toBe(ALLOWED.includes(`${from} → ${to}`));
  });
});
