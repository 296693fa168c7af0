import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isBlank,
  readDay,
  readEnd,
  readNumber,
  readPostcode,
  readSentences,
  readWords,
  readYesNo,
  splitList,
} from "./read";
import { readStatus } from "./status-words";
import { AREA_WORDS, OCCUPATION_WORDS, SETTING_WORDS, TARGET_GROUP_WORDS } from "./offer-words";

describe("a postcode", () => {
  test.each([
    ["34117", "34117"],
    ["4109", "04109"],
    [" D-34117 ", "34117"],
    ["D 34117", "34117"],
    ["1067.0", "01067"],
  ])("%j is %s", (typed, expected) => {
    expect(readPostcode(typed)).toEqual({ value: expected });
  });

  test.each(["", "341", "341170", "34 117", "Kassel", "A-8010x"])("%j is none", (typed) => {
    expect(readPostcode(typed)).toEqual({ code: "postcode" });
  });
});

describe("a day", () => {
  test.each([
    ["01.03.2024", "2024-03-01"],
    ["1.3.24", "2024-03-01"],
    ["1. 3. 2024", "2024-03-01"],
    ["2024-03-01", "2024-03-01"],
    ["2024-03-01 00:00:00", "2024-03-01"],
    ["1. März 2024", "2024-03-01"],
    ["1. Maerz 2024", "2024-03-01"],
    ["12. Okt. 2025", "2025-10-12"],
  ])("%j is %s", (typed, expected) => {
    expect(readDay(typed)).toEqual({ value: expected });
  });

  test.each(["03/2024", "01/03/2024", "2024", "45352", "bald", "1.3.", "1.3.124"])("%j is none", (typed) => {
    expect(readDay(typed)).toEqual({ code: "day" });
  });

  test("an end may be open", () => {
    expect(readEnd("unbefristet")).toEqual({ value: null });
    expect(readEnd("31.12.2027")).toEqual({ value: "2027-12-31" });
  });

  test("every day is read in every German spelling", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const spellings = (["numeric", "2-digit", "long", "short"] as const).map((month) =>
            date.toLocaleDateString("de-DE", { timeZone: "UTC", day: "numeric", month, year: "numeric" }),
          );
          for (const typed of spellings) expect(readDay(typed)).toEqual({ value: day });
        },
      ),
    );
  });
});

test.each([
  ["ja", true],
  ["J", true],
  ["x", true],
  ["WAHR", true],
  ["1", true],
  ["möglich", true],
  ["nein", false],
  ["N", false],
  ["falsch", false],
  ["0", false],
  ["nicht möglich", false],
])("%j is %s", (typed, expected) => {
  expect(readYesNo(typed)).toEqual({ value: expected });
});

test("neither yes nor no is refused", () => {
  expect(readYesNo("vielleicht")).toEqual({ code: "yes_no" });
});

test.each([
  ["12", 12],
  ["ca. 12", 12],
  ["12 Plätze", 12],
  ["ab 18 Jahre", 18],
  ["bis 65 Jahren", 65],
])("%j is the number %d", (typed, expected) => {
  expect(readNumber(typed)).toEqual({ value: expected });
});

test.each(["12-15", "-5", "zwölf", "1,5"])("%j is no whole number", (typed) => {
  expect(readNumber(typed)).toEqual({ code: "number" });
});

test.each(["", "  ", "-", "–", "k.A.", "keine Angabe", "?", "./."])("%j says nothing", (typed) => {
  expect(isBlank(typed)).toBe(true);
});

describe("a list", () => {
  test("is separated by comma, semicolon or line break, not inside brackets", () => {
    expect(splitList("Garten, Holz;Lager\r\n- Büro\nIT (Daten, Testen)")).toEqual([
      "Garten",
      "Holz",
      "Lager",
      "Büro",
      "IT (Daten, Testen)",
    ]);
  });

  test("reads the same whatever separates it", () => {
    const word = fc.constantFrom("Garten", "Holz", "Lager", "Büro");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.constantFrom(",", ";", "\n", "\r\n", " , "),
        (words, separator) => {
          expect(splitList(words.join(separator))).toEqual(words);
        },
      ),
    );
  });

  test("of sentences keeps their commas", () => {
    expect(readSentences("Post holen, sortieren; Kaffee kochen")).toEqual({
      value: ["Post holen, sortieren", "Kaffee kochen"],
    });
  });
});

describe("words of a closed list", () => {
  test.each([
    ["EV", ["ENTRY"]],
    ["EV/BBB", ["ENTRY", "TRAINING"]],
    ["EV + BBB", ["ENTRY", "TRAINING"]],
    ["EV, BBB und AB", ["ENTRY", "TRAINING", "WORK"]],
    ["Berufsbildung", ["ENTRY", "TRAINING"]],
    ["arbeitsbereich", ["WORK"]],
    ["BBB; bbb", ["TRAINING"]],
  ])("the area %j", (typed, expected) => {
    expect(readWords(AREA_WORDS)(typed)).toEqual({ value: expected });
  });

  test.each([
    ["Garten, Landschaft, Friedhof", ["gartenbau"]],
    ["Druck und Medien", ["druck_medien"]],
    ["Garten und Holz", ["gartenbau", "holz"]],
    ["Kfz / Wäscherei", ["fahrrad_kfz", "waescherei"]],
    ["gartenbau", ["gartenbau"]],
    ["GaLaBau", ["gartenbau"]],
    ["individuell", ["individuell"]],
  ])("the occupation %j", (typed, expected) => {
    expect(readWords(OCCUPATION_WORDS)(typed)).toEqual({ value: expected });
  });

  test("target groups in the words of our own pages", () => {
    expect(
      readWords(TARGET_GROUP_WORDS)(
        "Menschen mit neurologischer Erkrankung (zum Beispiel Epilepsie, MS); ab 50 Jahren",
      ),
    ).toEqual({
      value: ["epilepsie_neuro", "aeltere_ab_50"],
    });
  });

  test("names the word that it does not know", () => {
    expect(readWords(OCCUPATION_WORDS)("Garten, Raumfahrt")).toEqual({ code: "unknown_word", word: "Raumfahrt" });
  });

  test("betrieblich yes and no are the ends of five steps", () => {
    expect(SETTING_WORDS.get("ja")).toEqual(["ONLY_COMPANY"]);
    expect(SETTING_WORDS.get("nein")).toEqual(["ONLY_OWN"]);
  });
});

test.each([
  ["zugelassen", "GRANTED"],
  ["anerkannt", "GRANTED"],
  ["Vereinbarung", "GRANTED"],
  ["Vertrag", "GRANTED"],
  ["Vereinbarung (seit 2021)", "GRANTED"],
  ["beantragt", "APPLIED"],
  ["in Verhandlung", "NEGOTIATION"],
  ["geplant", "PLANNED"],
  ["ruht", "SUSPENDED"],
  ["Einzelfall", "CASE_BY_CASE"],
  ["§ 123 Abs. 5", "CASE_BY_CASE"],
  ["Persönliches Budget", "PERSONAL_BUDGET"],
  ["abgelehnt", "REFUSED"],
  ["zurückgezogen", "WITHDRAWN"],
  ["entzogen", "REVOKED"],
  ["beendet", "ENDED"],
])("the status %j is %s", (typed, expected) => {
  expect(readStatus(typed)).toEqual({ value: expected });
});

test("a period that ran out is no decision", () => {
  expect(readStatus("abgelaufen")).toEqual({ code: "unknown_status" });
});
