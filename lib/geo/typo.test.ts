import { distance as levenshtein } from "fastest-levenshtein";
import fc from "fast-check";
import { expect, test } from "vitest";
import { letterSet, mayBeWithin, typos } from "@/lib/geo/typo";

test.each([
  ["kassel", "kassel", 0],
  ["kasel", "kassel", 1],
  ["kasssel", "kassel", 1],
  ["kassal", "kassel", 1],
  ["hambrug", "hamburg", 1],
  ["rosenhiem", "rosenheim", 1],
  ["stutgard", "stuttgart", 2],
])("%s and %s differ by %i typos", (a, b, expected) => {
  expect(typos(a, b, 2)).toBe(expected);
});

test("more typos than forgiven are not counted", () => {
  expect(typos("kassel", "berlin", 2)).toBe(Infinity);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", " "), maxLength: 9 });

test("a swap can only make it fewer typos than Levenshtein counts, and at least half as many", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const count = typos(a, b, 9);
      expect(count).toBe(typos(b, a, 9));
      expect(count).toBeLessThanOrEqual(levenshtein(a, b));
      expect(count).toBeGreaterThanOrEqual(levenshtein(a, b) / 2);
    }),
  );
});

test("the letter sets rule out no pair that is within the limit", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const count = typos(a, b, 9);
      expect(mayBeWithin(count, letterSet(a), letterSet(b))).toBe(true);
    }),
  );
});
