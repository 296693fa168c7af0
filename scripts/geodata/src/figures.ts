import { brotliCompressSync, gzipSync } from "node:zlib";
import type { BuiltFile } from "./files";
import { median } from "./geometry";
import type { buildModel } from "./model";

type Model = ReturnType<typeof buildModel>;

/** What can be told about the result without a better postcode table to measure it against; one line each. */
export function figuresOf({ counties, places, districts, postcodes }: Model): string[] {
  const all = [...places, ...districts];
  const people = places.reduce((sum, place) => sum + place.population, 0);
  const kinds = ["whole", "station", "estimated"] as const;
  return [
    `${postcodes.length} postcodes`,
    ...kinds.map((kind) => {
      const radii = postcodes.filter((postcode) => postcode.kind === kind).map((postcode) => postcode.radius);
      return `  ${kind}: ${radii.length}, median radius ${median(radii).toFixed(1)} km`;
    }),
    `  all: median radius ${median(postcodes.map(({ radius }) => radius)).toFixed(1)} km`,
    `${counties.length} Kreise`,
    `${places.length} Gemeinden`,
    `  without AGS: ${count(places, ({ ags }) => ags === "")}`,
    `  without population: ${count(places, ({ population }) => population === 0)}`,
    `  people: ${(people / 1e6).toFixed(1)} million`,
    `${districts.length} Ortsteile`,
    `  without their Gemeinde: ${count(districts, ({ parent }) => parent === null)}`,
    `${repeated(all, ({ name }) => name)} ambiguous names`,
    `  with their Land: ${repeated(all, ({ name, county }) => `${name} ${county.slice(0, 2)}`)}`,
    `  with their Kreis: ${repeated(all, ({ name, county }) => `${name} ${county}`)}`,
  ];
}

/** Size of a file as it is, and as a server sends it. */
export function sizeOf({ path, text }: BuiltFile): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
  const sizes = [Buffer.byteLength(text), gzipSync(text).length, brotliCompressSync(text).length].map(kilobytes);
  return `${sizes.join(" ")}  ${path}`;
}

const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;

/** How many keys are not unique. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): number {
  return [...Map.groupBy(items, keyOf).values()].filter((same) => same.length > 1).length;
}
