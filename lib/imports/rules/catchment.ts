import { LANDS, type LandCode } from "@/lib/geo/lands";
import type { County, PlaceTable } from "@/lib/geo/types";
import type { Catchment } from "@/lib/sites/types";
import { wordKey } from "../schema/columns";
import { splitList, type Read } from "../schema/read";

const NATIONWIDE = new Set([
  "bundesweit",
  "deutschlandweit",
  "ganzdeutschland",
  "deutschland",
  "bund",
  "ueberregionalbundesweit",
]);
const LAND_WIDE = new Set(["landesweit", "bundesland", "land", "ganzesbundesland", "ganzesland"]);
const RADIUS = /^(?:umkreis(?: von)?|ca\.?|bis(?: zu)?|radius)?\s*(\d{1,3})\s*km(?:\s+umkreis)?$/i;

/** "bundesweit", "Hessen", "50 km" or a list of Kreise and Länder; `land` is where the site lies. */
export function readCatchment(
  typed: string,
  { places, land }: { places: PlaceTable; land: LandCode | null },
): Read<Catchment> {
  const key = wordKey(typed);
  if (NATIONWIDE.has(key)) return { value: { kind: "NATIONWIDE" } };
  if (LAND_WIDE.has(key) || (land !== null && landOf(typed) === land)) return { value: { kind: "LAND" } };
  const km = RADIUS.exec(typed.trim())?.[1];
  if (km !== undefined) return { value: { kind: "RADIUS", km: Number(km) } };
  const all = [...places.counties.values()];
  const parts = splitList(typed).map((word) => ({ word, counties: countiesNamed(all, word) }));
  const unknown = parts.find(({ counties }) => counties.length === 0);
  if (unknown || parts.length === 0) return { code: "unknown_county", word: unknown?.word ?? typed };
  const counties = [...new Set(parts.flatMap((part) => part.counties.map(({ ags }) => ags)))].toSorted();
  return { value: { kind: "COUNTIES", counties } };
}

function landOf(typed: string): LandCode | null {
  const key = wordKey(typed.replace(/^(ganz|land|bundesland)\s+/i, ""));
  return LANDS.find(({ name }) => wordKey(name) === key)?.code ?? null;
}

/** How the Kreise are written, each so that it is read as itself: by name where that is clear, else by its AGS. */
export function countyWords(places: PlaceTable): (ags: string) => string {
  const words = KNOWN_WORDS.get(places) ?? new Map<string, string>();
  KNOWN_WORDS.set(places, words);
  const all = [...places.counties.values()];
  return (ags) => {
    const known = words.get(ags);
    if (known !== undefined) return known;
    const name = places.counties.get(ags)?.name ?? ags;
    const isClear = landOf(name) === null && splitList(name).length === 1 && countiesNamed(all, name).length === 1;
    words.set(ags, isClear ? name : ags);
    return isClear ? name : ags;
  };
}

const KNOWN_WORDS = new WeakMap<PlaceTable, Map<string, string>>();

/** The words that `readCatchment` reads. */
export function writeCatchment(catchment: Catchment | null | undefined, wordOf: (ags: string) => string): string {
  switch (catchment?.kind) {
    case "NATIONWIDE":
      return "bundesweit";
    case "LAND":
      return "landesweit";
    case "RADIUS":
      return `${catchment.km} km`;
    case "COUNTIES":
      return [...new Set(catchment.counties)].toSorted().map(wordOf).join(", ");
    case undefined:
      return "";
  }
}

/** "Kreis Fulda" is stored as "Fulda"; "Kassel" alone means city and Landkreis; a Land means all of its Kreise. */
function countiesNamed(all: readonly County[], typed: string): County[] {
  // A spreadsheet program takes the zero in front away.
  if (/^\d{4,5}$/.test(typed)) return all.filter(({ ags }) => ags === typed.padStart(5, "0"));
  const exact = all.filter(({ name }) => wordKey(name) === wordKey(typed.replace(/^(lk|kreis)\s+/i, "Landkreis ")));
  if (exact.length > 0) return exact;
  const wholeLand = landOf(typed);
  if (wholeLand) return all.filter((county) => county.land === wholeLand);
  return all.filter(({ name }) => bareName(name) === bareName(typed));
}

const bareName = (name: string) =>
  wordKey(
    name
      .replace(/^(landkreis|lk|kreis|stadt|kreisfreie stadt|region|städteregion)\s+/i, "")
      .replace(/[\s-]kreis$/i, ""),
  );
