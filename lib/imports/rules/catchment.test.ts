import { expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import { readCatchment } from "./catchment";

const read = (typed: string) => readCatchment(typed, { places: placeTable(), land: "HE" });

test.each([
  ["bundesweit", { kind: "NATIONWIDE" }],
  ["Hessen", { kind: "LAND" }],
  ["ganz Hessen", { kind: "LAND" }],
  ["landesweit", { kind: "LAND" }],
  ["50 km", { kind: "RADIUS", km: 50 }],
  ["Umkreis von 50 km", { kind: "RADIUS", km: 50 }],
  ["Landkreis Kassel", { kind: "COUNTIES", counties: ["06633"] }],
  ["Kreis Kassel", { kind: "COUNTIES", counties: ["06633"] }],
  ["Kassel", { kind: "COUNTIES", counties: ["06611", "06633"] }],
  ["LK Fulda, Stadt Kassel", { kind: "COUNTIES", counties: ["06611", "06631"] }],
  ["Hamburg; Kreis Fulda", { kind: "COUNTIES", counties: ["02000", "06631"] }],
])("%j", (typed, expected) => {
  expect(read(typed)).toEqual({ value: expected });
});

test("an unknown Kreis is named", () => {
  expect(read("Fulda, Kreis Atlantis")).toEqual({ code: "unknown_county", word: "Kreis Atlantis" });
});
