import { describe, expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import type { Funder } from "../types";
import { findFunder } from "./funder";

const known: Funder[] = [
  {
    id: "1",
    key: "ba:ba",
    kind: "BA",
    name: "Bundesagentur für Arbeit",
    aliases: ["BA", "Agentur für Arbeit", "Arbeitsagentur"],
    land: null,
  },
  { id: "2", key: "drv:drv", kind: "DRV", name: "Deutsche Rentenversicherung", aliases: ["DRV"], land: null },
  {
    id: "3",
    key: "egh:egh",
    kind: "EGH",
    name: "Träger der Eingliederungshilfe",
    aliases: ["EGH", "Eingliederungshilfe"],
    land: null,
  },
  { id: "4", key: "egh:lwl", kind: "EGH", name: "Landschaftsverband Westfalen-Lippe", aliases: ["LWL"], land: "NW" },
  {
    id: "5",
    key: "jugendhilfe:jugendhilfe",
    kind: "JUGENDHILFE",
    name: "Öffentliche Jugendhilfe",
    aliases: ["Jugendamt"],
    land: null,
  },
  { id: "6", key: "drv:hessen", kind: "DRV", name: "Deutsche Rentenversicherung Hessen", aliases: [], land: "HE" },
];
const find = (typed: string) => findFunder(known, typed, placeTable());

describe("a funder", () => {
  test.each([
    ["BA", "ba:ba", "known"],
    ["agentur fuer arbeit", "ba:ba", "known"],
    ["LWL", "egh:lwl", "known"],
    ["Landschaftsverband Westfalen Lippe (LWL)", "egh:lwl", "known"],
    ["Eingliederungshilfe", "egh:egh", "known"],
    ["DRV Bund", "drv:drv", "widened"],
    ["Deutsche Rentenversicherung Hessen, Kassel", "drv:hessen", "widened"],
    ["Agentur für Arbeit Kassel", "ba:ba", "widened"],
    ["Landschaftsverband Westfalen-Lippe (Inklusionsamt)", "egh:lwl", "widened"],
    ["LWL Münster", "egh:lwl", "widened"],
    ["Jugendamt Kassel", "jugendhilfe:jugendhilfe", "widened"],
  ])("%j is %s", (typed, key, match) => {
    expect(find(typed)).toMatchObject({ funder: { key }, match });
  });

  test.each([
    ["Landkreis Kassel", "egh:landkreis-kassel", "Landkreis Kassel", "HE"],
    ["LK Fulda", "egh:landkreis-fulda", "Landkreis Fulda", "HE"],
    ["Stadt Bremen", "egh:stadt-bremen", "Stadt Bremen", null],
    ["Sozialamt Musterstadt", "egh:sozialamt-musterstadt", "Sozialamt Musterstadt", null],
    ["Bezirk Oberbayern", "egh:bezirk-oberbayern", "Bezirk Oberbayern", null],
  ])("%j is a new body of the Eingliederungshilfe", (typed, key, name, land) => {
    expect(find(typed)).toEqual({ funder: { id: null, key, kind: "EGH", name, aliases: [], land }, match: "new" });
  });

  test.each(["Oma", "AOK", "Jobcenter Kassel"])("%j is none", (typed) => {
    expect(find(typed)).toBeNull();
  });
});
