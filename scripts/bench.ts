// npm run bench — how long the search takes at 120, 1,000 and 10,000 providers, and the pages' data from the database.
import { generateExamples } from "@/prisma/seed/examples/generate";
import { getDirectory } from "@/lib/directory/queries/directory";
import { findPlace } from "@/lib/geo/find-place";
import { placeTable } from "@/lib/geo/tables";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { buildIndex, type SearchIndex } from "@/lib/search/build-index";
import { parseQuery } from "@/lib/search/query";
import { search } from "@/lib/search/search";
import type { SearchEntry, SearchPlace } from "@/lib/search/types";
import { VOCABULARY } from "@/lib/directory/rules/vocabulary";

const ROUNDS = 20;
const QUERIES = [
  "",
  "ort=Kassel&umkreis=50",
  "ort=10115&umkreis=25&leistung=berufsbildung",
  "q=Holzwerkstatt",
  "q=gaertner",
  "q=Computer+Büro&form=nur-in-betrieben",
  "ort=Leipzig&umkreis=100&berufsfeld=gastronomie&barrierefrei=rollstuhl",
  "leistung=arbeit&kostentraeger=egh&geprueft=ja&land=nw",
  "ort=Neustadt+an+der+Weinstraße&umkreis=10&berufsfeld=tiere",
];

const now = new Date();
const loaded = performance.now();
const directory = await getDirectory(now);
const row = (name: string, ...cells: string[]) => console.log([name.padEnd(34), ...cells].join("  "));
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(9);
row(`directory of ${directory.bySlug.size} from database`, ms(performance.now() - loaded));

for (const count of [120, 1_000, 10_000]) {
  const entries = multiply(
    directory.index.providers.map(({ entry }) => entry),
    count,
  );
  const started = performance.now();
  const index = buildIndex(entries, VOCABULARY);
  row(`index of ${count}`, ms(performance.now() - started));
  for (const query of QUERIES) row(`  ${query || "(everything)"}`, ...timesOf(index, query).map(ms));
}
const generated = performance.now();
generateExamples(1_000, berlinDay(now));
row("1,000 example entries generated", ms(performance.now() - generated));
await db.$disconnect();

/** The example entries again and again, each copy under a name and on points of its own. */
function multiply(examples: SearchEntry[], count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, number) => {
    const entry = examples[number % examples.length];
    if (!entry) throw new RangeError("npm run bench needs example data: npm start makes them");
    const shift = Math.floor(number / examples.length) * 0.0137;
    const sites = entry.sites.map((site) => ({
      ...site,
      lat: site.lat + (shift % 0.9),
      lon: site.lon - (shift % 0.7),
    }));
    return { ...entry, slug: `${entry.slug}-${number}`, name: `${entry.name} ${number}`, sites };
  });
}

/** Median and slowest of the rounds, in milliseconds. */
function timesOf(index: SearchIndex, text: string): [median: number, slowest: number] {
  const query = parseQuery(new URLSearchParams(text), VOCABULARY);
  const place = placeOf(query.place);
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    search(index, { query, place });
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return [times[ROUNDS / 2] ?? 0, times.at(-1) ?? 0];
}

function placeOf(typed: string): SearchPlace | null {
  const match = findPlace(placeTable(), typed);
  return match.kind === "found" ? { ...match.place, countyLabel: match.place.county } : null;
}
