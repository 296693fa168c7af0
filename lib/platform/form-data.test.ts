import { describe, expect, test } from "vitest";
import { readFiles, readForm, withoutSecrets } from "./form-data";

function form(...pairs: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

test.each([
  ["a text", [["ort", "Kassel"]], { ort: "Kassel" }],
  ["an emptied field", [["telefon", ""]], { telefon: null }],
  [
    "a repeated name",
    [
      ["land", "he"],
      ["land", "nw"],
    ],
    { land: ["he", "nw"] },
  ],
  ["a group without a tick", [["land", ""]], { land: null }],
  [
    "a group with one tick",
    [
      ["land", ""],
      ["land", "he"],
    ],
    { land: ["he"] },
  ],
  [
    "a group with two ticks",
    [
      ["land", ""],
      ["land", "he"],
      ["land", "nw"],
    ],
    { land: ["he", "nw"] },
  ],
  ["spaces, which are the schema's business", [["ort", " "]], { ort: " " }],
  [
    "what React adds",
    [
      ["$ACTION_ID_1", ""],
      ["$ACTION_KEY", "x"],
      ["ort", "Kassel"],
    ],
    { ort: "Kassel" },
  ],
  ["nothing", [], {}],
] as [string, [string, string][], object][])("a form with %s", (_what, pairs, values) => {
  expect(readForm(form(...pairs))).toEqual(values);
});

describe("files", () => {
  const pdf = new File(["x"], "a.pdf");
  const none = new File([], "");

  test("are taken by name: one, several, or none", () => {
    expect(readFiles(form(["datei", pdf], ["ort", "Kassel"]))).toEqual({ datei: pdf });
    expect(readFiles(form(["datei", pdf], ["datei", pdf]))).toEqual({ datei: [pdf, pdf] });
    expect(readFiles(form(["datei", none], ["ort", "Kassel"]))).toEqual({});
  });

  test("are no part of what may go back to the page", () => {
    expect(readForm(form(["datei", pdf], ["leer", none]))).toEqual({ datei: null, leer: null });
  });
});

test("a file is left out", () => {
  expect(readForm(form(["logo", new Blob(["x"])], ["ort", "Kassel"]))).toEqual({ logo: null, ort: "Kassel" });
});

test("what goes back to the page has no secrets", () => {
  const typed = {
    email: "a@example.org",
    password: "x",
    neuesPasswort: "x",
    inviteToken: "x",
    totpCode: "x",
    clientSecret: "x",
  };
  expect(withoutSecrets(typed)).toEqual({ email: "a@example.org" });
});

test("a sign that no text may hold is left out", () => {
  expect(readForm(form(["ort", "Kas\0sel"], ["leer", "\0"]))).toEqual({ ort: "Kassel", leer: null });
});
