import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDiff } from "./line-diff";

const shown = (before: string, after: string) =>
  lineDiff({ before, after }).map(({ kind, text }) => ({ same: " ", removed: "-", added: "+" })[kind] + text);

test.each([
  ["a\nb\nc", "a\nb\nc", [" a", " b", " c"]],
  ["a\nb\nc", "a\nx\nc", [" a", "-b", "+x", " c"]],
  ["a\nb", "a\nn\nb", [" a", "+n", " b"]],
  ["a\nb\nc\nd", "b\nd", ["-a", " b", "-c", " d"]],
  ["", "neu", ["-", "+neu"]],
])("%j → %j", (before, after, lines) => {
  expect(shown(before, after)).toEqual(lines);
});

const someText = fc
  .array(fc.constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join("\n"));

test("both texts can be read off it", () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const lines = lineDiff({ before, after });
      const without = (kind: string) =>
        lines
          .filter((line) => line.kind !== kind)
          .map(({ text }) => text)
          .join("\n");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
  );
});
