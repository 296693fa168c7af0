import { expect, test } from "vitest";
import { countyWords } from "./county-words";

test.each([
  ["Stadt Kassel", "town", "Kassel"],
  ["Landkreis Kassel", "kreis", "Landkreis Kassel"],
  ["Oberbergischer Kreis", "kreis", "Oberbergischen Kreis"],
  ["Regionalverband Saarbrücken", "kreis", "Regionalverband Saarbrücken"],
  ["Region Hannover", "region", "Region Hannover"],
  ["Städteregion Aachen", "region", "Städteregion Aachen"],
  ["Dithmarschen", "plain", "Dithmarschen"],
] as const)("%s", (county, form, name) => {
  expect(countyWords(county)).toEqual({ form, name });
});
