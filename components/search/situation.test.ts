import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { german } from "@/lib/i18n/messages";
import type { Description } from "@/lib/search/describe";
import { Situation } from "./situation";

const NOTHING_MORE: Description = {
  providers: 1,
  sites: 1,
  span: { north: "Kassel", east: "Kassel", south: "Kassel", west: "Kassel" },
  around: null,
  areas: [],
  lands: [{ land: "HE", sites: 1 }],
  emptyLands: [],
};

/** The lines of the section as a reader hears them. */
function linesOf(over: Partial<Description>, place: string | null) {
  const children = createElement(Situation, { description: { ...NOTHING_MORE, ...over }, place });
  const settings = { locale: "de", messages: german, timeZone: "Europe/Berlin", children } as const;
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, settings));
  return html.split(/<[^>]+>/).filter((text) => text !== "");
}

test("one site needs few words", () => {
  const around = { nearestKm: 0.2, farthestKm: 0.2, nearest: [], here: 1, sectors: [], emptySectors: [] };
  expect(linesOf({ around }, "Kassel")).toEqual([
    "Die Lage in Worten",
    "Ein Anbieter mit einem Standort.",
    "Der Standort ist ca. 1 km von Kassel entfernt (Luftlinie).",
    "Bundesland: Hessen (1).",
    "Am nächsten",
    "Von Kassel aus",
    "Ganz in der Nähe: ein Standort",
  ]);
});

test("around a place it tells distances and directions, and where nothing is", () => {
  const around = {
    nearestKm: 3.4,
    farthestKm: 48.2,
    nearest: [
      { slug: "a", name: "Lernort (Beispiel)", city: "Vellmar", km: 3.4, direction: "NW" as const },
      { slug: "b", name: "Werkhof (Beispiel)", city: "Kassel", km: 0.1, direction: null },
    ],
    here: 2,
    sectors: [
      { direction: "N" as const, sites: 3, nearestKm: 12.1, farthestKm: 40 },
      { direction: "SE" as const, sites: 1, nearestKm: 48.2, farthestKm: 48.2 },
    ],
    emptySectors: ["E" as const, "S" as const, "W" as const],
  };
  const lines = linesOf(
    {
      providers: 5,
      sites: 6,
      around,
      areas: [
        { town: "Kassel", sites: 3 },
        { town: "Göttingen", sites: 3 },
      ],
      lands: [
        { land: "HE", sites: 4 },
        { land: "NI", sites: 2 },
      ],
      emptyLands: ["BY"],
    },
    "Kassel",
  );
  expect(lines).toEqual([
    "Die Lage in Worten",
    "5 Anbieter mit 6 Standorten.",
    "Der nächste Standort ist ca. 3 km von Kassel entfernt, der weiteste ca. 48 km (Luftlinie).",
    "Besonders viele Standorte gibt es bei Kassel (3) und Göttingen (3).",
    "Nach Bundesland: Hessen (4) und Niedersachsen (2).",
    "Am nächsten",
    "Lernort (Beispiel)",
    "Vellmar, ca. 3 km nordwestlich",
    "Werkhof (Beispiel)",
    "Kassel, ca. 1 km",
    "Von Kassel aus",
    "Ganz in der Nähe: 2 Standorte",
    "Im Norden: 3 Standorte, ca. 12 bis 40 km",
    "Im Südosten: ein Standort, ca. 48 km",
    "Im Osten, Süden oder Westen gibt es keinen Standort.",
  ]);
});

test("without a place it tells how far the sites spread, and which Länder have none", () => {
  const span = { north: "Flensburg", east: "Görlitz", south: "Füssen", west: "Aachen" };
  const areas = [{ town: "Leipzig", sites: 40 }];
  const lines = linesOf({ providers: 40, sites: 40, span, areas, emptyLands: ["HB", "SL"] }, null);
  expect(lines.slice(1)).toEqual([
    "40 Anbieter mit 40 Standorten.",
    "Am weitesten im Norden liegt Flensburg, im Osten Görlitz, im Süden Füssen und im Westen Aachen.",
    "Bundesland: Hessen (1).",
    "Ohne Standort: Bremen und Saarland.",
  ]);
});
