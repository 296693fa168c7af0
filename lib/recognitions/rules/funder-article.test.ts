import { expect, test } from "vitest";
import { funderArticle } from "./funder-article";

test.each([
  ["LWL", "dem"],
  ["LWV Hessen", "dem"],
  ["Bezirk Oberbayern", "dem"],
  ["Landschaftsverband Rheinland", "dem"],
  ["Landesamt für Soziales", "dem"],
  ["Agentur für Arbeit", "der"],
  ["Region Hannover", "der"],
  ["Unfallkasse Nord", "der"],
  ["Deutsche Rentenversicherung Bund", "none"],
  ["Kommunaler Sozialverband Sachsen", "none"],
  ["Landeshauptstadt Kiel", "none"],
  ["Überörtlicher Träger", "none"],
] as const)("“mit” %s takes the article: %s", (name, article) => {
  expect(funderArticle(name)).toBe(article);
});
