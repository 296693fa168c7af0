import { describe, expect, test } from "vitest";
import { fold, foldBare, nameKeys } from "@/lib/geo/fold";

test.each([
  ["Bad Münder", "bad muender"],
  ["GROẞ GERAU", "gross gerau"],
  ["Mu\u0308nchen", "muenchen"],
  ["St. Augustin", "sankt augustin"],
  ["Běła Woda", "bela woda"],
  [" – ", ""],
])("%s folds to “%s”", (text, expected) => {
  expect(fold(text).join(" ")).toBe(expected);
});

test("umlauts may lose their dots", () => {
  expect(foldBare("Bad Münder")).toEqual(["bad", "munder"]);
});

describe("a name answers to", () => {
  test.each([
    ["Kassel", ["kassel"]],
    ["Frankfurt am Main", ["frankfurt main", "frankfurt"]],
    ["Halle (Saale)", ["halle saale", "halle"]],
    ["Limburg a.d. Lahn", ["limburg lahn", "limburg"]],
    ["Weißwasser/O.L.", ["weisswasser l", "weisswasser"]],
    ["Cottbus - Chóśebuz", ["cottbus chosebuz", "cottbus"]],
    ["München", ["muenchen", "munchen"]],
    ["Lutherstadt Eisleben", ["eisleben"]],
    ["Am Mellensee", ["mellensee"]],
    ["An der Poststraße", ["poststrasse"]],
    ["Garmisch-Partenkirchen", ["garmisch partenkirchen"]],
  ])("%s: %j", (name, keys) => {
    expect(nameKeys(name)).toEqual(keys);
  });
});
