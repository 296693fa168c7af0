import { expect, test } from "vitest";
import { judgedDirectory } from "@/tests/support/judged-directory";
import { buildIndex } from "./build-index";
import { search } from "./search";
import { query, VOCABULARY } from "@/tests/support/search-entries";

/** What people type | slugs that must be among the first five hits. */
const JUDGED = `
Garten                                        | gruen
gärtnerei                                     | gruen
Gaertner                                      | gruen
GaLaBau                                       | gruen
Gartenarbeit                                  | gruen
ich möchte draußen arbeiten                   | gruen, hof, wald
Arbeit mit Tieren                             | pferde
Pferde                                        | pferde
Tierpfleger                                   | pferde
Bauernhof                                     | hof
Kartoffeln                                    | hof
Wald                                          | wald
Tischlerei                                    | tischlerei
Schreiner                                     | tischlerei
Schreinerei Kassel                            | tischlerei
Tischlrei                                     | tischlerei
Werkstatt                                     | tischlerei
Holz                                          | tischlerei
Holzwerkstätten                               | tischlerei
schweißen                                     | stahl
Schlosser                                     | stahl
Elektronik                                    | kabel
verpacken                                     | packen
nähen                                         | nadel
Druckerei                                     | farbwalze
Bäckerei                                      | backstube
Baecker                                       | backstube
Fahrradwerkstatt                              | speiche
Autowerkstatt                                 | speiche
Müll                                          | zweitleben
Maler                                         | pinsel
Hausmeister                                   | schluessel
Computer                                      | bits
IT                                            | bits
Programmieren                                 | bits
Job für Autisten am PC                        | bits
Lager                                         | regal
Post austragen                                | kurier
putzen                                        | blank
Gebäudereinigung                              | blank
Supermarkt                                    | laden
Küche                                         | loeffel
kochen                                        | loeffel
Küchenhilfe                                   | loeffel
Gastronomie                                   | loeffel
Gastornomie                                   | loeffel
Gastro                                        | loeffel
Hotel                                         | herberge
Wäsche bügeln                                 | mangel
Büro                                          | akte
Buero                                         | akte
Bücherei                                      | lesen
Altenpflege                                   | senioren
mit Kindern arbeiten                          | kinder
Krankenhaus                                   | kittel
Theater                                       | buehne
Leichte Sprache                               | einfach
Wunschberuf                                   | wunsch
Down-Syndrom                                  | weg
Down Syndrom                                  | weg
geistige Behinderung                          | weg
psychisch krank                               | anker
Depression                                    | anker
Alkohol                                       | anker
Autist                                        | spektrum, bits
Asperger                                      | spektrum, bits
gehörlos                                      | stille
Gebärdensprache                               | stille
DGS                                           | stille
blind                                         | durchblick
Schlaganfall                                  | neustart
Epilepsie                                     | neustart
nach der Schule                               | startklar
Wechsel aus der WfbM                          | bruecke
Budget für Arbeit                             | bruecke
Teilzeit                                      | bruecke
Rollstuhl                                     | kittel
Eingangsverfahren                             | schritt
EV                                            | schritt
Rentenversicherung                            | schritt
Agentur für Arbeit                            | gruen
Eingliederungshilfe                           | wald
Persönliches Budget                           | wunsch
Außenarbeitsplatz                             | wunsch
Praktikum in einem Betrieb                    | wunsch
BiAp                                          | wunsch
ausgelagerter Arbeitsplatz                    | wunsch
BBB Kassel                                    | gruen, tischlerei, loeffel, wunsch
ambulanter BBB Göttingen                      | laden, startklar
Berufsbildung Freiburg                        | kinder
aLA Rostock                                   | pinsel, herberge, durchblick, schritt
anderer Anbieter München                      | packen, regal, kittel
Alternative zur Werkstatt in Bielefeld        | pferde, blank, einfach, neustart
§ 60 Leipzig                                  | kabel, speiche, lesen, weg
Muenchen                                      | packen, regal, kittel
Grone                                         | hof
Meklenburg                                    | pinsel, herberge, durchblick, schritt
Spann und Leim                                | tischlerei
Kochlöffel                                    | loeffel
Mein Sohn sucht eine Stelle in der Küche      | loeffel`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((column) => column.trim()));

const index = buildIndex(judgedDirectory(), VOCABULARY);

function firstFive(text: string): string[] {
  const { groups } = search(index, { query: query({ text }), place: null });
  return groups.flatMap((group) => group.hits.map((hit) => hit.entry.slug)).slice(0, 5);
}

test.each(JUDGED)("%s → %s", (text = "", slugs = "") => {
  expect(firstFive(text)).toEqual(expect.arrayContaining(slugs.split(", ")));
});

test("the judged queries stay at least 60, over a directory of 40", () => {
  expect(JUDGED.length).toBeGreaterThanOrEqual(60);
  expect(judgedDirectory()).toHaveLength(40);
});

test.each([
  ["Holz", ["tischlerei"]],
  ["Kassel Tiere", []],
  ["Blumenthal", []],
  ["Imkerei Holz", ["tischlerei"]],
])("%s finds nothing besides", (text, slugs) => {
  expect(firstFive(text)).toEqual(slugs);
});
