import { expect, test } from "vitest";
import { blockProblems, piecesOf } from "./blocks";

test("a text is cut at its marks", () => {
  expect(piecesOf("about", "Eins.\n\n [[kostentraeger]] \n\nZwei.\nDrei.")).toEqual([
    { kind: "text", text: "Eins." },
    { kind: "block", block: "kostentraeger" },
    { kind: "text", text: "Zwei.\nDrei." },
  ]);
});

test("marks of other pages stay text", () => {
  expect(piecesOf("help", "[[kontakt]]")).toEqual([{ kind: "text", text: "[[kontakt]]" }]);
});

test.each([
  ["about", "[[kostentraeger]]", []],
  ["about", "Text ohne", [{ kind: "missing", name: "kostentraeger" }]],
  ["about", "im Satz [[kostentraeger]] zählt nicht", [{ kind: "missing", name: "kostentraeger" }]],
  ["imprint", "[[betreiber]]\n[[betreiber]]", [{ kind: "double", name: "betreiber" }]],
  ["help", "[[kontakt]]", [{ kind: "unknown", name: "kontakt" }]],
  ["imprint", "[[betreiber]]\n[[Betrieber]]", [{ kind: "unknown", name: "Betrieber" }]],
] as const)("%s with %j", (key, body, problems) => {
  expect(blockProblems(key, body)).toEqual(problems);
});
