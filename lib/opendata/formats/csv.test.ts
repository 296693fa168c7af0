import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restore } from "@/lib/platform/csv";
import { publicCell, publicEntry, publicOffer, publicSite } from "@/tests/support/public-entries";
import { type Dialect, type Value, writeEntries, writeTable } from "./csv";

const DIALECTS: readonly Dialect[] = ["rfc4180", "excel"];
const read = (text: string, dialect: Dialect): string[][] =>
  parse(text, { bom: true, delimiter: dialect === "excel" ? ";" : ",", record_delimiter: ["\r\n", "\n", "\r"] });

/** One cell as it stands in the file. */
const written = (value: Value, dialect: Dialect) => read(writeTable([["x", value]], dialect), dialect)[0]?.[1];

describe("a cell", () => {
  test.each<[Value, string, string]>([
    ["Lernort", "Lernort", "Lernort"],
    ["01067", "01067", '="01067"'],
    ["1 : 6", "1 : 6", '="1 : 6"'],
    ["030 23125-001", "030 23125-001", '="030 23125-001"'],
    ["3 Plätze", "3 Plätze", "3 Plätze"],
    ["+49 561 4710-0", "'+49 561 4710-0", "'+49 561 4710-0"],
    ["=1+1", "'=1+1", "'=1+1"],
    ['="01067"', `'="01067"`, `'="01067"`],
    ["'=1", "''=1", "''=1"],
    ["@a", "'@a", "'@a"],
    [51.3127, "51.3127", "51,3127"],
    [12, "12", "12"],
    [true, "ja", "ja"],
    [false, "nein", "nein"],
    [new Date("2026-03-12"), "2026-03-12", "12.03.2026"],
    [null, "", ""],
    ["", "", ""],
  ])("%j is written as %s, for Excel as %s", (value, plain, excel) => {
    expect(written(value, "rfc4180")).toBe(plain);
    expect(written(value, "excel")).toBe(excel);
  });
});

test("the dialects differ in their signs", () => {
  const rows = [
    ["a;b", 'c"d', "e,f"],
    ["g\nh", "ü", ""],
  ];
  expect(writeTable(rows, "rfc4180")).toBe('a;b,"c""d","e,f"\r\n"g\nh",ü,\r\n');
  expect(writeTable(rows, "excel")).toBe('\ufeff"a;b";"c""d";"e,f"\r\n"g\nh";ü;\r\n');
});

test.each(DIALECTS)("whatever people typed can be read again: %s", (dialect) => {
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "'", '"', "\t", "\r", "\n", ";", ",", " ", "0", ":", "ä", "\ufeff"),
    }),
    fc.stringMatching(/^0\d{4}$/),
  );
  const row = fc.array(typed, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const heading = ["a", "b", "c"];
      const cells = read(writeTable([heading, ...rows], dialect), dialect).slice(1);
      expect(cells.map((one) => one.map(unshield).map(restore))).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

test.each(DIALECTS)("no cell that people typed is a formula: %s", (dialect) => {
  const formula = fc.tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string()).map((parts) => parts.join(""));
  fc.assert(
    fc.property(formula, (value) => {
      expect(written(value, dialect)).toMatch(/^'/);
    }),
  );
});

const unshield = (text: string) => /^="(\d[\d .,:/-]*)"$/.exec(text)?.[1] ?? text;

describe("entries", () => {
  const context = { publicUrl: "https://verzeichnis.example", countyName: (ags: string) => `Kreis ${ags}` };
  const tableOf = async (entry: Parameters<typeof publicEntry>[0], dialect: Dialect = "rfc4180") => {
    const [heading = [], ...rows] = read(await writeEntries([publicEntry(entry)], { ...context, dialect }), dialect);
    return rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i]])));
  };

  test("have one row for each offer and funder, and one for what has none", async () => {
    const cells = [publicCell(), publicCell({ funder: { kind: "DRV", name: "DRV Bund" } })];
    const sites = [
      publicSite({ offers: [publicOffer({ cells }), publicOffer({ area: "WORK" })] }),
      publicSite({ city: "Fulda" }),
    ];
    const rows = (await tableOf({ sites })).map((row) => [row["Ort"], row["Leistungsbereich"], row["Leistungsträger"]]);
    expect(rows).toEqual([
      ["Kassel", "Berufsbildungsbereich", "Bundesagentur für Arbeit"],
      ["Kassel", "Berufsbildungsbereich", "DRV Bund"],
      ["Kassel", "Arbeitsbereich", ""],
      ["Fulda", "", ""],
    ]);
  });

  test("say in words what the page says", async () => {
    const checked = publicCell({
      badge: { state: "GRANTED", checked: true, day: "2026-02-01" },
      evidence: { kind: "FUNDER_LETTER", issuer: "Agentur", on: "2026-01-10" },
    });
    const offer = publicOffer({ occupations: ["fahrrad_kfz", "holz"], partTime: true, cells: [checked] });
    const catchment = { kind: "COUNTIES" as const, counties: ["06611", "06633"] };
    const [row] = await tableOf(
      { confirmedOn: "2026-03-01", sites: [publicSite({ catchment, offers: [offer] })] },
      "excel",
    );
    expect(row).toMatchObject({
      Eintrag: "lernort",
      "Adresse des Eintrags": "https://verzeichnis.example/anbieter/lernort",
      PLZ: '="34117"',
      Breitengrad: "51,32",
      Bundesland: "Hessen",
      Kreis: "Kreis 06611",
      Einzugsgebiet: "Kreis 06611, Kreis 06633",
      Berufsfelder: "Fahrrad Kfz, Holz",
      Teilzeit: "ja",
      "Persönliches Budget": "",
      "Stand in Worten": "Zulassung bei der Agentur für Arbeit: Nachweis geprüft am 01.02.2026",
      "Nachweis geprüft": "ja",
      "Beleg vom": "10.01.2026",
      "Zuletzt bestätigt": "01.03.2026",
    });
  });
});
