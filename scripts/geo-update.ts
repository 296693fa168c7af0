import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { comparePostcodes, readPostcodes, type PostcodeRecord } from "@/lib/geo/postcode-update";
import { decodePostcodeRows, encodePostcodes, type RawPostcodes } from "@/lib/geo/postcodes";
import { placeTable } from "@/lib/geo/tables";

const TARGET = "lib/geo/data/postcodes.json";
/** Germany has about 8,170 postcodes that are areas; a shorter table would lose some of them. */
const MIN_COUNT = 8000;

type PostcodeFile = RawPostcodes & { attribution: string; source: string };

const [file, attribution] = process.argv.slice(2);
if (file === undefined || attribution === undefined) {
  fail(`Usage: npm run geo:update -- FILE "ATTRIBUTION"
FILE is a CSV (; or ,) with the columns plz, lat, lon and, if known, names ("A, B") and radius (km).
ATTRIBUTION names source and licence and is shown wherever the data is named, for example "© OpenStreetMap-Mitwirkende (ODbL)".`);
}
update({ file, attribution });

function update({ file, attribution }: { file: string; attribution: string }) {
  const records = readCsv(file);
  const { rows, rejected, unknownNames } = readPostcodes(placeTable(), records);
  for (const { line, reason } of rejected) console.log(`line ${String(line)} left out: ${reason}`);
  if (rows.length < MIN_COUNT) {
    fail(`${String(rows.length)} usable postcodes, at least ${String(MIN_COUNT)} are needed. Nothing was changed.`);
  }
  const before = JSON.parse(readFileSync(TARGET, "utf8")) as PostcodeFile;
  const after: PostcodeFile = { attribution, source: path.basename(file), ...encodePostcodes(rows) };
  const change = comparePostcodes({ before: decodePostcodeRows(before), after: rows });
  writeFileSync(TARGET, `${JSON.stringify(after)}\n`);
  console.log(
    `${TARGET}: ${String(change.count)} postcodes, ${String(change.added)} new, ${String(change.removed)} gone, ` +
      `median move ${change.medianMoveKm.toFixed(2)} km, ${String(unknownNames.length)} unknown names.`,
  );
  console.log("Restart the application so that it reads the new table.");
}

function readCsv(file: string): PostcodeRecord[] {
  const text = readFileSync(file, "utf8");
  const records: PostcodeRecord[] = parse(text, {
    bom: true,
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    delimiter: /^[^\n]*;/.test(text) ? ";" : ",",
    skip_empty_lines: true,
  });
  const missing = ["plz", "lat", "lon"].filter((column) => records[0] && !(column in records[0]));
  if (records.length === 0 || missing.length > 0) fail(`${file}: no rows, or columns missing: ${missing.join(", ")}`);
  return records;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
