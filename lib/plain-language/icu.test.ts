import fc from "fast-check";
import { expect, test } from "vitest";
import { icuReadings } from "./icu";

const read = (message: string) =>
  icuReadings(message).map((text) =>
    text
      .replace(/\uE000+/g, "•")
      .replace(/\s+/g, " ")
      .trim(),
  );

test.each([
  ["Wir helfen Ihnen.", ["Wir helfen Ihnen."]],
  ["{name} ist in {city}.", ["• ist in •."]],
  ["Am {day, date, medium}.", ["Am •."]],
  ["{count, plural, =0 {Kein Treffer} other {# Treffer}} hier", ["Kein Treffer hier", "• Treffer hier"]],
  ["{a, select, yes {Ja {b, plural, one {eins} other {viele}}} other {Nein}}", ["Ja eins", "Nein"]],
  ["Wir (und {Sie auch}).", ["Wir (und {Sie auch})."]],
  ["{count, plural, other {nie zu", ["{count, plural, other {nie zu"]],
])("%s reads as %j", (message, readings) => {
  expect(read(message)).toEqual(readings);
});

test("every reading is as long as its message, however deep it nests", () => {
  const piece = fc.constantFrom("{", "}", "{a}", "{a, plural, other {", "one {", "}}", "#", "Text ", "\n", ", ");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const message = pieces.join("");
      for (const reading of icuReadings(message)) expect(reading).toHaveLength(message.length);
    }),
  );
  const deep = "{a, plural, other {".repeat(5000) + "}}".repeat(5000);
  expect(icuReadings(deep)[0]).toHaveLength(deep.length);
});
