// npm run bench — how long the search takes at 120, 1,000 and 10,000 providers, what its index weighs, how long the
// exports hold up other requests, and the pages' data from the database. What browsers see: scripts/figures.mjs.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { brotliCompressSync, constants } from "node:zlib";
import { generateExamples } from "@/prisma/seed/examples/generate";
import { getDirectory } from "@/lib/directory/queries/directory";
import { toSearchFile } from "@/lib/directory/formats/search-file";
import { findPlace } from "@/lib/geo/find-place";
import { placeTable } from "@/lib/geo/tables";
import { writeEntries } from "@/lib/opendata/formats/csv";
import { writeSites } from "@/lib/opendata/formats/geojson";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { buildIndex, type SearchIndex } from "@/lib/search/build-index";
import { parseQuery } from "@/lib/search/query";
import { search } from "@/lib/search/search";
import type { SearchEntry, SearchPlace } from "@/lib/search/types";
import { pageOf } from "@/lib/search/page-of";
import { contentWords } from "@/lib/search/content-words";
import { exampleEntries } from "@/tests/support/example-entries";
import { germanProse } from "@/tests/support/german-prose";
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
for (const count of [120, 1_000]) reportIndexFile(count);
await reportExports(10_000);
const generated = performance.now();
generateExamples(1_000, berlinDay(now));
row("1,000 example entries generated", ms(performance.now() - generated));
await db.$disconnect();

/** What a browser loads of so many entries that do not repeat, each with 300 characters of prose. */
function reportIndexFile(count: number) {
  const entries = exampleEntries(count).map((entry, number) => {
    return { ...entry, text: contentWords(germanProse(number, 300)) };
  });
  const index = buildIndex(entries, VOCABULARY);
  const file = JSON.stringify(toSearchFile({ index, today: directory.today }));
  const sizes = [9, 10].map((quality) => {
    const { length } = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    return `${(length / 1000).toFixed(1)} KB`;
  });
  row(`index file of ${count} with prose`, `brotli 9 and 10: ${sizes.join(", ")}`);
}

/** How long an export of so many entries takes, and the longest time in which no other request gets its turn. */
async function reportExports(count: number) {
  const entries = Array.from({ length: Math.ceil(count / directory.bySlug.size) }, () => [...directory.bySlug.values()])
    .flat()
    .slice(0, count);
  const publicUrl = "https://verzeichnis.example";
  const { groups } = search(directory.index, { query: parseQuery(new URLSearchParams(), VOCABULARY), place: null });
  const hits = groups.flatMap(({ kind, hits: all }) => all.map((hit) => ({ hit, group: kind })));
  const found = entries.flatMap((entry) => {
    const one = hits.find(({ hit }) => hit.entry.slug === entry.slug);
    return one ? [{ entry, ...one }] : [];
  });
  const exports = {
    CSV: () => writeEntries(entries, { dialect: "rfc4180", publicUrl, countyName: (ags) => ags }),
    GeoJSON: () => writeSites({ found, today: directory.today, publicUrl, attribution: "" }),
  };
  for (const [name, write] of Object.entries(exports)) {
    const blocks = monitorEventLoopDelay({ resolution: 1 });
    blocks.enable();
    const started = performance.now();
    const { length } = await write();
    const took = performance.now() - started;
    blocks.disable();
    row(
      `${name} of ${entries.length}`,
      ms(took),
      `longest block ${ms(blocks.max / 1e6)}`,
      `${Math.round(length / 1e6)} MB`,
    );
  }
}

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
    pageOf(search(index, { query, place }), 1);
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return [times[ROUNDS / 2] ?? 0, times.at(-1) ?? 0];
}

function placeOf(typed: string): SearchPlace | null {
  const match = findPlace(placeTable(), typed);
  return match.kind === "found" ? { ...match.place, countyLabel: match.place.county } : null;
}
