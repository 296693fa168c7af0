import { expect, test } from "vitest";
import { regularForms } from "./conjugation";
import { verbKinds } from "./verb-forms";

test.each([
  ["lernen", "lernt", "lernte", "gelernt"],
  ["arbeiten", "arbeitet", "arbeitete", "gearbeitet"],
  ["rechnen", "rechnet", "rechnete", "gerechnet"],
  ["wandern", "wandert", "wanderte", "gewandert"],
  ["bezahlen", "bezahlt", "bezahlte", "bezahlt"],
  ["studieren", "studiert", "studierte", "studiert"],
])("%s is conjugated as a weak verb", (infinitive, present, past, participle) => {
  expect(regularForms(infinitive)).toEqual({ infinitive, present, past, participle, subjunctive: past });
});

test.each([
  ["gehen", ["infinitive"]],
  ["geht", ["present"]],
  ["ging", ["past"]],
  ["gegangen", ["participle"]],
  ["käme", ["subjunctive"]],
  ["ließ", ["past"]],
  ["bezahlt", ["present", "participle"]],
  ["lernte", ["past", "subjunctive"]],
  ["sollte", ["subjunctive"]],
  ["wollte", ["past"]],
  ["anrief", ["past"]],
  ["angerufen", ["participle"]],
  ["überprüft", ["present", "participle"]],
  ["Heute", []],
  ["leichte", []],
  ["Haus", []],
  ["", []],
])("%s can be %j", (word, kinds) => {
  expect(verbKinds(word)).toEqual(kinds);
});
