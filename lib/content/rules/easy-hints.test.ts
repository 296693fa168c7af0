import { expect, test } from "vitest";
import { plainGerman } from "@/lib/i18n/plain-german";
import { builtInText } from "./built-in";
import { easyHints } from "./easy-hints";

test("a hint names its line and its rule", () => {
  const hints = easyHints("## Hilfe\n\n[[kontakt]]\n\nWir helfen.\nDas wird von uns gemacht.");
  expect(hints).toContainEqual(expect.objectContaining({ rule: "LS10", line: 6, hint: "passive" }));
});

test("links and marks are no language", () => {
  const withSigns = "Hier ist Hilfe:\n[Hilfe](/hilfe)\n\n[[kontakt]]";
  expect(easyHints(withSigns).filter(({ rule }) => rule === "LS13" || rule === "LS14")).toEqual([]);
});

test("the built-in texts break no rule that is an error", () => {
  // Of the others the law wants parts in whole German.
  const texts = (["about", "help", "words", "checking"] as const).map((key) =>
    builtInText(key, { locale: "de-simple", messages: plainGerman }),
  );
  expect(texts.flatMap(easyHints).filter(({ severity }) => severity === "E")).toEqual([]);
});
